package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.motif.Band;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.resist.Binding;
import id.canting.resist.FoldedTie;
import id.canting.resist.Wedge;
import id.canting.text.Text;

/**
 * A double row of square crosses along the borders of an old shawl (source J13). Cloth folded in four and bound
 * across its point opens to a square (as kanoko, source K14); its creases take the dye and draw the cross.
 */
@AutoService(Motif.class)
public final class SilangKotak implements Band {
    private static final Parameter.Quantity SQUARE = Parameter.length("square", "sisi kotak", "square", 11, 7, 24);
    private static final Parameter.Quantity SPACING = Parameter.length("spacing", "jarak kotak", "spacing", 17, 10, 40);
    private static final Parameter.Quantity ROWS = Sizes.rows(2, 1, 4);
    private static final int SQUARES = 4;

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-silang-kotak", new Text("silang kotak", "square crosses"))
                .named(Provenance.NameStatus.INSPIRED)
                .note(
                        "Dua baris kotak ikat bersilang di tengahnya, sepanjang tepi selendang tua. "
                                + "Nama Indonesia dari kami.",
                        "A double row of tied squares with a cross through each, along the edge of an "
                                + "old shawl. Its Indonesian name is ours.")
                .described("J13")
                .parameters(SQUARE, SPACING, ROWS);
    }

    @Override
    public Parameter.Quantity pitch() {
        return SPACING;
    }

    @Override
    public double pitches(Values values) {
        return SQUARES;
    }

    @Override
    public double height(Values values) {
        return values.count(ROWS) * row(values) + 4;
    }

    private static double side(Values values) {
        return Math.min(values.number(SQUARE), values.number(SPACING) - 3.2);
    }

    private static double row(Values values) {
        return values.number(SQUARE) + 5;
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double spacing = values.number(SPACING);
        Drawing.Builder out = Drawing.builder();
        for (int row = 0; row < values.count(ROWS); row++) {
            RandomSource random = hand.random().stream("row/" + row);
            for (int i = 0; i < SQUARES; i++) {
                Point middle = new Point((i + 0.5) * spacing, 2 + (row + 0.5) * row(values));
                square(out, side(values), middle, random.stream("square/" + i));
            }
        }
        return out.build();
    }

    /** A square in four quarters, one for each fold of the wedge, with dye in the creases between. */
    private static void square(Drawing.Builder out, double side, Point middle, RandomSource random) {
        FoldedTie tie = new FoldedTie(new Wedge(4), 0, 3.2, Math.min(0.5, side * 0.04));
        Region held = tie.held(new Binding(0, 1, side / 2), random);
        double crease = Math.max(0.7, side * 0.085);
        for (int quarter = 0; quarter < 4; quarter++) {
            Region wedge = Region.of(
                    Path.polygon(
                            new Point(0, -crease * 1.42),
                            new Point(side, -side - crease * 1.42),
                            new Point(-side, -side - crease * 1.42)),
                    1);
            Region part = held.and(wedge.transformed(Transform.quarters(quarter)));
            if (!part.isEmpty()) {
                out.tie(
                        "square",
                        new Mark.Pressed(part.transformed(Transform.to(middle)), 1, 0, Math.max(0.5, side * 0.07)));
            }
        }
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        double height = height(values);
        Drawing.Builder out = Drawing.builder();
        square(out, height * 0.5, new Point(height / 2, height / 2), hand.random().stream("corner"));
        return out.build();
    }
}
