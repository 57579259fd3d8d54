/**
 * The design file: its keys, and the reading, changing and writing of it. {@code DesignKeys} and {@code DesignParts}
 * declare every key once, for readers, schema and paths; other packages use {@code DesignReader}, {@code DesignWriter},
 * {@code DesignSchema} and {@code Overrides}.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.design.file;

import org.jspecify.annotations.NullMarked;
