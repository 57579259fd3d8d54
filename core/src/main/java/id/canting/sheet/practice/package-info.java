/** Graded exercises for a hand with pencil, canting, needle and thread. */
@NullMarked
package id.canting.sheet.practice;

import org.jspecify.annotations.NullMarked;
