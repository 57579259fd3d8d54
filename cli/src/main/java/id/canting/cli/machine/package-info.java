/**
 * Files for plotters, cutters and makers of stamps.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.cli.machine;

import org.jspecify.annotations.NullMarked;
