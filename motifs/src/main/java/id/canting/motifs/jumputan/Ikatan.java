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
import id.canting.resist.Binding;
import id.canting.resist.SingleTie;
import id.canting.text.Text;

/**
 * Ikatan: cloth pinched and bound once at its foot opens to a serrated ring (sources K01, K02). Where the thread
 * begins, how often it goes round and how wide it lies are the ring's radius and width.
 */
@AutoService(Motif.class)
public final class Ikatan implements Motif {
    private static final Parameter.Quantity FROM =
            Parameter.length("from", "jarak ujung ke tali", "tip to thread", 18, 4, 70);
    private static final Parameter.Quantity TURNS = Parameter.count("turns", "jumlah lilitan", "turns", 3, 1, 12);
    private static final Parameter.Quantity THREAD = Sizes.thread(1.6, 0.5, 5);
    private static final Parameter.Flag CAP =
            new Parameter.Flag("cap", new Text("ujung dibungkus plastik", "capped tip"), false);

    @Override
    public Declaration declaration() {
        return Ties.technique("jmp-ikatan", new Text("ikatan", "tied ring"))
                .note(
                        "Sejumput kain diikat di pangkalnya: lingkaran putih bergerigi. Jarak dari "
                                + "ujung jumputan ke tali persis menjadi jari-jari lingkarannya.",
                        "A pinch of cloth bound at its foot: a white ring with teeth. The length from "
                                + "the tip to the thread is exactly the radius of the ring.")
                .described("K01", "K02")
                .parameters(FROM, TURNS, THREAD, CAP);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        Binding binding = new Binding(values.number(FROM), values.count(TURNS), values.number(THREAD));
        SingleTie open = SingleTie.open(Ties.CLOTH, binding);
        SingleTie tie = values.flag(CAP) ? open.capped() : open;
        return Drawing.builder()
                .tie("ring", tie.mark(Point.ZERO, hand.random().stream("ring")))
                .area("window", Path.circle(Point.ZERO, binding.to() + 4), "")
                .build();
    }
}
