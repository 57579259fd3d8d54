package id.canting.layout;

import id.canting.text.Text;
import java.util.Set;

/**
 * A customary piece of cloth. Sizes: kain panjang 240-260 by 100-110 cm (source X04), selendang pelangi 168 by 84 cm
 * (J13) and 224 by 76 cm (J15). Widths of border and head are defaults of this program, to be set by the design.
 */
public enum ClothFormat {
    /** Long cloth: a body with a head at both ends, framed. */
    KAIN_PANJANG("kain-panjang", new Text("kain panjang", "long cloth"), 2500, 1050, 60, 240),
    /** Shawl: a centre field (bungo tengah) with a row of figures at both ends, framed. */
    SELENDANG("selendang", new Text("selendang", "shawl"), 1680, 840, 45, 200),
    /** A plain piece without border or head, for tiles and trials. */
    PLAIN("plain", new Text("lembaran polos", "plain piece"), 400, 400, 0, 0);

    private final String id;
    private final Text text;
    private final double width;
    private final double height;
    private final double border;
    private final double head;

    ClothFormat(String id, Text text, double width, double height, double border, double head) {
        this.id = id;
        this.text = text;
        this.width = width;
        this.height = height;
        this.border = border;
        this.head = head;
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

    /** The sides that carry a border by default. */
    public Set<Side> borderSides() {
        return border == 0 ? Set.of() : Set.of(Side.values());
    }
}
