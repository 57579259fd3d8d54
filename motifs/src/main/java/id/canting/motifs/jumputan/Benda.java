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
import id.canting.resist.Gather;
import id.canting.resist.SingleTie;
import id.canting.resist.TieObject;
import id.canting.text.Text;
import java.util.List;

/**
 * Mengikat benda: a marble, bead or smooth stone tied in (sources K01, K02). Where its ring lies follows from the
 * ball and the neck the cloth makes below it, see {@link TieObject}.
 */
@AutoService(Motif.class)
public final class Benda implements Motif {
    private static final Parameter.Quantity OBJECT =
            Parameter.length("object", "garis tengah benda", "object diameter", 16, 4, 30);
    private static final Parameter.Quantity TURNS = Parameter.count("turns", "jumlah lilitan", "turns", 3, 1, 8);
    private static final Parameter.Quantity THREAD = Sizes.thread(1.4, 0.5, 4);
    private static final Parameter.Quantity CLOTH =
            Parameter.length("cloth", "tebal kain", "cloth thickness", 0.1, 0.05, 0.3);

    @Override
    public Declaration declaration() {
        return Ties.technique("jmp-benda", new Text("mengikat benda", "object tie"))
                .note(
                        "Kain diikat di atas kelereng, manik atau batu licin: setiap lingkaran sama "
                                + "besar, dengan mata berwarna di tengah.",
                        "Cloth tied over a marble, a bead or a smooth stone: every ring comes out "
                                + "alike, with a coloured eye in its middle.")
                .described("K01", "K02")
                .parameters(OBJECT, TURNS, THREAD, CLOTH);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        Gather cloth = new Gather(values.number(CLOTH), Gather.USUAL_PACKING);
        SingleTie tie = over(values.number(OBJECT), cloth, values.count(TURNS), values.number(THREAD));
        return Drawing.builder()
                .tie("ring", tie.mark(Point.ZERO, hand.random().stream("ring")))
                .area("window", Path.circle(Point.ZERO, tie.binding().to() + 4), "")
                .build();
    }

    /** A tie over a ball, or over the smallest that stays in this cloth. */
    static SingleTie over(double diameter, Gather cloth, int turns, double thread) {
        double held = Math.max(diameter, TieObject.smallest(cloth) * 1.01);
        TieObject ball = new TieObject("ball", new Text("bola", "ball"), held, List.of());
        return SingleTie.over(ball, cloth, turns, thread);
    }
}
