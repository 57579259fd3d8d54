/** Colour from dyes over cloth: spectra, Kubelka-Munk, and the library of dyes with their status and source. */
@NullMarked
package id.canting.dye;

import org.jspecify.annotations.NullMarked;
