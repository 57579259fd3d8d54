package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/** A small stitched flower with one tied dot (museum text on a blog, source J12); sizes are this program's defaults. */
@AutoService(Motif.class)
public final class KembangSatuTitik implements Motif {
    private static final Parameter.Quantity RADIUS =
            Parameter.length("radius", "jari-jari kembang", "flower radius", 16, 10, 25);
    private static final Parameter.Quantity DOT = Sizes.tiedDot(4.5, 3, 8);
    private static final Parameter.Quantity PETALS = Sizes.petals(5, 4, 6);
    private static final Parameter.Quantity STITCH = Sizes.stitch(3.6, 2.5, 7);

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-kembang-satu-titik", new Text("kembang bertitik satu", "one-dot flower"))
                .note(
                        "Kembang kecil berkelopak jelujur dengan satu titik ikat di tengah.",
                        "A small flower with stitched petals and one tied dot in its middle.")
                .described("J12")
                .parameters(RADIUS, DOT, PETALS, STITCH);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double dot = Math.min(values.number(DOT), values.number(RADIUS) * 0.4);
        double radius = values.number(RADIUS);
        int petals = values.count(PETALS);
        double turn = -Math.PI / 2;
        Drawing.Builder out = Drawing.builder();
        new Ties(dot, 0.9, hand.random().stream("ties")).at(Point.ZERO, out);
        Ties.stitch(
                out,
                "petal",
                Petals.outline(petals, radius, 0.3, turn),
                values.number(STITCH),
                hand.random().stream("petal"));
        out.area("window", Petals.outline(petals, radius + 4.5, 0.26, turn), "");
        return out.build();
    }
}
