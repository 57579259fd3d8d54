package id.canting.motifs.banyuasin.water;

import com.google.auto.service.AutoService;
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
import id.canting.motifs.banyuasin.ScaledHand;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Perahu, a river boat: a crescent hull of planks with a dotted gunwale, a mast with a sail or two crossed oars, waves
 * below. Name and meaning are of record (sources B05, B06); the drawing is ours, and no boat of another place: it bears no
 * kajang roof.
 */
@AutoService(Motif.class)
public final class Perahu implements Motif {
    private static final Parameter.Quantity LENGTH =
            Parameter.length("length", "panjang perahu", "boat length", 80, 35, 180);
    private static final Parameter.Quantity SHEER =
            Parameter.ratio("sheer", "lengkung lambung", "sheer", 0.12, 0.05, 0.22);
    private static final Parameter.Flag SAIL = new Parameter.Flag("sail", new Text("layar", "sail"), true);
    private static final Parameter.Flag WAVES = new Parameter.Flag("waves", new Text("riak air", "waves"), true);

    @Override
    public Declaration declaration() {
        return Banyuasin.figure("byn-perahu", new Text("perahu", "river boat"))
                .note(
                        "Perahu berlambung sabit di atas riak air, dengan layar atau sepasang dayung. Gambarnya"
                                + " tafsiran kami.",
                        "A boat with a crescent hull over waves, with a sail or a pair of oars. The drawing is our"
                                + " interpretation.")
                .meaning("Banyuasin dikelilingi perairan", "Banyuasin is ringed by water", "B05")
                .interpreted("B05", "B06")
                .parameters(LENGTH, SHEER, SAIL, WAVES);
    }

    @Override
    public Drawing draw(Values values, Hand maker) {
        double length = values.number(LENGTH);
        Hand hand = ScaledHand.hand(maker, length, 80);
        Hull hull = new Hull(length, length * values.number(SHEER), length * 0.105, 0.1);
        Drawing.Builder out = Drawing.builder();
        hull.draw(out, hand);
        if (values.flag(SAIL)) {
            sail(out, hull, length, hand);
        } else {
            oar(out, hull, length, -1, hand);
            oar(out, hull, length, 1, hand);
        }
        if (values.flag(WAVES)) {
            double top = hull.keel() + hand.klowong() + length * 0.025;
            WaterRows.draw(out, length * 1.1, top, length * 0.125, 3, hand);
        }
        return out.build();
    }

    /** A mast, a spar, and a sail bellied by the wind in panels. */
    private static void sail(Drawing.Builder out, Hull hull, double length, Hand hand) {
        double foot = hull.deck(0.02);
        Point base = new Point(length * 0.02, foot);
        Point head = new Point(length * 0.02, foot - length * 0.62);
        out.klowong("mast", Path.line(base, head), hand.klowong() * 1.1, new Taper(1, 0.6));
        Point peak = head.plus(new Point(length * 0.035, length * 0.035));
        Point tack = base.plus(new Point(length * 0.035, -length * 0.085));
        double low = Math.min(foot - length * 0.1, hull.deck(0.38) - length * 0.06);
        Point clew = new Point(length * 0.38, low);
        Path leech = Path.smooth(
                List.of(peak, peak.toward(clew, 0.4).plus(new Point(length * 0.075, -length * 0.01)), clew));
        Path under = Path.smooth(List.of(clew, clew.toward(tack, 0.5).plus(new Point(0, length * 0.028)), tack));
        Path outline = leech.join(under).join(Path.line(tack, peak)).close();
        out.klowong("sail", outline, hand.klowong() * 0.9, Taper.NONE);
        Ribbon panels = Ribbon.around(Path.line(tack.toward(clew, 0.3), peak), u -> length * 0.3);
        out.area("sail", outline, panels, "galaran");
        Path flag = Path.smooth(List.of(
                head.plus(new Point(0, -0.4)),
                head.plus(new Point(-length * 0.06, -length * 0.022)),
                head.plus(new Point(-length * 0.13, length * 0.004))));
        out.klowong("flag", flag, hand.klowong() * 1.3, new Taper(1, 0.25));
    }

    /** An oar that leans over the gunwale, its blade up. */
    private static void oar(Drawing.Builder out, Hull hull, double length, int side, Hand hand) {
        Point grip = new Point(-side * length * 0.16, hull.deck(-side * 0.16) - hand.klowong());
        Point neck = grip.plus(new Point(side * length * 0.22, -length * 0.24));
        Point tip = grip.plus(new Point(side * length * 0.35, -length * 0.38));
        out.klowong("oar", Path.line(grip, neck), hand.klowong() * 0.9, Taper.NONE);
        Ribbon blade = Blade.around(Path.line(neck, tip), length * 0.028, 1.2, 0.7);
        Path outline = Blade.outline(blade, 11);
        out.outlined("oar", outline, hand.klowong() * 0.75, blade, "");
    }
}
