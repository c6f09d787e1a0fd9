package vn.danvan.platform.access;

import org.jspecify.annotations.Nullable;

/** Knows who acts in the request at hand; implemented by the module that signs people in. */
public interface CurrentActor {
    /** The person who is signed in; null for a visitor. */
    @Nullable
    Actor find();
}
