/**
 * The command line: parse, call the library, report.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.cli;

import org.jspecify.annotations.NullMarked;
