package vn.danvan.organization.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Capacity;
import vn.danvan.organization.NewPost;
import vn.danvan.organization.PostId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;

/**
 * What is typed about a post.
 *
 * @param name of a new officer, who gets the post
 * @param replaced the post that ends with it, for an officer who is known already
 */
public record PostForm(
        @Nullable String name,
        @Nullable String title,
        @Nullable Long unit,
        Role role,
        Capacity capacity,
        @Nullable Long replaced) {
    static final PostForm EMPTY = new PostForm("", "", null, Role.OFFICER, Capacity.REGULAR, null);

    public PostForm {
        role = Objects.requireNonNullElse(role, Role.OFFICER);
        capacity = Objects.requireNonNullElse(capacity, Capacity.REGULAR);
    }

    public @Nullable UnitId unitId() {
        return unit == null ? null : new UnitId(unit);
    }

    @Nullable
    PostId replacedId() {
        return replaced == null ? null : new PostId(replaced);
    }

    NewPost post(Typed typed) {
        return new NewPost(unitId(), typed.required("title", title), role, capacity);
    }
}
