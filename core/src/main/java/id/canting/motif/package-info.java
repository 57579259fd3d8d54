/**
 * Motifs and fills (isen) as parametric drawings with their provenance, and the catalogue that lists them.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.motif;

import org.jspecify.annotations.NullMarked;
