package vn.danvan.worklist;

/**
 * The record of a module that an open item stands for.
 *
 * @param kind the module and its kind of record, such as {@code plan.task}, the same for ever
 */
public record ItemOwner(String kind, long id) {}
