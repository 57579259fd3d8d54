package id.canting.design;

import id.canting.geometry.Box;
import id.canting.layout.ClothFormat;
import id.canting.layout.Zones;
import id.canting.parameter.Range;
import id.canting.parameter.Unit;
import id.canting.text.Text;

/**
 * The piece of cloth a design is for.
 *
 * @param format its customary form
 * @param width mm
 * @param height mm
 * @param fibre what it is woven of
 * @param weight grams a square metre
 */
public record Cut(ClothFormat format, double width, double height, Fibre fibre, double weight) {
    /** Grams a square metre, from voile to canvas. */
    public static final Range WEIGHT = new Range(20, 600);

    /** Checks that it has a size and the weight of cloth; a mistake is told in the words of the design file. */
    public Cut {
        Zones.sized("width", width);
        Zones.sized("height", height);
        WEIGHT.check("weight", weight, Unit.WEIGHT);
    }

    /** Its outline: mm, from its upper left corner. */
    public Box box() {
        return new Box(0, 0, width, height);
    }

    /** Its weight when dry, grams. */
    public double grams() {
        return width * height / 1e6 * weight;
    }

    /** What cloth is woven of. */
    public enum Fibre {
        COTTON("cotton", new Text("katun", "cotton")),
        SILK("silk", new Text("sutra", "silk")),
        VISCOSE("viscose", new Text("viskosa", "viscose")),
        LINEN("linen", new Text("linen", "linen"));

        private final String id;
        private final Text text;

        Fibre(String id, Text text) {
            this.id = id;
            this.text = text;
        }

        /** The fibre for people. */
        public Text text() {
            return text;
        }

        /** The name in design files. */
        public String id() {
            return id;
        }
    }
}
