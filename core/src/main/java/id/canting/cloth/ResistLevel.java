package id.canting.cloth;

import id.canting.geometry.Figure;

/**
 * The part of a cloth that ties and stitches let only a share of a bath's dye reach. Levels are painted one over
 * another: later ones replace earlier ones where they overlap.
 *
 * @param passes the share of the dye that arrives, 0 to 1
 * @param figure the part of the cloth
 */
public record ResistLevel(double passes, Figure figure) {
    /** Checks the share. */
    public ResistLevel {
        if (!(passes >= 0 && passes <= 1)) {
            throw new IllegalArgumentException("a share of dye goes from 0 to 1, but is " + passes);
        }
    }
}
