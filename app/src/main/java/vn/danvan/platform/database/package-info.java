/** The database (cơ sở dữ liệu): PostgreSQL run by the program itself, or one that others run. */
@NamedInterface("database")
@NullMarked
package vn.danvan.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
