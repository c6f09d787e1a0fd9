package vn.danvan.worklist;

import java.util.Optional;
import vn.danvan.platform.access.Actor;

/** A calendar of a module that people may subscribe to as they do to a list of work, published as a bean. */
public interface FeedSource {

    /** The page that shows what the calendar holds; empty where the query is not of this module. */
    Optional<String> page(String query);

    /** The calendar as of now, for what this person may see; empty where there is none any more. */
    Optional<String> calendar(Actor actor, String query);
}
