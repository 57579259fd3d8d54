/** Motifs and fills (isen) as parametric drawings with their provenance, and the catalogue that lists them. */
@NullMarked
package id.canting.motif;

import org.jspecify.annotations.NullMarked;
