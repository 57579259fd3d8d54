/**
 * Bands of Palembang's songket, for edges and heads.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.motifs.palembang.band;

import org.jspecify.annotations.NullMarked;
