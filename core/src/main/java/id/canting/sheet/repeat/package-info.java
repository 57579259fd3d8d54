/**
 * What designers and printers ask of a pattern: the rectangle that repeats, a swatch, the sheet of its facts.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.sheet.repeat;

import org.jspecify.annotations.NullMarked;
