/**
 * Colour from dyes over cloth: spectra, Kubelka-Munk, and the library of dyes with their status and source.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.dye;

import org.jspecify.annotations.NullMarked;
