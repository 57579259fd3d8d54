package id.canting.motif;

import id.canting.parameter.Parameters;

/** What the catalogue lists: it says of itself what it is and what may be changed about it. */
public interface Declared {
    /** Name, provenance and parameters. */
    Declaration declaration();

    /** Name and provenance. */
    default Information information() {
        return declaration().information();
    }

    /** What may be changed. */
    default Parameters parameters() {
        return declaration().parameters();
    }
}
