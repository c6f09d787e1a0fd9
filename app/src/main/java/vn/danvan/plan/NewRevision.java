package vn.danvan.plan;

import vn.danvan.platform.files.Fingerprint;

/** A revision before it has a place in the register. */
record NewRevision(String fileName, Fingerprint file, String text, Revision.Head head) {}
