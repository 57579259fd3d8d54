package id.canting.motifs.jumputan;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import id.canting.motif.DeclarationBuilder;
import id.canting.motif.Information;
import id.canting.motif.Provenance;
import id.canting.random.RandomSource;
import id.canting.resist.Gather;
import id.canting.resist.RunningStitch;
import id.canting.resist.SingleTie;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The ties and stitches the motifs are made of. A handful of ties with irregularities of their own is drawn, and each
 * place picks one unlike that before it, turned by quarters so that the bias of the cloth stays where it is.
 *
 * <p>Widths and creep are this program's defaults, the rays are those of thin silk; that dots come out square on the
 * bias is from sources K12 and K14.
 */
final class Ties {
    /** The cloth motifs are drawn for. */
    static final Gather CLOTH = Gather.SILK;

    private static final int VARIANTS = 5;

    private final List<Drawing> variants = new ArrayList<>();
    private final RandomSource picks;
    private int next;

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
                    new Mark.Gathered(SingleTie.SQUARENESS, CLOTH.rays(radius), own.between(0.12, 0.2)),
                    own.nextLong())));
        }
    }

    private static Drawing single(Mark.Tie tie) {
        return Drawing.builder().tie("tie", tie).build();
    }

    /** A tie at a point, another than that before it. */
    void at(Point point, Drawing.Builder out) {
        next = (next + 1 + picks.below(VARIANTS - 1)) % VARIANTS;
        Drawing tie = variants.get(next);
        out.place(tie, Transform.quarters(picks.below(4)).then(Transform.to(point)));
    }

    /** Adds a row of running stitches to a part. */
    static void stitch(Drawing.Builder out, String part, Path line, double stitch, RandomSource random) {
        out.add(part, Role.TIE, RunningStitch.of(stitch).mark(line, random));
    }

    /** Adds running stitches along each side of a polygon, none upon its corners, so that they stay sharp. */
    static void stitchSides(Drawing.Builder out, String part, Path polygon, double stitch, RandomSource random) {
        List<Point> corners = polygon.points(1);
        for (int i = 0; i < corners.size(); i++) {
            Path side = Path.line(corners.get(i), corners.get((i + 1) % corners.size()));
            stitch(out, part, side, stitch, random.stream("side/" + i));
        }
    }

    /** A tied or stitched motif of Palembang's. */
    static DeclarationBuilder jumputan(String id, Text name) {
        return of(Provenance.Origin.PALEMBANG, id, name);
    }

    /** A technique that schools all over the archipelago teach (source K01). */
    static DeclarationBuilder technique(String id, Text name) {
        return of(Provenance.Origin.NUSANTARA, id, name);
    }

    /** A motif of the Banjar sasirangan, which is no motif of Palembang's. */
    static DeclarationBuilder banjar(String id, Text name) {
        return of(Provenance.Origin.BANJAR, id, name);
    }

    private static DeclarationBuilder of(Provenance.Origin origin, String id, Text name) {
        return new DeclarationBuilder(origin, Information.Kind.JUMPUTAN, id, name);
    }
}
