package id.canting.motifs.jumputan;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import id.canting.motif.Information;
import id.canting.motif.Provenance;
import id.canting.random.RandomSource;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The ties and stitches the motifs are made of. A handful of ties with irregularities of their own is drawn, and each
 * place picks one, turned by quarters so that the bias of the cloth stays where it is.
 *
 * <p>Widths, creep and pleats are this program's defaults; that dots come out square on the bias is from sources K12
 * and K14.
 */
final class Ties {
    private static final int VARIANTS = 5;
    private static final double SQUARENESS = 1.55;
    private static final double PLEAT = 3.1;

    private final List<Drawing> variants = new ArrayList<>();
    private final RandomSource picks;

    /**
     * @param radius from the pinched point to the middle of the binding, mm
     * @param eye how much dye reaches the tip
     */
    Ties(double radius, double eye, RandomSource random) {
        this.picks = random.stream("picks");
        double band = Math.max(2, Math.min(5, radius * 0.72));
        for (int i = 0; i < VARIANTS; i++) {
            RandomSource own = random.stream("tie/" + i);
            double size = radius * own.between(0.93, 1.07);
            variants.add(single(new Mark.Tie(
                    Point.ZERO,
                    Math.max(0.5, size - band * 0.5),
                    size + band * 0.5,
                    Math.max(0.8, Math.min(2.4, radius * 0.22)),
                    eye,
                    SQUARENESS,
                    (int) Math.round(2 * Math.PI * radius / PLEAT),
                    own.between(0.12, 0.2),
                    own.nextLong())));
        }
    }

    private static Drawing single(Mark.Tie tie) {
        return Drawing.builder().tie("tie", tie).build();
    }

    /** A tie at a point. */
    void at(Point point, Drawing.Builder out) {
        Drawing tie = variants.get(picks.below(VARIANTS));
        out.place(tie, Transform.quarters(picks.below(4)).then(Transform.to(point)));
    }

    /** A row of running stitches along a line. */
    static Mark.StitchLine stitched(Path line, double stitch, RandomSource random) {
        return new Mark.StitchLine(
                line, stitch, Math.max(2.4, stitch * 1.15), Math.max(0.6, stitch * 0.2), random.nextLong());
    }

    /** Adds a row of running stitches to a part. */
    static void stitch(Drawing.Builder out, String part, Path line, double stitch, RandomSource random) {
        out.add(part, Role.TIE, stitched(line, stitch, random));
    }

    static Information information(
            String id,
            Text name,
            Text note,
            Provenance.NameStatus nameStatus,
            Provenance.ShapeStatus shape,
            List<String> sources) {
        return new Information(
                id,
                name,
                Information.Kind.JUMPUTAN,
                note,
                new Provenance(Provenance.Origin.PALEMBANG, nameStatus, shape, Text.EMPTY, "", Text.EMPTY, sources));
    }
}
