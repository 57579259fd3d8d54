/**
 * The tie template: every binding and row of stitches with its number, kind and work, on paper at true size.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.sheet.ties;

import org.jspecify.annotations.NullMarked;
