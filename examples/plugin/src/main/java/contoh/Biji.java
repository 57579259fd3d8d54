package contoh;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.DeclarationBuilder;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/** Biji: a seed in its shell, sprouting. A shape of our own, to begin from. */
public final class Biji implements Motif {
    private static final Parameter.Quantity LENGTH = Parameter.length("length", "panjang", "length", 30, 10, 80);
    private static final Parameter.Quantity RATIO =
            Parameter.ratio("ratio", "panjang dibanding lebar", "length to width", 2, 1.2, 4);

    @Override
    public Declaration declaration() {
        return new DeclarationBuilder(
                        Provenance.Origin.OWN, Information.Kind.FIGURE, "cth-biji", new Text("biji", "seed"))
                .named(Provenance.NameStatus.OWN)
                .note("Sebutir biji bercangkang yang mulai bertunas.", "A seed in its shell that begins to sprout.")
                .own()
                .parameters(LENGTH, RATIO);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double length = values.number(LENGTH);
        double half = length / values.number(RATIO) / 2;
        Ribbon shell = oval(length, half);
        Ribbon kernel = oval(length * 0.74, half * 0.74);
        Drawing.Builder out = Drawing.builder()
                .klowong("seed", shell.outline(25), hand.klowong(), Taper.NONE)
                .outlined("seed", kernel.outline(25), hand.klowong() * 0.7, kernel, "cth-rintik");
        // A sprig that a lively hand bends this way or that.
        double bend = hand.vary(half * 0.5, 0.6);
        Point top = new Point(0, -length / 2);
        for (int side = -1; side <= 1; side += 2) {
            Point tip = top.plus(new Point(side * bend, -length * 0.22));
            Path sprig = Path.smooth(List.of(top, top.toward(tip, 0.5).plus(new Point(-side * half * 0.1, 0)), tip));
            out.klowong("bud", sprig, hand.klowong() * 0.8, Taper.BOTH);
        }
        return out.dot("bud", top.plus(new Point(0, -length * 0.26)), hand.klowong() * 1.4)
                .build();
    }

    /** An oval that stands upright around the origin: u runs from 0 at its lower tip to 1 at its upper. */
    private static Ribbon oval(double length, double half) {
        Path spine = Path.line(new Point(0, length / 2), new Point(0, -length / 2));
        return Ribbon.around(spine, u -> half * Math.sqrt(Math.max(0, StrictMath.sin(Math.PI * u))));
    }
}
