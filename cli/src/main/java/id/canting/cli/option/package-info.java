/**
 * Options that several commands share, each declared once and mixed into those commands.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.cli.option;

import org.jspecify.annotations.NullMarked;
