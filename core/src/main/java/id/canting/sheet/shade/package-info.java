/**
 * The shade card: every dye with its fixers, and dyes laid over each other.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.sheet.shade;

import org.jspecify.annotations.NullMarked;
