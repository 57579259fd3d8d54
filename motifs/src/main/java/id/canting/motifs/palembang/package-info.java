/**
 * Bands and motifs of Palembang.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.motifs.palembang;

import org.jspecify.annotations.NullMarked;
