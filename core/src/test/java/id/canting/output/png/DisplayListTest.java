package id.canting.output.png;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.awt.geom.PathIterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Java2D is given to paint. */
class DisplayListTest {
    /** Releases of Java outline a curve's stroke in different ways; seams of a shirt came out with other bytes. */
    @Test
    void strokesAreStraightPieces() {
        Element stroke = new Element.Stroke(List.of(Path.circle(new Point(10, 10), 8)), 0.6, Colour.BLACK);
        DisplayList.Drawn drawn =
                (DisplayList.Drawn) new DisplayList.Maker().all(List.of(stroke)).get(0);
        int pieces = 0;
        for (PathIterator i = drawn.lines().getPathIterator(null); !i.isDone(); i.next()) {
            double[] at = new double[6];
            int kind = i.currentSegment(at);
            assertThat(kind).isNotEqualTo(PathIterator.SEG_CUBICTO).isNotEqualTo(PathIterator.SEG_QUADTO);
            if (kind == PathIterator.SEG_LINETO) {
                assertThat(Math.hypot(at[0] - 10, at[1] - 10)).isBetween(7.99, 8.01);
                pieces++;
            }
        }
        assertThat(pieces).isGreaterThan(50);
    }
}
