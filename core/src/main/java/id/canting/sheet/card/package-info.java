/**
 * Cards of motifs and fills, and the sheet of the whole library.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.sheet.card;

import org.jspecify.annotations.NullMarked;
