/** What a recipe takes: wax, thread, dyes, water, hours and, with prices, money; counted from the cloth's own marks. */
@NullMarked
package id.canting.estimate;

import org.jspecify.annotations.NullMarked;
