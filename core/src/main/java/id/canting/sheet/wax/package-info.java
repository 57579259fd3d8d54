/**
 * Plans of resist: before a bath or at a step, what is waxed or tied now, what already is, and what stays open.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.sheet.wax;

import org.jspecify.annotations.NullMarked;
