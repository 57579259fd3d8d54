/** Where motifs go: lattices, scatters, bands with corners, cloth formats and their zones. */
@NullMarked
package id.canting.layout;

import org.jspecify.annotations.NullMarked;
