package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.motif.Motif;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What hands need of Palembang's motifs, wherever their values lie: plain outlines that no canting is too wide for. */
class PalembangTest {
    private static final List<Motif> PALEMBANG = Anything.MOTIFS.stream()
            .filter(motif -> motif.information().id().startsWith("plb-"))
            .toList();

    /** The finest wax a canting lays, mm; the check of a cloth looks for it. */
    private static final double FINEST = 0.4;

    @Property(tries = 200)
    void neverCrossThemselves(@ForAll @IntRange(max = 999) int pick, @ForAll @LongRange(max = 1_000_000) long seed) {
        Motif motif = PALEMBANG.get(pick % PALEMBANG.size());
        var drawing = motif.draw(Anything.values(motif.parameters(), seed), Anything.hand(seed));
        for (Part part : Anything.parts(drawing)) {
            if (part.mark() instanceof Mark.WaxLine line && line.centre().closed()) {
                assertThat(crosses(line.centre()))
                        .as("%s %s", motif.information().id(), part.name())
                        .isFalse();
            }
        }
    }

    @Property(tries = 200)
    void areNeverFinerThanACantingLays(
            @ForAll @IntRange(max = 999) int pick, @ForAll @LongRange(max = 1_000_000) long seed) {
        Motif motif = PALEMBANG.get(pick % PALEMBANG.size());
        var drawing = motif.draw(Anything.values(motif.parameters(), seed), Anything.hand(seed));
        for (Part part : Anything.parts(drawing)) {
            double width =
                    part.mark() instanceof Mark.WaxLine line ? line.width() : ((Mark.WaxDot) part.mark()).diameter();
            assertThat(width).as("%s %s", motif.information().id(), part.name()).isGreaterThanOrEqualTo(FINEST);
        }
    }

    private static boolean crosses(Path outline) {
        List<Point> points = outline.points(0.1);
        int n = points.size();
        for (int i = 0; i < n; i++) {
            for (int j = i + 2; j < n; j++) {
                boolean neighbours = i == 0 && j == n - 1;
                if (!neighbours && cross(points.get(i), points.get(i + 1), points.get(j), points.get((j + 1) % n))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean cross(Point a, Point b, Point c, Point d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    /** On which side of a line a point lies; 0 within a hundredth of a square millimetre. */
    private static double side(Point from, Point to, Point point) {
        double area = to.minus(from).cross(point.minus(from));
        return Math.abs(area) < 1e-6 ? 0 : Math.signum(area);
    }
}
