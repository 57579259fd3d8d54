package id.canting.design;

import id.canting.dye.DyeLibrary;
import id.canting.motif.Catalogue;
import id.canting.motif.plugin.Plugins;

/**
 * What a workshop has to choose from: everything that the names in a design may stand for.
 *
 * @param catalogue motifs and fills, and the user's own drawings where it can read them
 * @param dyes what cloth is dyed with
 */
public record Library(Catalogue catalogue, DyeLibrary dyes) {
    /** The motifs and fills on the class path and the dyes that come with the program; no drawings of the user's own. */
    public static Library standard() {
        return standard(Plugins.NONE);
    }

    /**
     * The same with the motifs and fills of plug-ins.
     *
     * @throws id.canting.text.UserError when two motifs or two fills have one id
     */
    public static Library standard(Plugins plugins) {
        return new Library(plugins.catalogue(), DyeLibrary.standard());
    }

    /** What the names in a design stand for, the drawings and dyes that it carries among them. */
    public Library of(Design design) {
        return new Library(design.drawings().over(catalogue), design.dyes().over(dyes));
    }

    /** The same dyes with other motifs. */
    public Library with(Catalogue other) {
        return new Library(other, dyes);
    }

    /** The same motifs with other dyes. */
    public Library with(DyeLibrary other) {
        return new Library(catalogue, other);
    }
}
