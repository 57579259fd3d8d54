/**
 * Fills of areas, known all over the archipelago.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.motifs.isen;

import org.jspecify.annotations.NullMarked;
