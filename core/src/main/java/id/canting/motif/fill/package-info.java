/**
 * What writers of fills (isen) need: points, rows and flowing lines over an area or the repeating tile of a ground, and
 * marks that keep all their wax inside.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.motif.fill;

import org.jspecify.annotations.NullMarked;
