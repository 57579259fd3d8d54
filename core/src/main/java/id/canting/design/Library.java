package id.canting.design;

import id.canting.dye.DyeLibrary;
import id.canting.motif.Catalogue;

/**
 * What a workshop has to choose from: everything that the names in a design may stand for.
 *
 * @param catalogue motifs and fills, and the user's own drawings where it can read them
 * @param dyes what cloth is dyed with
 */
public record Library(Catalogue catalogue, DyeLibrary dyes) {
    /** The motifs and fills on the class path and the dyes that come with the program; no drawings of the user's own. */
    public static Library standard() {
        return new Library(Catalogue.load(), DyeLibrary.standard());
    }

    /** The same dyes with other motifs. */
    public Library with(Catalogue other) {
        return new Library(other, dyes);
    }
}
