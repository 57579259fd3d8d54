/** Bands of Palembang's songket, for edges and heads. */
@NullMarked
package id.canting.motifs.palembang.band;

import org.jspecify.annotations.NullMarked;
