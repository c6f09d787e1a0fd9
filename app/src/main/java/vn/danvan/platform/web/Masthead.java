package vn.danvan.platform.web;

import vn.danvan.platform.access.AgencyId;

/** Knows how an agency (cơ quan) is called in the head of its pages. */
public interface Masthead {
    String agencyName(AgencyId agency);
}
