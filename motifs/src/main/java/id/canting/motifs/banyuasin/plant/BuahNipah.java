package id.canting.motifs.banyuasin.plant;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.motifs.Blade;
import id.canting.motifs.banyuasin.Banyuasin;
import id.canting.motifs.banyuasin.ScaledHand;
import id.canting.motifs.banyuasin.SphereCells;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Buah nipah, the fruit head of the nipa palm on its stalk: a ball packed with angular fruits, each a wedge with ridges
 * that meet in its tip.
 *
 * <p>From botany: a ball of 30 to 50 flattened, angular fruits (sources E06, E07). The bracts and the stalk's bend are
 * ours.
 */
@AutoService(Motif.class)
public final class BuahNipah implements Motif {
    private static final Parameter.Quantity DIAMETER =
            Parameter.length("diameter", "garis tengah bonggol", "head diameter", 50, 25, 90);
    private static final Parameter.Quantity FRUITS =
            Parameter.count("fruits", "jumlah buah", "fruits", 37, 19, 61).customary(30, 50);
    private static final Parameter.Flag BRACTS = new Parameter.Flag("bracts", new Text("seludang", "bracts"), true);

    /** Clear cloth between the wax of two fruits, mm. */
    private static final double CLEAR = 0.7;

    /** The finest ridge, mm: what a canting lays when a lively hand thins it some. */
    private static final double LEAST = 0.47;

    @Override
    public Declaration declaration() {
        return Banyuasin.figure("byn-buah-nipah", new Text("buah nipah", "nipa fruit head"))
                .named(Provenance.NameStatus.INSPIRED)
                .note(
                        "Bonggol buah nipah di tangkainya: buah-buah bersegi yang berhimpitan membentuk bola. Seludang"
                                + " dan lengkung tangkainya tafsiran kami.",
                        "A nipa fruit head on its stalk: angular fruits packed into a ball. The bracts and the bend of"
                                + " the stalk are our interpretation.")
                .fromNature("E06", "E07")
                .parameters(DIAMETER, FRUITS, BRACTS);
    }

    @Override
    public Drawing draw(Values values, Hand maker) {
        double diameter = values.number(DIAMETER);
        Hand hand = ScaledHand.hand(maker, diameter, 50);
        Drawing.Builder out = Drawing.builder();
        stalk(out, diameter, hand);
        if (values.flag(BRACTS)) {
            bract(out, diameter, -1, hand);
            bract(out, diameter, 1, hand);
        }
        double pen = Math.min(hand.klowong() * 0.6, diameter * 0.02);
        for (List<Point> cell : SphereCells.of(values.count(FRUITS), hand.random().stream("fruits"))) {
            List<Point> corners =
                    wedge(cell).stream().map(p -> p.times(diameter / 2)).toList();
            fruit(out, corners, diameter / 2, pen, hand);
        }
        return out.build();
    }

    /** One fruit: its angular outline, and ridges from its corners that meet in a tip turned outward. */
    private static void fruit(Drawing.Builder out, List<Point> corners, double radius, double pen, Hand hand) {
        Region room = Region.of(Path.polygon(corners), 0.05)
                .offset(-(pen + CLEAR) / 2)
                .simplified(0.12);
        if (room.isEmpty()) {
            return;
        }
        Path outline = room.contours().get(0);
        out.outlined("fruit", outline, pen, "");
        Point middle = room.inscribed(0.1).centre();
        double reach = room.inscribed(0.1).radius();
        Point tip = middle.plus(middle.times(reach * 0.5 / radius)).plus(new Point(0, -reach * 0.16));
        if (reach < 1.5) {
            out.dot("fruit", tip, Math.max(0.6, Math.min(hand.isen() * 1.2, reach * 0.5)));
            return;
        }
        out.dot("fruit", tip, Math.max(0.6, hand.isen()));
        for (Point corner : outline.points(0.1)) {
            if (tip.distance(corner) > reach * 0.7) {
                out.isen("fruit", Path.line(tip, corner), Math.max(LEAST, hand.isen() * 0.7), Taper.NONE);
            }
        }
    }

    /** A cell of the ball as a fruit; one on the rim ends in a point that stands out, but not where the stalk is. */
    private static List<Point> wedge(List<Point> cell) {
        List<Point> rim = cell.stream().filter(SphereCells::onRim).toList();
        Point middle = rim.stream().reduce(Point.ZERO, Point::plus).unit();
        if (rim.size() < 3 || middle.y() > 0.93) {
            return cell;
        }
        double wide =
                rim.stream().mapToDouble(p -> Math.abs(middle.cross(p))).max().orElse(0);
        return cell.stream()
                .map(p ->
                        SphereCells.onRim(p) ? p.times(1 + 0.3 * Math.max(0, 1 - Math.abs(middle.cross(p)) / wide)) : p)
                .toList();
    }

    private static void stalk(Drawing.Builder out, double diameter, Hand hand) {
        Path middle = Path.smooth(List.of(
                new Point(0, diameter * 0.53),
                new Point(diameter * 0.02, diameter * 0.72),
                new Point(-diameter * 0.02, diameter * 0.9),
                new Point(-diameter * 0.1, diameter * 1.1)));
        Ribbon stalk = Ribbon.around(middle, u -> diameter * (0.055 + 0.022 * u));
        Path outline = stalk.outline(7);
        out.outlined("stalk", outline, hand.klowong() * 0.9, stalk, "galaran");
    }

    /** A bract that sheathes the stalk and ends in a point beside the ball. */
    private static void bract(Drawing.Builder out, double diameter, int side, Hand hand) {
        Path rib = Path.smooth(List.of(
                new Point(-diameter * 0.08 + side * diameter * 0.115, diameter * 1.09),
                new Point(-diameter * 0.01 + side * diameter * 0.15, diameter * 0.92),
                new Point(side * diameter * 0.18, diameter * 0.76),
                new Point(side * diameter * 0.3, diameter * 0.6)));
        Ribbon bract = Blade.around(rib, diameter * 0.055, 0.7, 0.8);
        Path outline = Blade.outline(bract, 13);
        out.outlined("bract", outline, hand.klowong() * 0.85, bract, "galaran");
    }
}
