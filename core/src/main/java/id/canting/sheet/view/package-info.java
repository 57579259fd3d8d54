/**
 * What a picture can show of a cloth besides the cloth itself: plan, repeat, swatch, garment, ties.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.sheet.view;

import org.jspecify.annotations.NullMarked;
