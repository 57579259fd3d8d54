/** Tied and stitched motifs of Palembang jumputan. */
@NullMarked
package id.canting.motifs.jumputan;

import org.jspecify.annotations.NullMarked;
