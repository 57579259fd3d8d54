/** Bands and motifs of Palembang. */
@NullMarked
package id.canting.motifs.palembang;

import org.jspecify.annotations.NullMarked;
