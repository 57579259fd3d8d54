package id.canting.machine;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.scene.Colour;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;

/**
 * A stencil of card or film: what wax covers is cut away, and what is left is one sheet. Islands hang on bridges; those
 * too small for a bridge are cut away with what surrounds them. A rim is left around the drawing.
 *
 * @param drawing closed lines to cut, the edge of the sheet last
 * @param sheet what is left
 * @param bridges how many bridges were made
 * @param lost how many islands were too small to be held
 */
public record CutSheet(MachineDrawing drawing, Region sheet, int bridges, int lost) {
    /** The width of bridges where nobody says otherwise, mm: our assumption, since no figure for cloth was found. */
    public static final double USUAL_BRIDGE = 2;

    /** The rim around the drawing, mm: our choice. */
    public static final double RIM = 10;

    static final String CUT = "potong";
    static final String EDGE = "tepi";

    private static final double HAIRLINE = 0.1;
    private static final double LEAST_BRIDGE = 0.3;
    private static final double MOST_BRIDGE = 20;

    /** Sheet narrower than this between two cuts tears, so it is cut away, mm. */
    private static final double TEARS = 0.2;

    private static final double CRUMB = 0.1;
    private static final int ROUNDS = 12;

    /**
     * The stencil of marks.
     *
     * @param bridge width of the bridges, mm
     * @throws UserError for a width out of range
     */
    public static CutSheet of(WaxSelection marked, double bridge) {
        if (!(bridge >= LEAST_BRIDGE && bridge <= MOST_BRIDGE)) {
            throw new UserError(LayerColours.MESSAGES.text("bridge.range", bridge, LEAST_BRIDGE, MOST_BRIDGE));
        }
        Box page = new Box(0, 0, marked.width() + 2 * RIM, marked.height() + 2 * RIM);
        Region wax = new WaxShapes(0)
                .of(marked.marks())
                .and(Region.of(marked.page()))
                .transformed(Transform.shift(RIM, RIM));
        Region whole = Region.of(page);
        Region cuts = wax.offset(TEARS / 2).offset(-TEARS / 2).or(wax);
        // Wider by what straight pieces may lie off the curve, so that the bridge keeps its width in the file.
        double wide = bridge + 2 * PolylineSimplifier.CHORD;
        int made = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Region> held = whole.minus(cuts).offset(-bridge / 2 * 0.97).pieces();
            if (held.size() <= 1) {
                break;
            }
            List<Region> bridges = Bridges.joining(held, wide);
            made += bridges.size();
            cuts = cuts.minus(Region.union(bridges));
        }
        List<Region> left = whole.minus(cuts).pieces();
        int lost = left.size() - 1;
        Region sheet = left.get(0);
        cuts = Region.union(whole.minus(sheet).pieces().stream()
                .filter(piece -> piece.area() > CRUMB)
                .toList());
        Text title = LayerColours.MESSAGES.text("cut.title", marked.title());
        Text description = LayerColours.MESSAGES.text("cut.description", bridge);
        return new CutSheet(
                new MachineDrawing(page.width(), page.height(), title, description, layers(cuts, page)),
                whole.minus(cuts),
                made,
                lost);
    }

    private static List<MachineLayer> layers(Region cuts, Box page) {
        List<Trail> lines = new ArrayList<>();
        for (Path contour : cuts.contours()) {
            PolylineSimplifier.of(contour).ifPresent(lines::add);
        }
        List<Trail> edge = List.of(new Trail.Line(page.outline().points(1), true));
        return List.of(
                new MachineLayer(1, CUT, "", HAIRLINE, Colour.BLACK, PathOrder.from(Point.ZERO, lines)),
                new MachineLayer(2, EDGE, "", HAIRLINE, Colour.BLACK, edge));
    }
}
