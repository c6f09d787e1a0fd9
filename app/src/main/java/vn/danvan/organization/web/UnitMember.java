package vn.danvan.organization.web;

import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Absence;
import vn.danvan.organization.Post;

/**
 * Who holds a post in a unit, as shown on its page.
 *
 * @param absence that of today; null for who is there
 * @param substitute the name of who does the work meanwhile; empty for nobody
 */
public record UnitMember(Post post, String name, @Nullable Absence absence, String substitute) {}
