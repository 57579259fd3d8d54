/**
 * How dyes are worked with: ways of dyeing as ordered procedures with their amounts, and the work of one bath by them.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.dyeing;

import org.jspecify.annotations.NullMarked;
