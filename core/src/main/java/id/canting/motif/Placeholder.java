package id.canting.motif;

import id.canting.text.Text;

/**
 * A motif that is listed by its name and never drawn: its shape is not known, or it is not ours to draw. Whoever may
 * draw it can: a motif of the same id takes the placeholder's place in the catalogue.
 *
 * @param id the id that its drawing would have, such as plb-kerak-mutung
 * @param name its name for people
 * @param kind where on a cloth it belongs
 * @param provenance what is known of it, its shape {@link Provenance.ShapeStatus#NOT_DRAWN}
 * @param reason why there is no drawing, as the words after "because"
 * @param supply how a drawing can be supplied, and by whom
 */
public record Placeholder(
        String id, Text name, Information.Kind kind, Provenance provenance, Text reason, Text supply) {
    /** Checks the id, that texts are complete, and that it claims neither a shape nor a meaning. */
    public Placeholder {
        if (!id.matches(Information.ID)) {
            throw new IllegalArgumentException("a motif id is a prefix and words in lower case, but is " + id);
        }
        if (incomplete(name) || incomplete(reason) || incomplete(supply)) {
            throw new IllegalArgumentException(
                    "placeholder " + id + " needs name, reason and supply in both languages");
        }
        if (provenance.shape() != Provenance.ShapeStatus.NOT_DRAWN
                || !provenance.meaning().isEmpty()) {
            throw new IllegalArgumentException("placeholder " + id + " must not claim a shape or a meaning");
        }
    }

    private static boolean incomplete(Text text) {
        return text.isEmpty() || text.isHalf();
    }
}
