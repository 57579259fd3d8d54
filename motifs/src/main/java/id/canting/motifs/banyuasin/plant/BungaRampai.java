package id.canting.motifs.banyuasin.plant;

import com.google.auto.service.AutoService;
import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.motifs.Blade;
import id.canting.motifs.banyuasin.Banyuasin;
import id.canting.motifs.banyuasin.Leaf;
import id.canting.motifs.banyuasin.ScaledHand;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Bunga rampai, mixed flowers: three kinds with four, five and six petals on stems that meet, with leaves and buds. Only
 * the name is of record (source B12); which flowers they are, and the spray, are ours.
 */
@AutoService(Motif.class)
public final class BungaRampai implements Motif {
    private static final Parameter.Quantity SIZE =
            Parameter.length("size", "garis tengah bunga", "flower diameter", 26, 12, 30);
    private static final Parameter.Quantity SPREAD = Parameter.ratio("spread", "kerenggangan", "spread", 1, 0.95, 1.5);
    private static final Parameter.Flag BUDS = new Parameter.Flag("buds", new Text("kuncup", "buds"), true);

    /** A kind of flower: so many petals of one shape with so many veins. */
    private record Kind(int petals, double half, double shift, double fullness, int veins) {}

    private static final Kind FOUR = new Kind(4, 0.42, 1.6, 0.62, 3);
    private static final Kind FIVE = new Kind(5, 0.345, 1.35, 0.72, 3);
    private static final Kind SIX = new Kind(6, 0.235, 1.1, 0.95, 1);

    @Override
    public Declaration declaration() {
        return Banyuasin.figure("byn-bunga-rampai", new Text("bunga rampai", "mixed flowers"))
                .named(Provenance.NameStatus.THIN)
                .note(
                        "Serangkai bunga tiga jenis, berkelopak empat, lima, dan enam, dengan daun dan kuncup. Jenis"
                                + " bunganya tidak disebut sumber; gambarnya tafsiran kami.",
                        "A spray of three kinds of flowers with four, five and six petals, leaves and buds. No source"
                                + " names the kinds; the drawing is our interpretation.")
                .interpreted("B12")
                .parameters(SIZE, SPREAD, BUDS);
    }

    @Override
    public Drawing draw(Values values, Hand maker) {
        double size = values.number(SIZE);
        double wide = size * 1.12 * values.number(SPREAD);
        Hand hand = ScaledHand.hand(maker, size, 30);
        Point foot = new Point(wide * 0.06, wide * 1.5);
        Point top = new Point(0, -wide * 0.66);
        Point left = new Point(-wide * 0.86, wide * 0.16);
        Point right = new Point(wide * 0.92, wide * 0.08);
        Drawing.Builder out = Drawing.builder();
        ArcLength middle = stem(out, foot, top, size * 0.54, 0.02, hand).track(0.05);
        ArcLength leftward = stem(out, foot, left, size * 0.5, 0.16, hand).track(0.05);
        ArcLength rightward = stem(out, foot, right, size * 0.52, -0.16, hand).track(0.05);
        flower(out, top, foot, size * 0.54, FIVE, hand);
        flower(out, left, foot, size * 0.5, FOUR, hand);
        flower(out, right, foot, size * 0.52, SIX, hand);
        leaves(out, List.of(leftward, rightward, middle, middle), size, hand);
        if (values.flag(BUDS)) {
            bud(out, middle.at(middle.length() * 0.76), -1, size, wide, hand);
            bud(out, middle.at(middle.length() * 0.7), 1, size, wide, hand);
        }
        return out.build();
    }

    /** A flower that turns one petal to its stem. */
    private static void flower(Drawing.Builder out, Point centre, Point foot, double radius, Kind kind, Hand hand) {
        double heart = radius * 0.24;
        double turn = foot.minus(centre).angle();
        for (int i = 0; i < kind.petals; i++) {
            double angle = turn + 2 * Math.PI * i / kind.petals;
            Ribbon petal = Blade.around(
                    Path.line(
                            centre.plus(Point.polar(heart + hand.klowong() * 0.3, angle)),
                            centre.plus(Point.polar(radius, angle))),
                    radius * kind.half - hand.klowong() * 0.3,
                    kind.shift,
                    kind.fullness);
            Path outline = Blade.outline(petal, 13);
            out.outlined("petal", outline, hand.klowong() * 0.75, petal, "");
            for (int vein = 0; vein < kind.veins; vein++) {
                double v = 0.42 * (vein - (kind.veins - 1) / 2.0);
                out.isen("petal", petal.line(0.36, v * 0.7, v == 0 ? 0.78 : 0.68, v, 3), hand.isen() * 0.9, Taper.TAIL);
            }
            double between = angle + Math.PI / kind.petals;
            out.dot("petal", centre.plus(Point.polar(radius * 0.94, between)), hand.isen() * 1.3);
        }
        out.klowong("heart", Path.circle(centre, heart), hand.klowong() * 0.65, Taper.NONE);
        out.dot("heart", centre, Math.max(0.7, heart * 0.75));
    }

    private static Path stem(Drawing.Builder out, Point foot, Point flower, double radius, double bend, Hand hand) {
        Point head = flower.toward(foot, radius / flower.distance(foot));
        Point step = head.minus(foot);
        Point aside = step.turned().times(bend);
        Path stem = Path.smooth(List.of(
                foot,
                foot.plus(step.times(0.36)).plus(aside),
                foot.plus(step.times(0.72)).plus(aside.times(0.8)),
                head));
        out.klowong("stem", stem, hand.klowong() * 0.9, new Taper(0.7, 0.8));
        return stem;
    }

    private static void leaves(Drawing.Builder out, List<ArcLength> stems, double size, Hand hand) {
        double[] where = {0.3, 0.33, 0.42, 0.48};
        double[] angle = {178, 4, -124, -56};
        double[] length = {0.86, 0.84, 0.52, 0.52};
        for (int i = 0; i < angle.length; i++) {
            int side = i % 2 == 0 ? -1 : 1;
            Point base = stems.get(i).at(stems.get(i).length() * where[i]);
            double reach = size * length[i];
            Leaf.draw(
                    out,
                    "leaf",
                    base,
                    Math.toRadians(angle[i]),
                    reach,
                    reach * 0.42,
                    side * (i < 2 ? -0.2 : 0.12),
                    "sawut",
                    hand);
        }
    }

    /** A bud on a thin stalk that bends out of the middle stem. */
    private static void bud(Drawing.Builder out, Point from, int side, double size, double wide, Hand hand) {
        Point base = from.plus(new Point(side * wide * 0.27, -wide * 0.24));
        Path stalk = Path.smooth(List.of(from, from.plus(new Point(side * wide * 0.18, -wide * 0.08)), base));
        out.klowong("bud", stalk, hand.klowong() * 0.65, new Taper(0.8, 1));
        Point tip = base.plus(new Point(side * size * 0.1, -size * 0.33));
        Ribbon drop = Blade.around(Path.line(base, tip), size * 0.1, 0.85, 0.85);
        Path outline = Blade.outline(drop, 9);
        out.outlined("bud", outline, hand.klowong() * 0.7, drop, "");
        out.isen("bud", drop.line(0.3, 0, 0.75, 0, 3), hand.isen() * 0.9, Taper.TAIL);
    }
}
