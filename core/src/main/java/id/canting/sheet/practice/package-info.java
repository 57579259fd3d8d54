/**
 * Graded exercises for a hand with pencil, canting, needle and thread.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.sheet.practice;

import org.jspecify.annotations.NullMarked;
