package id.canting.geometry.crack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet of wax of 10 by 10 mm, whole or with holes, parted along cracks of every kind. */
class FaceSplitTest {
    private static final double SNAP = 1e-6;

    private static Face sheet(Box... holes) {
        Region wax = Region.of(Box.sized(0, 0, 10, 10));
        for (Box hole : holes) {
            wax = wax.minus(Region.of(hole));
        }
        return Face.of(wax);
    }

    /** Both ways along the crack. */
    private static List<List<Face>> parted(Face face, Point... points) {
        List<Point> forward = List.of(points);
        List<Point> backward = new ArrayList<>(forward);
        Collections.reverse(backward);
        List<List<Face>> both = new ArrayList<>();
        for (List<Point> way : List.of(forward, backward)) {
            Point first = way.get(0);
            Point last = way.get(way.size() - 1);
            CrackPath course = new CrackPath(
                    way, face.nearest(first.x(), first.y(), SNAP), face.nearest(last.x(), last.y(), SNAP));
            both.add(FaceSplit.of(face, course, 3));
        }
        return both;
    }

    private static void assertAreas(List<Face> parts, double... areas) {
        assertThat(parts.stream().mapToDouble(Face::area).sorted().toArray()).containsExactly(areas, within(1e-9));
    }

    @Test
    void aBowFromOneSideBackToItCutsOutAPiece() {
        for (Face face : List.of(sheet(), sheet(Box.sized(4, 5, 2, 2)))) {
            double holes = 100 - face.area();
            for (List<Face> parts : parted(face, new Point(2, 0), new Point(2, 3), new Point(6, 3), new Point(6, 0))) {
                assertAreas(parts, 12, 88 - holes);
                Face piece = parts.get(0).area() < 20 ? parts.get(0) : parts.get(1);
                assertThat(piece.inside(4, 1)).isTrue();
                assertThat(piece.inside(7, 1)).isFalse();
                assertThat(piece.size()).isEqualTo(4);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2.5, 5, 7.5, 9})
    void holesGoWithThePartTheyLieIn(double y) {
        Face face = sheet(Box.sized(1, y - 0.5, 2, 1), Box.sized(7, 4, 1, 2));
        for (List<Face> parts : parted(face, new Point(5, 0), new Point(5, 10))) {
            assertAreas(parts, 48, 48);
            assertThat(parts).allMatch(part -> part.starts.length == 3);
            Face left = parts.get(0).inside(0.5, 5) ? parts.get(0) : parts.get(1);
            assertThat(left.inside(2, y)).isFalse();
            assertThat(left.inside(4.5, y)).isTrue();
            assertThat(left.inside(6, 1)).isFalse();
        }
    }

    /** From the hole to the edge, with another hole elsewhere that stays one. */
    @Test
    void aBridgeLeavesOtherHolesAlone() {
        Face face = sheet(Box.sized(1, 4, 2, 2), Box.sized(7, 4, 2, 2));
        for (List<Face> parts : parted(face, new Point(2, 4), new Point(2, 0))) {
            assertAreas(parts, 92);
            Face one = parts.get(0);
            assertThat(one.starts).hasSize(3);
            assertThat(one.inside(8, 5)).isFalse();
            assertThat(one.inside(2, 5)).isFalse();
            assertThat(one.inside(1.9, 2)).isTrue();
            assertThat(one.inside(2.1, 2)).isTrue();
        }
        for (List<Face> parts : parted(face, new Point(3, 5), new Point(7, 5))) {
            assertAreas(parts, 92);
            assertThat(parts.get(0).starts).hasSize(3);
        }
    }

    /** A bridge is an edge on both its sides: a crack may end on either, from the left or from the right. */
    @ParameterizedTest
    @CsvSource({"10, 2, 10", "0, 2, 10", "0, 3, 15", "10, 1, 5"})
    void aCrackMayEndOnEitherSideOfABridge(double x, double y, double area) {
        Face bridged = parted(sheet(Box.sized(4, 4, 2, 2)), new Point(5, 4), new Point(5, 0))
                .get(0)
                .get(0);
        for (List<Face> parts : parted(bridged, new Point(5, y), new Point(x, y))) {
            assertAreas(parts, area, 96 - area);
        }
    }

    /** Cracks may begin at corners, of the sheet and of the hole, and at the end of an older one. */
    @Test
    void aCrackMayBeginAtACorner() {
        for (List<Face> parts : parted(sheet(), Point.ZERO, new Point(10, 10))) {
            assertAreas(parts, 50, 50);
            assertThat(parts).allMatch(part -> part.size() == 3);
        }
        Face holed = sheet(Box.sized(4, 4, 2, 2));
        Face joined = parted(holed, Point.ZERO, new Point(4, 4)).get(0).get(0);
        assertThat(joined.area()).isCloseTo(96, within(1e-9));
        for (List<Face> parts : parted(joined, new Point(6, 6), new Point(10, 10))) {
            assertAreas(parts, 48, 48);
        }
        // The corner at (4, 4) now lies on both sides of the bridge.
        for (List<Face> parts : parted(joined, new Point(4, 4), new Point(4, 0))) {
            assertAreas(parts, 8, 88);
        }
        for (List<Face> parts : parted(joined, new Point(4, 4), new Point(0, 4))) {
            assertAreas(parts, 8, 88);
        }
    }

    @Test
    void aCrackThatPartsNothingIsNone() {
        Face face = sheet();
        Face.Foot foot = face.nearest(5, 0, SNAP);
        List<Point> back = List.of(new Point(5, 0), new Point(6, 2), new Point(4, 2), new Point(5, 0));
        assertThat(FaceSplit.of(face, new CrackPath(back, foot, foot), 0)).isEmpty();
        for (List<Face> parts : parted(face, new Point(5, 0), new Point(5, -3), new Point(8, -3), new Point(8, 0))) {
            assertThat(parts).as("outside the wax").isEmpty();
        }
        for (List<Face> parts : parted(face, Point.ZERO, new Point(-2, -2), new Point(10, -2), new Point(10, 0))) {
            assertThat(parts).as("outside, from corner to corner").isEmpty();
        }
    }
}
