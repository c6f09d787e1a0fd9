package vn.danvan.platform.mail;

import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;

/**
 * A mail to one officer.
 *
 * @param topic what it is about, such as {@code digest:2026-11-24}; a person gets one mail on a topic
 * @param plain the words for programs that show no HTML
 */
public record Mail(
        OfficerId officer, AgencyId agency, String address, String topic, String subject, String plain, String html) {}
