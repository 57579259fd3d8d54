package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Bintik sembilan, nine dots (sources J01, J06). Three rows of three on the bias: our arrangement, no source says
 * it.
 */
@AutoService(Motif.class)
public final class BintikSembilan implements Motif {
    private static final Parameter.Quantity SPACING = Sizes.dotSpacing(24, 18, 45);
    private static final Parameter.Quantity DOT = Sizes.tiedDot(6, 3, 12);
    private static final Parameter.Flag BIAS = new Parameter.Flag("bias", new Text("serong", "on the bias"), true);

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-bintik-sembilan", new Text("bintik sembilan", "nine dots"))
                .note(
                        "Sembilan titik ikat, tiga baris berisi tiga. Susunannya pilihan program ini.",
                        "Nine tied dots, three rows of three. The arrangement is this program's.")
                .interpreted("J01", "J06")
                .parameters(SPACING, DOT, BIAS);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double dot = values.number(DOT);
        double spacing = Math.max(values.number(SPACING), 2 * dot + 5);
        double turn = values.flag(BIAS) ? Math.PI / 4 : 0;
        Drawing.Builder out = Drawing.builder();
        Ties ties = new Ties(dot, 0.9, hand.random().stream("ties"));
        for (int i = 0; i < 9; i++) {
            ties.at(new Point((i % 3 - 1) * spacing, (i / 3 - 1) * spacing).rotated(turn), out);
        }
        double reach = spacing + dot + 4;
        Path window = new Box(-reach, -reach, reach, reach).outline().transformed(Transform.turn(turn));
        out.area("window", window, "");
        return out.build();
    }
}
