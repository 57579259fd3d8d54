package id.canting.motifs.palembang;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Kapal, the ship (sources P01, P03 give the name): a deep hull on waves, one to three masts with swelling sails and
 * pennants. The drawing is ours.
 */
@AutoService(Motif.class)
public final class Kapal implements Motif {
    private static final Parameter.Quantity LENGTH = Parameter.length("length", "panjang", "length", 90, 50, 260);
    private static final Parameter.Quantity MASTS = Parameter.count("masts", "jumlah tiang", "masts", 2, 1, 3);
    private static final Parameter.Quantity WAVES = Parameter.count("waves", "baris ombak", "rows of waves", 2, 0, 3);

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-kapal", new Text("kapal", "ship"))
                .note(
                        "Kapal layar di atas ombak, layarnya menggembung dan berpanji.",
                        "A sailing ship on waves, its sails full, pennants at the mastheads.")
                .interpreted("P01", "P03")
                .parameters(LENGTH, MASTS, WAVES);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double length = values.number(LENGTH);
        int masts = values.count(MASTS);
        double pen = Math.min(hand.klowong() * 0.95, length * 0.017);
        double half = length * 0.085;
        Drawing.Builder out = Drawing.builder();
        Ribbon hull = BoatsOnWater.hull(length * 0.84, length * 0.15, half);
        double room = length * 0.7 / masts;
        for (int i = 0; i < masts; i++) {
            double u = 0.5 + (i - (masts - 1) / 2.0) * 0.62 / masts - 0.04;
            double tall = length * (masts == 1 ? 0.72 : 0.62) * (1 - 0.14 * Math.abs(i - (masts - 1) / 2.0 + 0.25));
            mast(out, hull.at(u, -1), tall, Math.min(room * 0.56, length * 0.34), pen, hand);
        }
        BoatsOnWater.lay(out, hull, pen, hand);
        BoatsOnWater.curl(out, hull.at(1, 0), 1, length * 0.06, pen * 0.85, hand);
        BoatsOnWater.curl(out, hull.at(0, 0), -1, length * 0.06, pen * 0.85, hand);
        BoatsOnWater.waves(out, length, half + length * 0.05, values.count(WAVES), hand);
        return MinimumWidth.held(out);
    }

    private static void mast(Drawing.Builder out, Point foot, double tall, double wide, double pen, Hand hand) {
        Point head = foot.plus(new Point(0, -tall));
        out.klowong("mast", Path.line(foot, head), pen, Taper.NONE);
        sail(out, foot.plus(new Point(pen + 0.8, -tall * 0.13)), tall * 0.44, wide, pen, "galaran");
        sail(out, foot.plus(new Point(pen + 0.8, -tall * 0.6)), tall * 0.28, wide * 0.72, pen, "cecek");
        Path fly = Path.smooth(List.of(
                head.plus(new Point(0, pen)),
                head.plus(new Point(-tall * 0.07, pen - tall * 0.03)),
                head.plus(new Point(-tall * 0.14, pen + tall * 0.015)),
                head.plus(new Point(-tall * 0.22, pen - tall * 0.02))));
        Ribbon pennant = Ribbon.around(fly, u -> tall * 0.036 * (1 - u));
        SongketShapes.lay(out, "pennant", pennant, pen * 0.7, "");
        out.dot("mast", head.plus(new Point(0, -pen)), Math.max(pen * 1.5, hand.isen()));
    }

    /** A sail that stands on its foot and swells before the wind to the right. */
    private static void sail(Drawing.Builder out, Point foot, double tall, double wide, double pen, String isen) {
        Point head = foot.plus(new Point(0, -tall));
        Path leech = Path.smooth(List.of(
                head,
                head.plus(new Point(wide * 0.6, tall * 0.16)),
                head.plus(new Point(wide * 0.98, tall * 0.55)),
                foot.plus(new Point(wide * 0.9, -tall * 0.02))));
        Path hem = Path.smooth(List.of(leech.end(), foot.plus(new Point(wide * 0.45, -tall * 0.1)), foot));
        SongketShapes.lay(out, "sail", leech.join(hem).close(), pen * 0.85, isen);
    }
}
