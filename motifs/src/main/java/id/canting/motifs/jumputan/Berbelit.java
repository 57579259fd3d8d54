package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.resist.SpiralTie;
import id.canting.text.Text;

/**
 * Ikatan berbelit: bound from the peak down in a spiral (sources K01, K02). On the opened cloth the thread lies on
 * Archimedes' spiral, see {@link SpiralTie}.
 */
@AutoService(Motif.class)
public final class Berbelit implements Motif {
    private static final Parameter.Quantity FROM =
            Parameter.length("from", "mulai dari ujung", "start from the tip", 5, 3, 20);
    private static final Parameter.Quantity PITCH = Parameter.length("pitch", "jarak antarlilitan", "pitch", 8, 3, 20);
    private static final Parameter.Quantity TURNS = Parameter.ratio("turns", "jumlah lilitan", "turns", 4.3, 1, 10);
    private static final Parameter.Quantity THREAD = Sizes.thread(3.2, 0.8, 6);

    @Override
    public Declaration declaration() {
        return Ties.technique("jmp-berbelit", new Text("ikatan berbelit", "spiral tie"))
                .note(
                        "Sejumput kain dililit renggang dari puncak ke bawah: garis putih melingkar "
                                + "seperti keong.",
                        "A pinch of cloth wound with open turns from its peak down: a white line that "
                                + "circles outward like a snail.")
                .described("K01", "K02")
                .parameters(FROM, PITCH, TURNS, THREAD);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double pitch = values.number(PITCH);
        double thread = Math.min(values.number(THREAD), pitch * 0.6);
        double from = Math.max(values.number(FROM), thread / 2 + 1);
        SpiralTie tie = new SpiralTie(Ties.CLOTH, from, pitch, values.number(TURNS), thread);
        double creep = Math.max(0.5, Math.min(1.2, (pitch - thread) / 4));
        return Drawing.builder()
                .tie("spiral", tie.mark(creep, hand.random().stream("spiral")))
                .area("window", Path.circle(Point.ZERO, tie.reach() + 4), "")
                .build();
    }
}
