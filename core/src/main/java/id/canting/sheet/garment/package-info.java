/**
 * Flat pictures of cloth as it is worn, the pattern at true scale: a shirt, a sarung, a selendang.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.sheet.garment;

import org.jspecify.annotations.NullMarked;
