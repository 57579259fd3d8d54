/**
 * Tied and stitched motifs of Palembang jumputan.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.motifs.jumputan;

import org.jspecify.annotations.NullMarked;
