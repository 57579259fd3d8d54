package id.canting.cloth;

import id.canting.design.Library;
import id.canting.design.file.DesignReader;
import id.canting.dye.DyeLibrary;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.motif.Catalogue;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.TrialIsen;
import id.canting.motif.TrialMotif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import java.util.List;

/** A small library of plain shapes, so that cloths can be tried without the motifs of the craft. */
public final class Trial {
    /** The standard dyes. */
    public static final DyeLibrary DYES = DyeLibrary.standard();

    private static final Parameter.Quantity SIZE = Parameter.length("size", "ukuran", "size", 20, 1, 200);

    private static final Parameters SIZED = Parameters.of(SIZE);

    public static final Catalogue CATALOGUE = Catalogue.of(
            List.of(
                    new TrialMotif("tst-blok", Information.Kind.FIGURE, SIZED, (values, hand) -> {
                        Path square = square(values.number(SIZE));
                        return Drawing.builder()
                                .klowong("block", square, hand.klowong(), Taper.NONE)
                                .area("block", square, "dots")
                                .build();
                    }),
                    new TrialMotif("tst-ikat", Information.Kind.JUMPUTAN, SIZED, (values, hand) -> {
                        double outer = values.number(SIZE) / 2;
                        Mark tie = new Mark.Tie(
                                Point.ZERO,
                                outer / 2,
                                outer,
                                outer / 20,
                                0.9,
                                new Mark.Gathered(2, 9, 0.1),
                                hand.random().nextLong());
                        return Drawing.builder().tie("tie", tie).build();
                    })),
            List.of(new TrialIsen("isn-dots", Trial::dot)));

    /** Both together. */
    public static final Library LIBRARY = new Library(CATALOGUE, DYES);

    private Trial() {}

    /** A small plain cloth with steps carried out. */
    public static Cloth cloth(String steps) {
        return cloth("{format: plain, width: 200 mm, height: 100 mm}", steps);
    }

    /** A cloth of any cut with steps carried out. */
    public static Cloth cloth(String cut, String steps) {
        return cloth(0.5, cut, steps);
    }

    /** A cloth of any cut, drawn by a hand that wavers so much. */
    public static Cloth cloth(double hand, String cut, String steps) {
        String design = "canting: 1\nseed: 5\nhand: " + hand + "\ncloth: " + cut + "\nsteps:\n" + steps.indent(2);
        return Cloth.make(new DesignReader(LIBRARY).read("trial.yaml", design), LIBRARY);
    }

    /** A dot in the middle of whatever is filled. */
    private static List<Mark> dot(Area area, Hand hand) {
        return List.of(new Mark.WaxDot(area.region().inscribed(0.1).centre(), hand.isen()));
    }

    private static Path square(double side) {
        return Box.sized(-side / 2, -side / 2, side, side).outline();
    }
}
