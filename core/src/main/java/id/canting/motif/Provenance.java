package id.canting.motif;

import id.canting.text.Text;
import java.util.List;

/**
 * Where a motif comes from and what is known of it. What no source says stays empty; nothing is filled in.
 *
 * @param origin the place whose motif it is
 * @param name how well the name is documented
 * @param shape how well the shape is documented
 * @param meaning what it means, only as a source says it; else empty
 * @param meaningSource the code of that source; empty exactly when the meaning is
 * @param restriction who may use it or when, only as a source says it; else empty
 * @param sources codes of the sources for name and shape
 */
public record Provenance(
        Origin origin,
        NameStatus name,
        ShapeStatus shape,
        Text meaning,
        String meaningSource,
        Text restriction,
        List<String> sources) {
    /** Checks that a meaning has a source and no text is half translated. */
    public Provenance {
        sources = List.copyOf(sources);
        if (meaning.isEmpty() != meaningSource.isEmpty() || meaning.isHalf() || restriction.isHalf()) {
            throw new IllegalArgumentException("a meaning needs a source, and each text both languages");
        }
    }

    /** The place whose motif it is. */
    public enum Origin {
        /** Kabupaten Banyuasin. */
        BANYUASIN(new Text("Banyuasin", "Banyuasin")),
        /** Palembang. */
        PALEMBANG(new Text("Palembang", "Palembang")),
        /** Banjar in South Kalimantan: neighbours in the craft, never shown as Palembang's. */
        BANJAR(new Text("Banjar", "Banjar")),
        /** Drawn by the user. */
        OWN(new Text("gambar sendiri", "own drawing")),
        /** Known over the whole archipelago. */
        NUSANTARA(new Text("umum di Nusantara", "all over the archipelago"));

        private final Text text;

        Origin(Text text) {
            this.text = text;
        }

        /** The place for people. */
        public Text text() {
            return text;
        }
    }

    /** How well a name is documented. */
    public enum NameStatus {
        /** Two independent sources, or one museum, official or reviewed source. */
        ATTESTED(new Text("tercatat", "attested")),
        /** One news item, shop page or school text. */
        THIN(new Text("bersumber tunggal", "from a single source")),
        /** Named by the user. */
        OWN(new Text("dari pemakai", "given by the user")),
        /** No source names it so: called by us, after the thing that inspired it or that it shows. */
        INSPIRED(new Text("dari kami", "given by us"));

        private final Text text;

        NameStatus(Text text) {
            this.text = text;
        }

        /** The status for people. */
        public Text text() {
            return text;
        }
    }

    /** How well a shape is documented. */
    public enum ShapeStatus {
        /** A source of the craft describes it. */
        DESCRIBED(new Text("menurut sumber kerajinan", "as a craft source describes it")),
        /** Drawn after the thing itself, as botany, zoology or an object record describes it. */
        FROM_NATURE(new Text("tafsiran kami dari alam", "our interpretation of nature")),
        /** Drawn by the user, or by the writer of a plug-in. */
        OWN(new Text("dari pemakai", "drawn by the user")),
        /** Drawn by this project. */
        INTERPRETED(new Text("tafsiran kami", "our interpretation")),
        /** Not known, or not ours to draw; only placeholders have it. */
        NOT_DRAWN(new Text("tidak digambar", "not drawn"));

        private final Text text;

        ShapeStatus(Text text) {
            this.text = text;
        }

        /** The status for people. */
        public Text text() {
            return text;
        }
    }
}
