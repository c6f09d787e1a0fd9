package vn.danvan.organization.web;

/**
 * A session in its owner's list.
 *
 * @param current whether it is the one that shows the list
 */
public record SessionLine(
        String handle, String device, String address, String since, String lastUsed, boolean current) {}
