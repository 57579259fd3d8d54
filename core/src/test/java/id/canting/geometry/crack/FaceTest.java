package id.canting.geometry.crack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Neighbours;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet of wax of 10 by 10 mm with a hole of 2 by 2 mm in its middle, asked and broken by plain numbers. */
class FaceTest {
    private static final double SNAP = 1e-6;
    private static final Cracking CRACKING = Cracking.every(4, 0.1, 0.5);

    private final Face face = Face.of(Region.of(Box.sized(0, 0, 10, 10)).minus(Region.of(Box.sized(4, 4, 2, 2))));

    @Test
    void knowsItsEdges() {
        assertThat(face.size()).isEqualTo(8);
        assertThat(face.area()).isEqualTo(96);
        assertThat(face.starts).containsExactly(0, 4, 8);
        assertThat(face.ring(0)).isZero();
        assertThat(face.ring(3)).isZero();
        assertThat(face.ring(4)).isEqualTo(1);
        assertThat(face.ring(7)).isEqualTo(1);
        for (int i : new int[] {3, 7}) {
            assertThat(face.next(i)).isEqualTo(i - 3);
            assertThat(face.before(i - 3)).isEqualTo(i);
            assertThat(face.next(i - 1)).isEqualTo(i);
            assertThat(face.before(i)).isEqualTo(i - 1);
        }
        assertThat(face.ringVertices(1)).hasSize(4).allMatch(v -> Math.abs(v.x() - 5) == 1 && !v.corner());
        assertThat(face.vertex(0).along()).isEqualTo(Crack.EDGE);
        assertThat(face.edges()).extracting(edge -> edge.signedArea(1)).containsExactly(100.0, -4.0);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, true",
        "5, 3.9, true",
        "5, 5, false",
        "4.1, 4.1, false",
        "-1, 5, false",
        "11, 5, false",
        "5, -1, false",
        "5, 11, false",
        "9.9, 9.9, true"
    })
    void tellsWaxFromHoleAndOutside(double x, double y, boolean inside) {
        assertThat(face.inside(x, y)).isEqualTo(inside);
    }

    /** Where the edge is nearest to a place, and whether that is a corner of it. */
    @ParameterizedTest
    @CsvSource({
        "5, 1, 5, 0, false",
        "1, 7, 0, 7, false",
        "9.5, 5, 10, 5, false",
        "3.5, 5, 4, 5, false",
        "5, 6.5, 5, 6, false",
        "3.5, 3.5, 4, 4, true",
        "-1, -2, 0, 0, true",
        "3, 0.0000001, 3, 0, false",
        "0.0000001, -0.2, 0, 0, true",
        "9.9999999, 10.3, 10, 10, true",
    })
    void findsTheNearestPlaceOfItsEdge(double x, double y, double footX, double footY, boolean exact) {
        Face.Foot foot = face.nearest(x, y, SNAP);
        assertThat(foot.x()).isCloseTo(footX, within(1e-9));
        assertThat(foot.y()).isCloseTo(footY, within(1e-9));
        assertThat(foot.exact()).isEqualTo(exact);
        if (exact) {
            assertThat(face.x[foot.vertex()]).isEqualTo(foot.x());
            assertThat(face.y[foot.vertex()]).isEqualTo(foot.y());
        } else {
            double least = face.squaredDistance(foot.vertex(), x, y);
            assertThat(Math.sqrt(least)).isCloseTo(Math.hypot(x - footX, y - footY), within(1e-9));
        }
    }

    /** Where a walk in a direction first meets the edge. */
    @ParameterizedTest
    @CsvSource({
        "1, 5, 1, 0, 4, 5, false",
        "1, 5, -1, 0, 0, 5, false",
        "1, 1, 1, 0, 10, 1, false",
        "5, 1, 0, 1, 5, 4, false",
        "5, 1, 0, -1, 5, 0, false",
        "7, 5, -1, 0, 6, 5, false",
        "1, 2, 2, 1, 5, 4, false",
        "2, 2, -1, -1, 0, 0, true",
        "2, 2, 1, 1, 4, 4, true",
    })
    void findsTheEdgeAhead(double x, double y, double dx, double dy, double footX, double footY, boolean exact) {
        Face.Foot foot = face.ahead(x, y, dx, dy, SNAP);
        assertThat(foot.x()).isCloseTo(footX, within(1e-9));
        assertThat(foot.y()).isCloseTo(footY, within(1e-9));
        assertThat(foot.exact()).isEqualTo(exact);
    }

    /** A crack from edge to edge leaves two faces; the hole goes with the part it lies in. */
    @ParameterizedTest
    @CsvSource({"3, 30, 66", "8, 20, 76", "1, 10, 86"})
    void aCrackFromEdgeToEdgePartsTheWax(double x, double one, double other) {
        CrackPath course = CrackPath.straight(face, new InscribedCircle(x, 5, 1), Math.PI / 2, CRACKING);
        assertThat(course.possible(face)).isTrue();
        assertThat(course.hooked()).isFalse();
        List<Face> parts = FaceSplit.of(face, course, 7);
        assertThat(parts).hasSize(2);
        double least = Math.min(parts.get(0).area(), parts.get(1).area());
        assertThat(least).isCloseTo(one, within(1e-9));
        assertThat(parts.get(0).area() + parts.get(1).area() - least).isCloseTo(other, within(1e-9));
        for (Face part : parts) {
            boolean holed = part.starts.length == 3;
            assertThat(part.area() > 50).as("the hole is in the larger part").isEqualTo(holed);
            assertThat(part.inside(holed ? 9 - x / 2 : x + (x > 5 ? 1 : -0.5), 1))
                    .isTrue();
            int along = 0;
            int corners = 0;
            for (int i = 0; i < part.size(); i++) {
                along += part.along[i] == 7 ? 1 : 0;
                corners += part.corner[i] ? 1 : 0;
            }
            assertThat(along).as("edges along the new crack").isBetween(1, 2);
            assertThat(corners).isEqualTo(2);
        }
    }

    /** A crack from the hole to the edge parts nothing: one edge now runs there and back. */
    @Test
    void aCrackFromTheHoleToTheEdgeJoinsThem() {
        CrackPath course = CrackPath.straight(face, new InscribedCircle(5, 2, 2), Math.PI / 2, CRACKING);
        assertThat(course.possible(face)).isTrue();
        List<Face> parts = FaceSplit.of(face, course, 0);
        assertThat(parts).hasSize(1);
        Face joined = parts.get(0);
        assertThat(joined.area()).isCloseTo(96, within(1e-9));
        assertThat(joined.starts).hasSize(2);
        assertThat(joined.inside(5, 5)).isFalse();
        assertThat(joined.inside(4.9, 2)).isTrue();
        assertThat(joined.inside(5.1, 2)).isTrue();
        // A second crack on the other side of the hole parts what the first left whole.
        CrackPath second = CrackPath.straight(joined, new InscribedCircle(5, 8, 2), Math.PI / 2, CRACKING);
        assertThat(FaceSplit.of(joined, second, 1))
                .extracting(Face::area)
                .allSatisfy(area -> assertThat(area).isCloseTo(48, within(1e-9)));
    }

    @Test
    void aCrackThroughTheHoleIsNotPossible() {
        CrackPath through = new CrackPath(
                List.of(new Point(0, 5), new Point(10, 5)), face.nearest(0, 5, SNAP), face.nearest(10, 5, SNAP));
        assertThat(through.possible(face)).isFalse();
        CrackPath outside = new CrackPath(
                List.of(new Point(0, 5), new Point(-3, 7), new Point(0, 9)),
                face.nearest(0, 5, SNAP),
                face.nearest(0, 9, SNAP));
        assertThat(outside.possible(face)).isFalse();
        CrackPath crossing = new CrackPath(
                List.of(new Point(0, 1), new Point(3, 3), new Point(3, 1), new Point(1, 3), new Point(0, 4)),
                face.nearest(0, 1, SNAP),
                face.nearest(0, 4, SNAP));
        assertThat(crossing.possible(face)).as("it crosses itself").isFalse();
    }

    @Test
    void aCrackThatTurnsBackIsHooked() {
        Face.Foot start = face.nearest(0, 1, SNAP);
        List<Point> there = List.of(new Point(0, 1), new Point(3, 1), new Point(3, 2), new Point(0, 2));
        assertThat(new CrackPath(there, start, face.nearest(0, 2, SNAP)).hooked())
                .isTrue();
        List<Point> bent = List.of(new Point(0, 3), new Point(3, 3), new Point(3, 0));
        assertThat(new CrackPath(bent, start, face.nearest(3, 0, SNAP)).hooked())
                .isFalse();
    }

    /** Between two pieces: crossing, touching at an end, apart, side by side, on one line. */
    @ParameterizedTest
    @CsvSource({
        "5, -5, 5, 5, true",
        "5, 0, 5, 5, true",
        "10, 0, 12, 3, true",
        "5, 1, 5, 5, false",
        "12, -5, 12, 5, false",
        "0, 1, 10, 1, false",
        "-5, -5, -5, 5, false",
        "4, 0, 14, 0, true",
        "5, -1, 5, -5, false",
    })
    void piecesMeetAlsoWhereTheyTouch(double ax, double ay, double bx, double by, boolean meets) {
        EdgeCrossing piece = new EdgeCrossing(Point.ZERO, new Point(10, 0));
        assertThat(piece.meets(new Point(ax, ay), new Point(bx, by))).isEqualTo(meets);
        assertThat(piece.meets(new Point(bx, by), new Point(ax, ay))).isEqualTo(meets);
    }

    @Test
    void aPieceThatEndsOnAnEdgeDoesNotMeetItThere() {
        Face.Foot left = face.nearest(0, 2, SNAP);
        Face.Foot right = face.nearest(10, 2, SNAP);
        EdgeCrossing level = new EdgeCrossing(new Point(0, 2), new Point(10, 2));
        assertThat(level.meets(face, left, right)).isFalse();
        assertThat(level.meets(face, left, null)).isTrue();
        assertThat(level.meets(face, null, right)).isTrue();
        EdgeCrossing diagonal = new EdgeCrossing(Point.ZERO, new Point(4, 4));
        assertThat(diagonal.meets(face, face.nearest(0, 0, SNAP), face.nearest(4, 4, SNAP)))
                .isFalse();
        assertThat(new EdgeCrossing(new Point(1, 1), new Point(3, 3)).meets(face, null, null))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 3.2, true", "3, 2, 2.8, false", "0.9, 0.9, 1.35, true", "0.9, 0.9, 1.2, false"})
    void neighboursAreFoundWithinADistance(double x, double y, double distance, boolean found) {
        Neighbours neighbours = new Neighbours(4, Optional.empty());
        neighbours.add(List.of(Point.ZERO, new Point(6, 2)));
        assertThat(neighbours.nearer(new Point(x, y), distance)).isEqualTo(found);
    }

    /** Places at (1, 5) and (1, 1), the second given two tiles farther down. */
    @ParameterizedTest
    @CsvSource({
        "19, 5, 2.1, true",
        "19, 5, 1.9, false",
        "1, 29, 2.1, true",
        "1, 29, 1.9, false",
        "41, 5, 0.1, true",
        "19, 29, 2.9, true",
        "19, 29, 2.8, false"
    })
    void neighboursOfATileAreFoundAcrossItsSides(double x, double y, double distance, boolean found) {
        Neighbours neighbours = new Neighbours(3, Optional.of(Box.sized(0, 0, 20, 30)));
        neighbours.add(List.of(new Point(1, 5), new Point(1, 61)));
        assertThat(neighbours.nearer(new Point(x, y), distance)).isEqualTo(found);
    }

    /** The clearest place, sure to 5 % where the wax is to break. */
    @Test
    void findsTheClearestPlace() {
        InscribedCircle corner = InscribedCircle.of(face, 0.5);
        // Between two sides of the sheet and a corner of the hole: r with (4 - r) * root 2 = r.
        assertThat(corner.radius()).isBetween(4 / (1 + Math.sqrt(0.5)) / 1.051, 4 / (1 + Math.sqrt(0.5)) + 1e-9);
        Face square = Face.of(Region.of(Box.sized(0, 0, 30, 10)));
        InscribedCircle whole = InscribedCircle.of(square, 6);
        assertThat(whole.radius()).isBetween(5 / 1.051, 5.0);
        assertThat(whole.y()).isCloseTo(5, within(0.25));
    }
}
