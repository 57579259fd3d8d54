/**
 * What a recipe takes: wax, thread, dyes, water, hours and, with prices, money; counted from the cloth's own marks.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.estimate;

import org.jspecify.annotations.NullMarked;
