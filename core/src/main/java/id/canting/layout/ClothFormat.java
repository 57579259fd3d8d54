package id.canting.layout;

import id.canting.text.Text;
import java.util.Set;

/**
 * A customary piece of cloth. Sizes: kain panjang 240-260 by 100-110 cm (source X04), selendang pelangi 168 by 84 cm
 * (J13) and 224 by 76 cm (J15), sarung about 200 by 100-110 cm (X01) with a quarter of it for the head (X03, X04), tanjak
 * 100 by 100 cm (P18, a workshop of Palembang; the Javanese iket is as large, X01), length of cloth 250 by 115 cm (X07).
 * Other widths of border and head are defaults of this program, to be set by the design.
 */
public enum ClothFormat {
    /** Long cloth: a body with a head at both ends, framed. */
    KAIN_PANJANG("kain-panjang", new Text("kain panjang", "long cloth"), 2500, 1050, 60, 240, HeadPlace.ENDS),
    /** Tube skirt: one head in the middle between two bodies, framed above and below and at the ends. */
    SARUNG("sarung", new Text("sarung", "sarong"), 2000, 1050, 45, 500, HeadPlace.MIDDLE),
    /** Shawl: a centre field (bungo tengah) with a row of figures at both ends, framed. */
    SELENDANG("selendang", new Text("selendang", "shawl"), 1680, 840, 45, 200, HeadPlace.ENDS),
    /** Square that is folded to a Malay head cloth. */
    TANJAK("tanjak", new Text("kain tanjak", "head cloth"), 1000, 1000, 50, 0, HeadPlace.ENDS),
    /** Cloth by the length, for shirts and dresses, without border or head. */
    BOLT("bahan", new Text("bahan meteran", "cloth by the length"), 2500, 1150, 0, 0, HeadPlace.ENDS),
    /** A plain piece without border or head, for tiles and trials. */
    PLAIN("plain", new Text("lembaran polos", "plain piece"), 400, 400, 0, 0, HeadPlace.ENDS);

    private final String id;
    private final Text text;
    private final double width;
    private final double height;
    private final double border;
    private final double head;
    private final HeadPlace place;

    ClothFormat(String id, Text text, double width, double height, double border, double head, HeadPlace place) {
        this.id = id;
        this.text = text;
        this.width = width;
        this.height = height;
        this.border = border;
        this.head = head;
        this.place = place;
    }

    /** The name in design files. */
    public String id() {
        return id;
    }

    /** The name for people. */
    public Text text() {
        return text;
    }

    /** The customary length along the weft's long side, mm. */
    public double width() {
        return width;
    }

    /** The customary height, mm. */
    public double height() {
        return height;
    }

    /** The default width of the border, mm; 0 for none. */
    public double border() {
        return border;
    }

    /** The default width of each head, mm; 0 for none. */
    public double head() {
        return head;
    }

    /** Where the head lies. */
    public HeadPlace headPlace() {
        return place;
    }

    /** The sides that carry a border by default. */
    public Set<Side> borderSides() {
        return border == 0 ? Set.of() : Set.of(Side.values());
    }
}
