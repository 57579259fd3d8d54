package id.canting.estimate;

import id.canting.mark.Bound;
import id.canting.mark.Mark;
import id.canting.text.Text;
import java.util.Locale;

/** How a binding is made, which says how long it takes and what goes into it. */
public enum TieKind {
    /** Cloth pinched up and bound with nothing in it. */
    FREE(new Text("ikatan bebas", "free ties")),
    /** Cloth bound over a bean or bead: mung beans in Palembang (source J11). */
    OBJECT(new Text("ikatan berisi biji", "ties over a bean")),
    /** A bunch wrapped in plastic and bound, so that no dye reaches its tip (sources J04, J05). */
    CAPPED(new Text("ikatan berbungkus plastik", "ties under plastic")),
    /** A row of stitches drawn tight and fastened. */
    STITCHED(new Text("baris jelujur", "rows of stitches"));

    /** Above this share of dye at its tip a tie counts as one over an object, and below the other as capped: ours. */
    private static final double OPEN = 0.8;

    private static final double SHUT = 0.2;

    private final Text text;

    TieKind(Text text) {
        this.text = text;
    }

    /** The kind of a binding; of a tie it is told by how much dye reaches its tip (see {@link Mark.Tie#eye}). */
    public static TieKind of(Bound bound) {
        return bound.match(Bound.cases(TieKind::pinched, row -> STITCHED));
    }

    private static TieKind pinched(Mark.Tie tie) {
        return tie.eye() >= OPEN ? OBJECT : tie.eye() <= SHUT ? CAPPED : FREE;
    }

    /** The name in data. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public Text text() {
        return text;
    }
}
