package id.canting.motifs.banyuasin.plant;

import com.google.auto.service.AutoService;
import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.banyuasin.Banyuasin;
import id.canting.motifs.banyuasin.ScaledHand;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Sawit, the oil palm: its bunch of fruits between two fronds, or a frond alone. The name is of record (sources B05,
 * B08); the drawing is ours.
 */
@AutoService(Motif.class)
public final class Sawit implements Motif {
    private static final String BUNCH = "bunch";
    private static final Parameter.Choice FORM =
            new Parameter.Choice("form", new Text("bagian", "part shown"), BUNCH, List.of(BUNCH, "frond"));
    private static final Parameter.Quantity SIZE =
            Parameter.length("size", "tinggi gambar", "drawn height", 90, 45, 180);
    private static final Parameter.Quantity ROWS = Parameter.count("rows", "baris buah", "rows of fruits", 6, 4, 8);
    private static final Parameter.Quantity LEAFLETS =
            Parameter.count("leaflets", "pasang anak daun", "leaflet pairs", 14, 8, 24);

    @Override
    public Declaration declaration() {
        return Banyuasin.figure("byn-sawit", new Text("sawit", "oil palm"))
                .note(
                        "Tandan buah sawit diapit dua pelepah, atau sehelai pelepahnya. Gambarnya tafsiran kami.",
                        "A bunch of oil palm fruits between two fronds, or a frond alone. The drawing is our"
                                + " interpretation.")
                .interpreted("B05", "B08")
                .parameters(FORM, SIZE, ROWS, LEAFLETS);
    }

    @Override
    public Drawing draw(Values values, Hand maker) {
        double size = values.number(SIZE);
        Drawing.Builder out = Drawing.builder();
        if (values.choice(FORM).equals(BUNCH)) {
            Hand hand = ScaledHand.hand(maker, size, 100);
            PalmBunch.draw(out, size * 0.74, values.count(ROWS), hand);
            int pairs = (int) Math.min(values.count(LEAFLETS), 12);
            for (int side = -1; side <= 1; side += 2) {
                Path rachis = Path.smooth(List.of(
                        new Point(side * size * 0.08, size * 0.47),
                        new Point(side * size * 0.31, size * 0.43),
                        new Point(side * size * 0.5, size * 0.22),
                        new Point(side * size * 0.58, -size * 0.08),
                        new Point(side * size * 0.55, -size * 0.36)));
                Frond.draw(out, rachis, pairs, size * 0.15, 0.26, hand);
            }
        } else {
            frond(out, size, values.count(LEAFLETS), ScaledHand.hand(maker, size, 70));
        }
        return out.build();
    }

    /** A frond with thorns at its foot. */
    private static void frond(Drawing.Builder out, double size, int leaflets, Hand hand) {
        Path rachis = Path.smooth(List.of(
                new Point(-size * 0.14, size * 0.5),
                new Point(-size * 0.09, size * 0.25),
                new Point(0, 0),
                new Point(size * 0.12, -size * 0.25),
                new Point(size * 0.29, -size * 0.48)));
        Frond.draw(out, rachis, leaflets, size * 0.32, 0.18, hand);
        ArcLength track = rachis.track(0.05);
        for (int i = 0; i < 4; i++) {
            double s = track.length() * (0.02 + 0.038 * i);
            for (int side = -1; side <= 1; side += 2) {
                double angle = track.direction(s).angle() + side * Math.toRadians(58);
                Point root = track.at(s);
                Path thorn = Path.line(root, root.plus(Point.polar(size * 0.035 + 0.8, angle)));
                out.klowong("thorn", thorn, hand.klowong() * 0.7, new Taper(1, 0.3));
            }
        }
    }
}
