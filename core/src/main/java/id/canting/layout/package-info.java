/**
 * Where motifs go: lattices, scatters, bands with corners, cloth formats and their zones.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.layout;

import org.jspecify.annotations.NullMarked;
