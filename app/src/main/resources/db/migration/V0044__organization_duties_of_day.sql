-- Work follows the post: what an officer is entrusted with on a day. The own posts come first, then those of whoever is
-- away and has this officer as substitute; the post of a unit stands also for the units whose heir it is.
CREATE FUNCTION organization.duties(officer bigint, day date)
    RETURNS TABLE (place bigint, seat_id bigint, holder_id bigint, holder_name text, unit_id bigint, role text)
    LANGUAGE sql STABLE ROWS 2 AS $$
    WITH RECURSIVE held AS (
        SELECT row_number() OVER (ORDER BY p.officer_id <> officer, p.officer_id, p.capacity <> 'REGULAR',
                                           coalesce(p.held_since, p.first_day), p.id) AS place,
               p.seat_id, p.officer_id, p.unit_id, p.role
          FROM organization.post p
         WHERE p.officer_id IN (SELECT officer
                                UNION ALL
                                SELECT a.officer_id
                                  FROM organization.absence a
                                 WHERE a.substitute_id = officer AND a.first_day <= day AND a.last_day >= day)
           AND p.first_day <= day AND (p.last_day IS NULL OR p.last_day >= day)
    ), work AS (
        SELECT h.place, h.seat_id, h.officer_id, h.unit_id, h.role, true AS own
          FROM held h
        UNION
        SELECT w.place, w.seat_id, w.officer_id, s.predecessor_id, w.role, false
          FROM work w
          JOIN organization.unit_succession s ON s.successor_id = w.unit_id
         WHERE s.heir AND s.first_day <= day
    )
    SELECT w.place, w.seat_id, w.officer_id, o.name, w.unit_id, w.role
      FROM work w
      JOIN organization.officer o ON o.id = w.officer_id
     ORDER BY w.place, NOT w.own, w.unit_id
$$;

CREATE INDEX absence_agency ON organization.absence (agency_id, last_day);
