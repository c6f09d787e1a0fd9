package vn.danvan.plan.figure;

/** What a page says about a figure of this module. */
public record ShownFigure(String code, String title, String countedIn) {}
