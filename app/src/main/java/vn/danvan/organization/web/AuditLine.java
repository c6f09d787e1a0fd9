package vn.danvan.organization.web;

/** An act in the record, in the words of people. */
public record AuditLine(String when, String who, String act, String object, String details) {}
