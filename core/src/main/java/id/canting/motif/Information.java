package id.canting.motif;

import id.canting.geometry.Label;
import id.canting.text.Text;

/**
 * What a motif is called and where it comes from.
 *
 * @param id its name in design files, such as byn-buah-pedade
 * @param name its name for people
 * @param kind where on a cloth it belongs
 * @param note one or two sentences on what the drawing shows
 * @param provenance where it comes from
 */
public record Information(String id, Text name, Kind kind, Text note, Provenance provenance) {
    /** What every id looks like: the prefix of an origin or kind, and words. */
    static final String ID = "[a-z]{3}(-[a-z0-9]+)+";

    /** Checks the id and that texts are complete. */
    public Information {
        if (!id.matches(ID)) {
            throw new IllegalArgumentException("a motif id is a prefix and words in lower case, but is " + id);
        }
        if (name.isEmpty() || name.isHalf() || note.isEmpty() || note.isHalf()) {
            throw new IllegalArgumentException("motif " + id + " needs name and note in both languages");
        }
    }

    /** What a drawing of it is called where files are edited. */
    public Label label() {
        return Label.of(name, id);
    }

    /** Where on a cloth a motif belongs. */
    public enum Kind {
        /** A main figure in wax (ragam hias utama). */
        FIGURE(new Text("ragam hias utama", "main figure")),
        /** A band along an edge (pinggiran, tumpal). */
        BAND(new Text("pinggiran", "border band")),
        /** A fill of lines and dots (isen-isen). */
        ISEN(new Text("isen", "fill")),
        /** Tied or stitched (jumputan). */
        JUMPUTAN(new Text("jumputan", "tied or stitched"));

        private final Text text;

        Kind(Text text) {
            this.text = text;
        }

        /** The kind for people. */
        public Text text() {
            return text;
        }
    }
}
