package id.canting.machine;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.scene.Colour;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The middle of every wax line as a plotter or a batik machine follows it, a layer for each canting: nothing outside the
 * page, nothing drawn twice, lines joined and put in an order with little way between them.
 *
 * @param drawing what the machine draws
 * @param unsorted how far it would go line by line as the marks lie in the design
 */
public record Plot(MachineDrawing drawing, Travel unsorted) {
    /**
     * The plot of marks.
     *
     * @param hatch whether wax areas are filled with lines rather than only outlined
     */
    public static Plot of(WaxSelection marked, boolean hatch) {
        Box page = marked.page();
        PlotLines lines = new PlotLines(hatch);
        marked.marks().forEach(lines::add);
        OverlapRemover twice = new OverlapRemover();
        List<MachineLayer> plain = new ArrayList<>();
        List<MachineLayer> sorted = new ArrayList<>();
        Point at = Point.ZERO;
        for (Map.Entry<PlotLines.Key, List<Trail>> entry : lines.layers().entrySet()) {
            List<Trail> inside = new ArrayList<>();
            entry.getValue().forEach(trail -> inside.addAll(PageClipper.within(trail, page)));
            List<Trail> once = new ArrayList<>();
            inside.forEach(trail -> once.addAll(twice.left(trail)));
            List<Trail> ordered = PathOrder.from(at, PathJoiner.joined(once));
            if (!ordered.isEmpty()) {
                at = ordered.get(ordered.size() - 1).end();
                plain.add(layer(plain.size() + 1, entry.getKey(), inside));
                sorted.add(layer(sorted.size() + 1, entry.getKey(), ordered));
            }
        }
        Text title = LayerColours.MESSAGES.text("plot.title", marked.title());
        MachineDrawing drawing = new MachineDrawing(
                page.width(), page.height(), title, LayerColours.MESSAGES.text("plot.description"), sorted);
        return new Plot(drawing, Travel.of(plain));
    }

    private static MachineLayer layer(int number, PlotLines.Key key, List<Trail> trails) {
        return new MachineLayer(
                number, key.kind().id(), MachineLayer.canting(key.canting()), key.canting(), Colour.BLACK, trails);
    }
}
