package id.canting.cloth.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.figure.ResistOutlines;
import id.canting.cloth.figure.Rings;
import id.canting.design.Arrangement;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Mark;
import id.canting.resist.Diffusion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of 100 mm that copies stand along, and the unevenness of rings over many ties. */
class GuideTest {
    /** An arc that rises by half its chord is half a circle of 50 mm; a wave passes its crests at its quarters. */
    @ParameterizedTest
    @CsvSource({
        "STRAIGHT, 50, 0, -50, 0, 0",
        "STRAIGHT, 50, 0.25, -25, 0, 0",
        "ARC, 50, 0, -50, 0, -90",
        "ARC, 50, 0.25, -35.3553391, -35.3553391, -45",
        "ARC, 50, 0.5, 0, -50, 0",
        "ARC, 50, 1, 50, 0, 90",
        "ARC, -50, 0.25, -35.3553391, 35.3553391, 45",
        "ARC, 0, 0.25, -25, 0, 0",
        "WAVE, 10, 0, -50, 0, -32.1419",
        "WAVE, 10, 0.25, -25, -10, 0",
        "WAVE, 10, 0.5, 0, 0, 32.1419",
        "WAVE, 10, 0.75, 25, 10, 0",
        "WAVE, 10, 1, 50, 0, -32.1419",
    })
    void placesAndTurnsAreThoseOfTheLine(
            Arrangement.Line line, double rise, double share, double x, double y, double turn) {
        Guide guide = new Guide(new Arrangement.Along(line, 100, rise, 2, true, false));
        assertThat(guide.at(share).distance(new Point(x, y))).isLessThan(1e-4);
        assertThat(Math.toDegrees(guide.direction(share))).isCloseTo(turn, within(0.01));
    }

    /** Without teeth every ring of 28 pleats keeps within its lean of 6 % twice, and creases of 1.6 mm; none is round. */
    @Test
    void ringsAreUnevenButNoMoreThanTheyMay() {
        int pieces = 0;
        double leans = 0;
        for (long seed = 0; seed < 100; seed++) {
            ResistOutlines held = new ResistOutlines(Diffusion.USUAL_ROOT);
            Mark.Tie tie = new Mark.Tie(new Point(3, 4), 50, 60, 1, 1, new Mark.Gathered(2, 28, 0), seed);
            Rings.of(tie, held);
            ResistOutlines.Walk walk = held.contours().keySet().iterator().next();
            double radius = 60 - walk.from();
            Path ring = held.contours().values().iterator().next().get(0);
            pieces += ring.segments().size();
            double least = 1000;
            for (Point point : ring.points(0.05)) {
                double share = point.distance(tie.centre()) / radius;
                assertThat(share).isBetween(0.87, 1.13 + 1.7 / radius);
                least = Math.min(least, share);
            }
            leans += 1 - least;
        }
        // Two points a pleat, and one more for each crease: three pleats in ten press one.
        assertThat(pieces / 100.0).isBetween(2 * 28 + 0.25 * 28, 2 * 28 + 0.35 * 28);
        assertThat(leans / 100).isBetween(0.02, 0.09);
    }

    /** Teeth reach out by 0.35 to 1.3 of their depth and in by half as much. */
    @Test
    void teethAreAsDeepAsTheyAreSaidToBe() {
        double out = 0;
        double in = 0;
        for (long seed = 0; seed < 60; seed++) {
            ResistOutlines held = new ResistOutlines(Diffusion.USUAL_ROOT);
            Mark.Tie tie = new Mark.Tie(Point.ZERO, 500, 600, 1, 1, new Mark.Gathered(2, 9, 0.2), seed);
            Rings.of(tie, held);
            double radius = 600 - held.contours().keySet().iterator().next().from();
            double most = 0;
            double least = 10;
            for (Point point : held.contours().values().iterator().next().get(0).points(0.5)) {
                most = Math.max(most, point.norm() / radius);
                least = Math.min(least, point.norm() / radius);
            }
            out += most / 60;
            in += least / 60;
            assertThat(most).isBetween(1 + 0.2 * 0.6, (1 + 0.2 * 1.3) * 1.14);
            assertThat(least).isBetween((1 - 0.2 * 1.3 / 2) * 0.86, 1 - 0.2 * 0.3);
        }
        assertThat(out).isBetween(1.2, 1.3);
        assertThat(in).isBetween(0.82, 0.9);
    }
}
