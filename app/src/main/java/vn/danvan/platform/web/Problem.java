package vn.danvan.platform.web;

import org.springframework.http.HttpStatus;

/**
 * What an error page says: what happened, what to do next, and the number under which the log has it.
 *
 * @param number such as {@code K7QM-2XVF}, for reading out on the telephone
 */
public record Problem(HttpStatus status, String title, String text, String number) {}
