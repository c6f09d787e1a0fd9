package vn.danvan.platform.access;

import org.jspecify.annotations.Nullable;

/** Knows who acts in the request at hand. */
public interface CurrentActor {
    /** The person who is signed in; null for a visitor. */
    @Nullable
    SignedIn find();
}
