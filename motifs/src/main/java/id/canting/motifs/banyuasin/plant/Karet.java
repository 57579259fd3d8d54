package id.canting.motifs.banyuasin.plant;

import com.google.auto.service.AutoService;
import id.canting.geometry.ArcLength;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Blade;
import id.canting.motifs.banyuasin.Banyuasin;
import id.canting.motifs.banyuasin.Ornaments;
import id.canting.motifs.banyuasin.ScaledHand;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Karet, the rubber tree: its leaf of three leaflets on a long stalk, with a three-lobed fruit and two mottled seeds. The
 * name is of record (source B05); the drawing is ours.
 */
@AutoService(Motif.class)
public final class Karet implements Motif {
    private static final Parameter.Quantity LENGTH =
            Parameter.length("length", "panjang anak daun", "leaflet length", 45, 20, 90);
    private static final Parameter.Quantity RATIO =
            Parameter.ratio("ratio", "panjang dibanding lebar", "length to width", 2.4, 2, 3.2);
    private static final Parameter.Quantity SPREAD =
            Parameter.angle("spread", "sudut bukaan daun", "spread of the leaflets", 74, 58, 100);
    private static final Parameter.Flag SEEDS =
            new Parameter.Flag("seeds", new Text("buah dan biji", "fruit and seeds"), true);

    @Override
    public Declaration declaration() {
        return Banyuasin.figure("byn-karet", new Text("karet", "rubber leaf and seed"))
                .note(
                        "Daun karet beranak tiga di tangkai panjang, dengan buah berkotak tiga dan biji berbelang."
                                + " Gambarnya tafsiran kami.",
                        "A rubber leaf of three leaflets on a long stalk, with a three-lobed fruit and mottled seeds."
                                + " The drawing is our interpretation.")
                .interpreted("B05")
                .parameters(LENGTH, RATIO, SPREAD, SEEDS);
    }

    @Override
    public Drawing draw(Values values, Hand maker) {
        double length = values.number(LENGTH);
        double half = length / values.number(RATIO) / 2;
        double spread = values.radians(SPREAD);
        Hand hand = ScaledHand.hand(maker, length, 42);
        Drawing.Builder out = Drawing.builder();
        Path stalk = Path.smooth(List.of(
                Point.ZERO,
                new Point(length * 0.04, length * 0.36),
                new Point(-length * 0.03, length * 0.8),
                new Point(-length * 0.16, length * 1.18)));
        out.klowong("stalk", stalk, hand.klowong() * 1.1, new Taper(0.8, 1));
        for (int side = -1; side <= 1; side++) {
            leaflet(out, side, -Math.PI / 2 + side * spread, length * (side == 0 ? 1.04 : 0.96), half, hand);
        }
        if (values.flag(SEEDS)) {
            fruit(out, stalk.track(0.05), length, hand);
            seed(out, new Point(length * 0.44, length * 0.62), Math.toRadians(-52), length * 0.32, hand);
            seed(out, new Point(length * 0.34, length * 1.06), Math.toRadians(-14), length * 0.32, hand);
        }
        return out.build();
    }

    private static void leaflet(Drawing.Builder out, int side, double angle, double length, double half, Hand hand) {
        Point base = Point.polar(length * 0.1, angle);
        out.klowong("stalk", Path.line(Point.ZERO, base), hand.klowong() * 0.9, Taper.NONE);
        Point tip = Point.polar(length * 1.1, angle + side * 0.07);
        Ribbon blade = Blade.bent(base, tip, -side * 0.11, half, 1.08, 0.92);
        Path outline = Blade.outline(blade, 17);
        out.klowong("leaf", outline, hand.klowong(), Taper.NONE);
        out.klowong("leaf", blade.along(0, 0, 0.9, 9), hand.klowong() * 0.7, new Taper(1, 0.35));
        out.area("leaf", outline, blade, "sawut");
    }

    /** The three-lobed fruit, hanging from the stalk. */
    private static void fruit(Drawing.Builder out, ArcLength stalk, double length, Hand hand) {
        Point from = stalk.at(stalk.length() * 0.42);
        double radius = length * 0.19;
        Point centre = from.plus(new Point(-length * 0.42, length * 0.42));
        Point neck = centre.plus(new Point(0, -radius * 0.94));
        Path hanger = Path.smooth(List.of(
                from,
                from.plus(new Point(-length * 0.26, -length * 0.02)),
                neck.plus(new Point(length * 0.04, -length * 0.06)),
                neck));
        out.klowong("stalk", hanger, hand.klowong() * 0.75, new Taper(0.8, 1));
        Path capsule = Curves.polar(
                centre,
                angle -> radius
                        * (1
                                - 0.07 * StrictMath.pow(StrictMath.cos(2 * (angle - Math.PI / 2)), 2)
                                + 0.05 * StrictMath.sin(angle)),
                24);
        out.outlined("fruit", capsule, hand.klowong() * 0.9, "");
        for (int side = -1; side <= 1; side += 2) {
            Path seam = Path.smooth(List.of(
                    neck.plus(new Point(side * radius * 0.06, radius * 0.06)),
                    centre.plus(new Point(side * radius * 0.4, -radius * 0.3)),
                    centre.plus(new Point(side * radius * 0.42, radius * 0.3)),
                    centre.plus(new Point(side * radius * 0.1, radius * 0.92))));
            out.klowong("fruit", seam, hand.klowong() * 0.6, Taper.NONE);
            Path light = Path.smooth(List.of(
                    centre.plus(new Point(side * radius * 0.68, -radius * 0.32)),
                    centre.plus(new Point(side * radius * 0.72, 0)),
                    centre.plus(new Point(side * radius * 0.64, radius * 0.32))));
            out.isen("fruit", light, hand.isen() * 0.8, Taper.BOTH);
        }
        Ornaments.dots(
                out,
                "fruit",
                Path.line(centre.plus(new Point(0, -radius * 0.5)), centre.plus(new Point(0, radius * 0.6))),
                2.2,
                hand.isen());
    }

    /** A seed: an oval with belts of mottles and a pale eye at its end. */
    private static void seed(Drawing.Builder out, Point centre, double angle, double length, Hand hand) {
        Point reach = Point.polar(length / 2, angle);
        Ribbon oval = Ribbon.around(
                Path.line(centre.minus(reach), centre.plus(reach)),
                u -> length * 0.36 * Math.sqrt(Math.max(0, StrictMath.sin(Math.PI * u))));
        Path outline = Blade.outline(oval, 11);
        out.outlined("seed", outline, hand.klowong() * 0.8, oval, "");
        for (int i = -1; i <= 1; i++) {
            out.isen("seed", oval.line(0.2 + 0.08 * i * i, i * 0.5, 0.44, i * 0.46, 3), hand.isen() * 0.9, Taper.BOTH);
            out.isen("seed", oval.line(0.56, i * 0.46, 0.7 - 0.04 * i * i, i * 0.5, 3), hand.isen() * 0.9, Taper.BOTH);
        }
        out.dot("seed", oval.at(0.84, 0), Math.min(hand.isen() * 1.2, length * 0.12));
    }
}
