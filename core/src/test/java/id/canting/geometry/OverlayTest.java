package id.canting.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Areas laid over each other, sound ones and others. */
class OverlayTest {
    /** Two squares of 10 that share a half, as no sound area holds them. */
    private static final String UNSOUND =
            "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)), ((5 0, 15 0, 15 10, 5 10, 5 0)))";

    private static final String BOX = "POLYGON ((-1 -1, 20 -1, 20 5, -1 5, -1 -1))";

    private static Geometry read(String text) throws ParseException {
        return new WKTReader(Jts.FACTORY).read(text);
    }

    @Test
    void theLibraryAloneRefusesUnsoundAreas() {
        assertThatThrownBy(() -> OverlayNGRobust.overlay(read(UNSOUND), read(BOX), OverlayNG.INTERSECTION))
                .isInstanceOf(TopologyException.class);
    }

    @ParameterizedTest
    @CsvSource({OverlayNG.INTERSECTION + ",75", OverlayNG.UNION + ",201", OverlayNG.DIFFERENCE + ",75"})
    void unsoundAreasAreMended(int operation, double area) throws ParseException {
        assertThat(Overlay.of(read(UNSOUND), read(BOX), operation).getArea()).isCloseTo(area, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"2", "20", "100"})
    void manyAreasAreOneWhicheverWay(int side) {
        List<Region> squares = new ArrayList<>();
        for (int i = 0; i < side * side; i++) {
            double x = i % side;
            double y = Math.floorDiv(i, side);
            squares.add(Region.of(new Box(x, y, x + 1.5, y + 1.5)));
        }
        assertThat(Region.union(squares).area()).isCloseTo((side + 0.5) * (side + 0.5), within(1e-6));
        assertThat(Region.union(squares).pieces()).hasSize(1);
    }

    /** Two hundred discs on one place are joined neighbour by neighbour; the area is the same as all at once. */
    @ParameterizedTest
    @CsvSource({"0.01", "0.4", "3"})
    void areasDeepOnEachOtherAreOneAsWell(double step) {
        List<Region> discs = new ArrayList<>();
        List<Geometry> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Region disc = Region.of(
                            Box.around(List.of(new Point(i * step, i % 7))).grown(0.001))
                    .offset(4.999);
            discs.add(disc);
            all.add(new GeometryFactory()
                    .createPoint(new Coordinate(i * step, i % 7))
                    .buffer(5));
        }
        double expected = new GeometryFactory().buildGeometry(all).buffer(0).getArea();
        assertThat(Region.union(discs).area()).isCloseTo(expected, within(expected * 1e-3));
    }
}
