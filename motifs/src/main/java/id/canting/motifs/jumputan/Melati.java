package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.motifs.Blade;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.resist.Teeth;
import id.canting.text.Text;

/**
 * Melati, jasmine (source J08): five petals kept white as stitched, squeezed and wound cloth is (capped ties,
 * source K15). The shape is our drawing.
 */
@AutoService(Motif.class)
public final class Melati implements Motif {
    private static final Parameter.Quantity RADIUS = Parameter.length("radius", "jari-jari", "radius", 17, 9, 40);
    private static final Parameter.Quantity PETALS = Sizes.petals(5, 5, 8);
    private static final Parameter.Quantity DOT = Sizes.tiedDot(1.8, 1.2, 6);

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-melati", new Text("melati", "jasmine"))
                .named(Provenance.NameStatus.THIN)
                .note(
                        "Kembang melati kecil berkelopak lima yang dibungkus dan diikat sehingga tetap "
                                + "putih. Bentuknya tafsiran kami.",
                        "A small five-petalled jasmine, wrapped and bound so that it stays white. The "
                                + "shape is our interpretation.")
                .interpreted("J08")
                .parameters(RADIUS, PETALS, DOT);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double radius = values.number(RADIUS);
        int petals = values.count(PETALS);
        double dot = Math.min(values.number(DOT), radius * 0.2);
        double half = Math.min(radius * 0.31, radius * 0.6 * StrictMath.sin(Math.PI / petals) - 0.9);
        RandomSource random = hand.random();
        Drawing.Builder out = Drawing.builder();
        for (int i = 0; i < petals; i++) {
            double angle = -Math.PI / 2 + 2 * Math.PI * i / petals;
            Path rib = Path.line(Point.polar(radius * 0.17 + dot * 0.45, angle), Point.polar(radius, angle));
            Path outline = Blade.around(rib, half, 0.9, 0.75).outline(9);
            Path toothed =
                    Teeth.along(outline, Math.max(2.4, radius * 0.2), radius * 0.02, random.stream("petal/" + i));
            out.tie("petal", new Mark.Pressed(Region.of(toothed, 0.05), 1, 0, Math.max(0.6, radius * 0.06)));
        }
        new Ties(dot, 0.95, random.stream("dot")).at(Point.ZERO, out);
        out.area("window", Petals.outline(petals, radius + 4, 0.2, -Math.PI / 2), "");
        return out.build();
    }
}
