package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Bintik lima, five dots (sources J01, J09). Set as a quincunx: our arrangement, no source says it.
 */
@AutoService(Motif.class)
public final class BintikLima implements Motif {
    private static final Parameter.Quantity SIDE = Parameter.length("side", "sisi", "side", 30, 18, 60);
    private static final Parameter.Quantity DOT = Sizes.tiedDot(6, 3, 12);

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-bintik-lima", new Text("bintik lima", "five dots"))
                .note(
                        "Lima titik ikat: empat di sudut dan satu di tengah. Susunannya pilihan program ini.",
                        "Five tied dots: four at the corners and one in the middle. The arrangement is "
                                + "this program's.")
                .interpreted("J01", "J09")
                .parameters(SIDE, DOT);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double dot = values.number(DOT);
        double half = Math.max(values.number(SIDE) / 2, dot * 1.5 + 3);
        Drawing.Builder out = Drawing.builder();
        Ties ties = new Ties(dot, 0.9, hand.random().stream("ties"));
        ties.at(Point.ZERO, out);
        for (int i = 0; i < 4; i++) {
            ties.at(Point.polar(half * Math.sqrt(2), Math.PI / 4 + i * Math.PI / 2), out);
        }
        double reach = half + dot + 4;
        out.area("window", new Box(-reach, -reach, reach, reach).outline(), "");
        return out.build();
    }
}
