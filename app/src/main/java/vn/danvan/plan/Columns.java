package vn.danvan.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Span;
import vn.danvan.platform.access.UnitId;

/** Columns that the registers of this module read alike. */
final class Columns {
    private Columns() {}

    static @Nullable Span span(ResultSet row) throws SQLException {
        var start = row.getObject("span_start", Integer.class);
        var end = row.getObject("span_end", Integer.class);
        return start == null || end == null ? null : new Span(start, end);
    }

    static Numbering numbering(ResultSet row) throws SQLException {
        return new Numbering(row.getString("number"), row.getInt("bullet"));
    }

    static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new UnitId(id);
    }

    static List<UnitId> units(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Long[]) row.getArray(column).getArray())
                .map(UnitId::new)
                .toList();
    }

    static List<Due> dues(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(DuePhrase::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    static Long[] ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
