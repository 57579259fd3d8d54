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
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Daun nipah: a feathered frond on a bowed rachis, its leaflets long and narrow, standing steeper towards the tip.
 *
 * <p>A real frond carries 50 to 60 pairs of lance-shaped leaflets (source E06); they are thinned so that wax can draw
 * them. The bow and the curl at the foot are ours.
 */
@AutoService(Motif.class)
public final class DaunNipah implements Motif {
    private static final Parameter.Quantity LENGTH =
            Parameter.length("length", "panjang pelepah", "frond length", 140, 60, 300);
    private static final Parameter.Quantity PAIRS =
            Parameter.count("pairs", "pasang anak daun", "leaflet pairs", 15, 8, 30);
    private static final Parameter.Quantity BOW = Parameter.ratio("bow", "lengkung", "bow", 0.22, -0.4, 0.4);

    /** Clear cloth left between two leaflets where the frond is straight, mm. */
    private static final double CLEAR = 1.3;

    @Override
    public Declaration declaration() {
        return Banyuasin.figure("byn-daun-nipah", new Text("daun nipah", "nipa frond"))
                .note(
                        "Pelepah nipah melengkung dengan anak daun panjang di kedua sisi; jumlahnya dikurangi agar bisa"
                                + " dicanting.",
                        "A bowed nipa frond with long leaflets on both sides, thinned so that a canting can draw"
                                + " them.")
                .fromNature("B12", "E06")
                .parameters(LENGTH, PAIRS, BOW);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double length = values.number(LENGTH);
        double bow = values.number(BOW);
        Path rachis = Path.smooth(List.of(
                new Point(-length * bow * 0.5, length * 0.5),
                new Point(-length * bow * 0.19, length * 0.25),
                new Point(length * bow * 0.06, 0),
                new Point(length * bow * 0.38, -length * 0.25),
                new Point(length * bow * 0.8, -length * 0.48)));
        Drawing.Builder out = Drawing.builder();
        out.klowong("rachis", rachis, hand.klowong() * 1.35, new Taper(1, 0.4));
        ArcLength track = rachis.track(0.05);
        int pairs = (int) Math.min(values.count(PAIRS), Math.floor(track.length() * 0.86 / 5.2));
        double gap = track.length() * 0.83 / pairs;
        for (int i = 0; i < pairs; i++) {
            double t = (i + 0.5) / pairs;
            double s = track.length() * (0.13 + 0.83 * t);
            for (int side = -1; side <= 1; side += 2) {
                boolean hollow = side * bow > 0;
                double shorter = hollow ? 1 - Math.abs(bow) * 0.7 * t : 1;
                leaflet(out, track.at(s), track.direction(s).angle(), t, side, length * shorter, gap, hand);
            }
        }
        leaflet(out, rachis.end(), track.direction(track.length()).angle(), 1, 0, length, gap, hand);
        sheath(out, rachis.start(), length, hand);
        return out.build();
    }

    /** One leaflet, its tip drooping outward; towards the tip of the frond they are shorter and lie closer to it. */
    private static void leaflet(
            Drawing.Builder out, Point foot, double along, double t, int side, double length, double gap, Hand hand) {
        double reach = length * (0.12 + 0.22 * StrictMath.pow(StrictMath.sin(Math.PI * (0.22 + 0.74 * t)), 0.8));
        double lean = Math.toRadians(52 - 22 * t);
        double angle = along + side * lean;
        Point root = foot.plus(Point.polar(hand.klowong() * 0.9, angle));
        Point mid = root.plus(Point.polar(reach * 0.55, angle));
        double droop = side * Math.toRadians(16);
        Point tip = mid.plus(Point.polar(reach * 0.48, angle + droop));
        double pen = hand.klowong() * 0.6;
        double half = Math.max(0.35, Math.min(reach / 15 + 0.25, (gap * StrictMath.sin(lean) - pen - CLEAR) / 2));
        Ribbon blade = Blade.around(Path.smooth(List.of(root, mid, tip)), half, 0.75, 0.8);
        Path outline = Blade.outline(blade, 11);
        out.outlined("leaf", outline, pen, blade, "");
    }

    /** The broad foot of the frond, with a curl to each side. */
    private static void sheath(Drawing.Builder out, Point foot, double length, Hand hand) {
        double size = length * 0.045;
        for (int side = -1; side <= 1; side += 2) {
            Point eye = foot.plus(new Point(side * size * 1.1, -size * 0.2));
            double start = side > 0 ? Math.PI : 0;
            Path curl = Curves.spiral(eye, size * 1.1, start, size * 0.3, start + side * Math.toRadians(500));
            out.klowong("rachis", curl, hand.klowong() * 0.75, Taper.TAIL);
        }
    }
}
