/** Fills of areas, known all over the archipelago. */
@NullMarked
package id.canting.motifs.isen;

import org.jspecify.annotations.NullMarked;
