package id.canting.motifs.palembang;

import com.google.auto.service.AutoService;
import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Blade;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Jukung, the dugout of the Musi (sources P01, P03 give the name): a hull of one plank on waves, a paddle, and a
 * flower with leaves where people would sit, for Palembang batik shows none. The drawing is ours.
 */
@AutoService(Motif.class)
public final class Jukung implements Motif {
    private static final Parameter.Quantity LENGTH = Parameter.length("length", "panjang", "length", 80, 40, 240);
    private static final Parameter.Quantity WAVES = Parameter.count("waves", "baris ombak", "rows of waves", 2, 0, 3);
    private static final Parameter.Flag LOAD =
            new Parameter.Flag("flower", new Text("muatan bunga", "load of flowers"), true);

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-jukung", new Text("jukung", "jukung (dugout)"))
                .note(
                        "Perahu satu batang di atas ombak, bermuatan bunga; tanpa orang, seperti lazimnya batik"
                                + " Palembang.",
                        "A dugout on waves with a load of flowers; without people, as is the way of Palembang batik.")
                .interpreted("P01", "P03")
                .parameters(LENGTH, WAVES, LOAD);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double length = values.number(LENGTH);
        double pen = Math.min(hand.klowong() * 0.95, length * 0.02);
        double half = length * 0.062;
        double sag = length * 0.13;
        Drawing.Builder out = Drawing.builder();
        Ribbon hull = BoatsOnWater.hull(length * 0.88, sag, half);
        if (values.flag(LOAD)) {
            load(out, hull, length, pen, hand);
        }
        paddle(out, hull, length, pen);
        BoatsOnWater.lay(out, hull, pen, hand);
        BoatsOnWater.curl(out, hull.at(1, 0), 1, length * 0.06, pen * 0.85, hand);
        BoatsOnWater.curl(out, hull.at(0, 0), -1, length * 0.06, pen * 0.85, hand);
        BoatsOnWater.waves(out, length, half + length * 0.055, values.count(WAVES), hand);
        return MinimumWidth.held(out);
    }

    private static void load(Drawing.Builder out, Ribbon hull, double length, double pen, Hand hand) {
        Point root = hull.at(0.5, -1);
        double flower = length * 0.085;
        Point bloom = root.plus(new Point(0, -length * 0.2));
        out.klowong("sprig", Path.line(root, bloom.plus(new Point(0, flower + 0.6))), pen * 0.8, Taper.NONE);
        out.place(Blooms.small(8, flower, hand), Transform.to(bloom));
        for (int side = -1; side <= 1; side += 2) {
            leaf(out, root.plus(new Point(side * length * 0.012, -0.6)), side, length * 0.2, 0.3, 0.95, pen, hand);
            leaf(out, root.plus(new Point(side * length * 0.05, -0.4)), side, length * 0.2, 0.95, 0.35, pen, hand);
        }
    }

    private static void leaf(
            Drawing.Builder out, Point base, int side, double length, double lean, double turn, double pen, Hand hand) {
        Path rib = SongketShapes.bow(base, -Math.PI / 2 + side * lean, length, side * turn);
        Ribbon form = Blade.around(rib, length * 0.14, 0.95, 0.9);
        SongketShapes.lay(out, "leaf", form, pen * 0.8, length > 12 ? "sawut" : "");
        out.isen("leaf", form.along(0, 0, 0.8, 6), Math.min(hand.isen(), pen * 0.65), Taper.TAIL);
    }

    /** A paddle that leans on the stern, its blade above. */
    private static void paddle(Drawing.Builder out, Ribbon hull, double length, double pen) {
        Point foot = hull.at(0.2, -1);
        Path shaft = Path.line(foot, foot.plus(Point.polar(length * 0.2, Math.toRadians(-112))));
        out.klowong("paddle", shaft, pen * 0.9, Taper.NONE);
        ArcLength track = shaft.track(0.05);
        Point end = track.at(track.length() - 0.3);
        Ribbon blade = Blade.around(
                Path.line(end, end.plus(Point.polar(length * 0.11, Math.toRadians(-112)))), length * 0.026, 1.3, 0.65);
        SongketShapes.lay(out, "paddle", blade, pen * 0.8, "");
        out.isen("paddle", blade.along(0, 0.1, 0.75, 4), pen * 0.5, Taper.TAIL);
    }
}
