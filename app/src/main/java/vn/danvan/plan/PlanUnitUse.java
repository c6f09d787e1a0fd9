package vn.danvan.plan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.organization.UnitIds;
import vn.danvan.organization.UnitUse;

/** Tasks and proposals hang on units. */
@Repository
class PlanUnitUse implements UnitUse {
    private final JdbcClient db;

    PlanUnitUse(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean uses(UnitIds units) {
        return db.sql("""
                SELECT EXISTS (SELECT FROM plan.task WHERE lead_unit_id = ANY (:units))
                    OR EXISTS (SELECT FROM plan.task_unit WHERE unit_id = ANY (:units))
                    OR EXISTS (SELECT
                                 FROM plan.proposal
                                WHERE lead_unit_id = ANY (:units)
                                   OR cooperating_unit_id && CAST(:units AS bigint[]))
                """).param("units", units.array()).query(Boolean.class).single();
    }
}
