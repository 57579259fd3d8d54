/**
 * The design file: its keys, and the reading, changing and writing of it. {@code DesignKeys} and {@code DesignParts}
 * declare every key once, for readers, schema and paths. Public are {@code DesignReader}, {@code
 * DesignWriter}, {@code DesignSchema} and {@code Overrides}; the rest serves them.
 */
@NullMarked
package id.canting.design.file;

import org.jspecify.annotations.NullMarked;
