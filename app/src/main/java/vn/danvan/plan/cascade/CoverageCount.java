package vn.danvan.plan.cascade;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How far what was sent is answered.
 *
 * @param sent how many obligations
 * @param gaps those with neither task nor other answer
 * @param finished those that are done
 */
public record CoverageCount(int sent, int receivers, int duties, int gaps, int answered, int finished, int refused) {

    static CoverageCount of(ResultSet row) throws SQLException {
        return new CoverageCount(
                row.getInt("sent"),
                row.getInt("receivers"),
                row.getInt("duties"),
                row.getInt("gaps"),
                row.getInt("answered"),
                row.getInt("finished"),
                row.getInt("refused"));
    }
}
