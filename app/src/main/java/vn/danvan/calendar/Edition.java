package vn.danvan.calendar;

import java.time.Instant;

/** A state of notices and rules (bản lịch): each change makes the next. */
public record Edition(int number, Instant at) {}
