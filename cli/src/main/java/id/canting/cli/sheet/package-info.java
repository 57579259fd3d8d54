/**
 * Commands that make sheets to be printed.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.cli.sheet;

import org.jspecify.annotations.NullMarked;
