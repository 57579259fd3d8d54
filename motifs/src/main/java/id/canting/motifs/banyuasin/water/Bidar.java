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
import id.canting.motif.Provenance;
import id.canting.motifs.Blade;
import id.canting.motifs.banyuasin.ScaledHand;
import id.canting.motifs.palembang.Palembang;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Bidar, the racing boat of Palembang: a very slim hull with all its paddles in the water (sources E13, P13). It is drawn
 * stouter than it is, 1:12 to 1:20, so that a canting can fill it. No people are shown: Palembang batik avoids whole
 * figures (P05).
 */
@AutoService(Motif.class)
public final class Bidar implements Motif {
    private static final Parameter.Quantity LENGTH =
            Parameter.length("length", "panjang perahu", "boat length", 160, 80, 320);
    private static final Parameter.Quantity SLIM =
            Parameter.ratio("slimness", "panjang dibanding tinggi", "length to depth", 14, 12, 20);
    private static final Parameter.Quantity ROWERS = Parameter.count("rowers", "pendayung", "rowers", 24, 10, 50);

    @Override
    public Declaration declaration() {
        return Palembang.figure("byn-bidar", new Text("bidar", "racing boat"))
                .named(Provenance.NameStatus.INSPIRED)
                .note(
                        "Perahu bidar yang ramping dengan deretan kayuhnya; pendayungnya tidak digambar, dua orang"
                                + " sebaris. Bidar milik Palembang, bukan Banyuasin.",
                        "A slim bidar with its row of paddles; the rowers, two abreast, are not drawn. The bidar"
                                + " belongs to Palembang, not to Banyuasin.")
                .fromNature("E13", "P13")
                .parameters(LENGTH, SLIM, ROWERS);
    }

    @Override
    public Drawing draw(Values values, Hand maker) {
        double length = values.number(LENGTH);
        double depth = length / values.number(SLIM);
        Hand hand = ScaledHand.hand(maker, length, 150);
        Hull hull = new Hull(length, length * 0.07, depth * 0.85, 0.06);
        Drawing.Builder out = Drawing.builder();
        hull.bare(out, hand);
        int paddles = (values.count(ROWERS) + 1) / 2;
        double room = length * 0.7;
        for (int i = 0; i < paddles; i++) {
            double x = room * ((i + 0.5) / paddles - 0.5);
            Point deck = new Point(x, hull.deck(x / length));
            if (i > 0) {
                out.dot("hull", hull.between(x / length - 0.5 * room / length / paddles), hand.isen() * 1.3);
            }
            paddle(out, deck, hull.keelBelow(x / length), Math.min(room / paddles, length * 0.05), depth, hand);
        }
        stern(out, hull, length, hand);
        WaterRows.draw(out, length * 0.92, hull.keel() + depth * 1.05, length * 0.07, 2, hand);
        return out.build();
    }

    /** A paddle dipped over our side: its grip above the deck, its shaft across the hull, its blade in the water. */
    private static void paddle(Drawing.Builder out, Point deck, double keel, double room, double depth, Hand hand) {
        double slant = room * 0.42 / depth;
        Point grip = deck.plus(new Point(depth * slant, -depth * 0.9 - 1));
        Point neck = new Point(deck.x() - (keel - deck.y()) * slant * 0.6, keel + hand.klowong() * 0.8);
        Point tip = neck.plus(neck.minus(grip).unit().times(depth * 0.85 + 1));
        out.klowong("paddle", Path.line(grip, neck), hand.klowong() * 0.7, Taper.NONE);
        out.dot("paddle", grip, hand.klowong() * 1.15);
        Ribbon blade = Blade.around(Path.line(neck, tip), Math.min(room * 0.24, depth * 0.2) + 0.2, 1.1, 0.7);
        Path outline = Blade.outline(blade, 9);
        out.outlined("paddle", outline, hand.klowong() * 0.6, blade, "");
    }

    /** A pennant at the stern. */
    private static void stern(Drawing.Builder out, Hull hull, double length, Hand hand) {
        Point foot = new Point(length * 0.41, hull.deck(0.41) - hand.klowong() * 0.4);
        Point head = foot.plus(new Point(length * 0.012, -length * 0.1));
        out.klowong("pennant", Path.line(foot, head), hand.klowong() * 0.8, Taper.NONE);
        Path edge = Path.smooth(List.of(
                head,
                head.plus(new Point(length * 0.035, length * 0.004)),
                head.plus(new Point(length * 0.08, -length * 0.006))));
        Path back = Path.smooth(
                List.of(edge.end(), head.plus(new Point(length * 0.04, length * 0.026)), head.toward(foot, 0.36)));
        Path outline = edge.join(back).close();
        out.outlined("pennant", outline, hand.klowong() * 0.7, "");
    }
}
