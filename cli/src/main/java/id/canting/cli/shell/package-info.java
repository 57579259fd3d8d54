/**
 * What all commands share: the terminal, the design they work on, where products go, faults and help.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.cli.shell;

import org.jspecify.annotations.NullMarked;
