/**
 * The command that draws a cloth, and what it can show of one.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.cli.render;

import org.jspecify.annotations.NullMarked;
