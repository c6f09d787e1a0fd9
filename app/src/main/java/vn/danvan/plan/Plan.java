package vn.danvan.plan;

import vn.danvan.platform.access.AgencyId;

/** A plan of an agency for a year (kế hoạch năm); its content stands in its revisions. */
public record Plan(PlanId id, AgencyId agency, int year, String title) {}
