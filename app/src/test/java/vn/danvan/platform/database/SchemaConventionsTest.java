package vn.danvan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.Danvan;
import vn.danvan.DanvanTest;

/** What holds for every table, asked of the catalogue of the database. The tables of Spring and Flyway are theirs. */
@DanvanTest
class SchemaConventionsTest {
    private static final String OUR_TABLES = """
            WITH ours AS (
                SELECT c.oid, n.nspname AS schema, c.relname AS name
                  FROM pg_class c
                  JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind IN ('r', 'p')
                   AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'newer_schema')
                   AND c.relname NOT LIKE 'spring\\_session%'
                   AND c.relname <> 'flyway_schema_history'
            )
            """;

    @Autowired
    JdbcClient db;

    @Test
    void everyTableHasAPrimaryKey() {
        assertNone("""
                SELECT schema || '.' || name
                  FROM ours
                 WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = ours.oid AND contype = 'p')
                """);
    }

    /** An index over all its columns, or one that begins with the last, which is the one that tells rows apart. */
    @Test
    void everyForeignKeyHasAnIndex() {
        assertNone("""
                SELECT schema || '.' || name || ': ' || k.conname
                  FROM ours
                  JOIN pg_constraint k ON k.conrelid = ours.oid AND k.contype = 'f'
                 WHERE NOT EXISTS (
                       SELECT FROM pg_index i
                        WHERE i.indrelid = ours.oid
                          AND (i.indkey[0] = k.conkey[cardinality(k.conkey)]
                               OR (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey))
                """);
    }

    @Test
    void everyTimestampKnowsItsZone() {
        assertNone(columnsWhere("a.atttypid IN ('timestamp'::regtype, 'timetz'::regtype)"));
    }

    @Test
    void everyTextIsText() {
        assertNone(columnsWhere("a.atttypid IN ('varchar'::regtype, 'bpchar'::regtype, '\"char\"'::regtype)"));
    }

    @Test
    void moneyAndMeasuresAreExact() {
        assertNone(columnsWhere("a.atttypid IN ('float4'::regtype, 'money'::regtype)"));
    }

    @Test
    void everyColumnIsInSnakeCase() {
        assertNone(columnsWhere("a.attname !~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$'"));
    }

    @Test
    void everyTableIsNamedByOneOfItsRows() {
        assertNone("""
                SELECT schema || '.' || name
                  FROM ours
                 WHERE name !~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$' OR name ~ '[^s]s$' AND name !~ '(us|is)$'
                """);
    }

    @Test
    void everySchemaBelongsToAModule() {
        assertThat(rows("SELECT DISTINCT schema FROM ours"))
                .allSatisfy(schema -> assertThat(Danvan.class.getResource(schema + "/package-info.class"))
                        .as(schema)
                        .isNotNull());
    }

    private static String columnsWhere(String condition) {
        return """
                SELECT schema || '.' || name || '.' || a.attname
                  FROM ours
                  JOIN pg_attribute a ON a.attrelid = ours.oid AND a.attnum > 0 AND NOT a.attisdropped
                 WHERE %s
                """.formatted(condition);
    }

    private void assertNone(String query) {
        assertThat(rows(query)).isEmpty();
    }

    private List<String> rows(String query) {
        return db.sql(OUR_TABLES + query).query(String.class).list();
    }
}
