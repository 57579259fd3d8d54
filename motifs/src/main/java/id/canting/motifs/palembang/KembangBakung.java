package id.canting.motifs.palembang;

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
import id.canting.motifs.Blade;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Kembang bakung, the crinum lily (sources P01, P06 give the name): six narrow tepals that bend back like a fountain,
 * six stamens between them, on a stalk with buds and strap leaves. The drawing is ours.
 */
@AutoService(Motif.class)
public final class KembangBakung implements Motif {
    private static final Parameter.Quantity DIAMETER =
            Parameter.length("diameter", "lebar bunga", "flower width", 40, 20, 120);
    private static final Parameter.Quantity REFLEX =
            Parameter.angle("reflex", "lengkung balik kelopak", "bend of the petals", 85, 30, 120);
    private static final Parameter.Flag STEM =
            new Parameter.Flag("stem", new Text("tangkai dan daun", "stalk and leaves"), true);
    private static final int TEPALS = 6;

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-kembang-bakung", new Text("kembang bakung", "crinum lily"))
                .note(
                        "Bunga bakung dengan enam helai ramping yang melengkung balik dan enam benang sari, di tangkai"
                                + " berdaun pita.",
                        "A lily of six narrow tepals that bend back and six stamens, on a stalk with strap leaves.")
                .interpreted("P01", "P06")
                .parameters(DIAMETER, REFLEX, STEM);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double radius = values.number(DIAMETER) / 2;
        double reflex = values.radians(REFLEX);
        Drawing.Builder out = Drawing.builder();
        stamens(out, radius, reflex, hand);
        double pen = Math.min(hand.klowong() * 0.85, radius * 0.058);
        for (int i = 0; i < TEPALS; i++) {
            double t = 2.0 * i / (TEPALS - 1) - 1;
            double length = radius * (1.18 + 0.14 * (1 - Math.abs(t)));
            Ribbon tepal = Blade.around(
                    SongketShapes.bow(throat(radius, t), fan(t), length, t * reflex), radius * 0.115, 0.8, 0.8);
            SongketShapes.lay(out, "tepal", tepal, pen, radius > 34 ? "galaran" : "");
            if (radius <= 34) {
                out.isen("tepal", tepal.along(0, 0.1, 0.72, 7), Math.min(hand.isen(), radius * 0.035), Taper.TAIL);
            }
        }
        cup(out, radius, pen);
        if (values.flag(STEM)) {
            stalk(out, radius, pen, hand);
        }
        return MinimumWidth.held(out);
    }

    private static double fan(double t) {
        return -Math.PI / 2 + t * Math.toRadians(70);
    }

    private static Point throat(double radius, double t) {
        return Point.polar(radius * 0.2, fan(t * 0.9));
    }

    private static void stamens(Drawing.Builder out, double radius, double reflex, Hand hand) {
        double fine = Math.min(hand.isen() * 0.85, radius * 0.035);
        for (double t : new double[] {-0.8, -0.4, -0.11, 0.11, 0.4, 0.8}) {
            double length = radius * (0.95 - 0.12 * Math.abs(t));
            Path filament = SongketShapes.bow(throat(radius, t), fan(t), length, t * reflex * 0.8);
            out.isen("stamen", filament, fine, Taper.NONE);
            ArcLength track = filament.track(0.05);
            Point along = track.direction(track.length());
            Point half = along.turned().rotated(0.5).times(radius * 0.075);
            Point tip = filament.end();
            out.klowong("anther", Path.line(tip.minus(half), tip.plus(half)), fine * 1.9, Taper.BOTH);
        }
    }

    /** The small cup that holds the flower. */
    private static void cup(Drawing.Builder out, double radius, double pen) {
        Path side = Path.smooth(List.of(
                new Point(0, -radius * 0.14),
                new Point(radius * 0.1, -radius * 0.1),
                new Point(radius * 0.12, 0),
                new Point(radius * 0.05, radius * 0.28),
                new Point(0, radius * 0.34)));
        SongketShapes.lay(out, "cup", SongketShapes.mirrored(side), pen, "");
        out.dot("cup", Point.ZERO, radius * 0.06);
    }

    private static void stalk(Drawing.Builder out, double radius, double pen, Hand hand) {
        Path stem = Path.smooth(List.of(
                new Point(0, radius * 0.34),
                new Point(radius * 0.05, radius * 0.9),
                new Point(-radius * 0.04, radius * 1.5),
                new Point(0, radius * 2.1)));
        out.klowong("stalk", stem, hand.klowong(), Taper.NONE);
        ArcLength track = stem.track(0.05);
        for (int side = -1; side <= 1; side += 2) {
            Point root = track.at(track.length() * (side > 0 ? 0.34 : 0.42));
            double away = -Math.PI / 2 + side * 1.15;
            Path twig = SongketShapes.bow(root, away, radius * 0.5, -side * 0.55);
            out.klowong("stalk", twig, pen * 0.9, Taper.TAIL);
            Ribbon bud = Blade.around(
                    SongketShapes.bow(twig.end(), away - side * 0.55, radius * 0.48, -side * 0.3),
                    radius * 0.1,
                    0.75,
                    0.75);
            SongketShapes.lay(out, "bud", bud, pen, "");
            out.isen("bud", bud.along(0, 0.15, 0.75, 5), Math.min(hand.isen() * 0.8, radius * 0.03), Taper.BOTH);
            double length = radius * (side > 0 ? 1.75 : 1.5);
            Path rib = SongketShapes.bow(
                    new Point(side * radius * 0.07, radius * 2.08), -Math.PI / 2 + side * 0.42, length, side * 1.75);
            Ribbon leaf = Blade.around(rib, radius * 0.16, 0.85, 0.8);
            SongketShapes.lay(out, "leaf", leaf, pen * 1.05, "galaran");
        }
    }
}
