package vn.danvan.organization.web;

import java.util.List;

/** Makes the sentence of a key, for templates that show many. */
public interface Sentences {
    String of(String key, List<Object> values);
}
