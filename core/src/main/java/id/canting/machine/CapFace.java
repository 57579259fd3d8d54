package id.canting.machine;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.makeability.CraftLimit;
import id.canting.makeability.CraftLimits;
import id.canting.scene.Colour;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The printing face of a stamp (cap): one repeat as black faces that do not lie over one another, at true size and as it
 * prints. Lines finer than a stamp can carry are made as wide as it can; where lines stand too near each other, the face
 * cannot be made, unless what lies between them is filled.
 *
 * @param drawing the faces
 * @param face the same as an area
 * @param line the thinnest line or dot, mm; none where all are areas
 * @param gap the narrowest gap, mm; {@link #WIDE} where none is narrower
 * @param thickened how many lines and dots were widened
 * @param filled how many gaps were filled
 * @param narrow the places of gaps that are narrower than the stamp needs
 */
public record CapFace(
        MachineDrawing drawing,
        Region face,
        OptionalDouble line,
        double gap,
        int thickened,
        int filled,
        List<Point> narrow) {
    /** Gaps are not measured beyond this, mm. */
    public static final double WIDE = 2;

    static final String CAP = "cap";

    private static final double CRUMB = 0.05;
    private static final int ROUNDS = 8;

    /** Copies the list. */
    public CapFace {
        narrow = List.copyOf(narrow);
    }

    /**
     * The face of marks.
     *
     * @param fill whether gaps that are too narrow are filled
     */
    public static CapFace of(WaxSelection marked, CraftLimits limits, boolean fill) {
        double least = limits.of(CraftLimit.CAP_LINE);
        double room = limits.of(CraftLimit.CAP_GAP);
        WaxShapes shapes = new WaxShapes(least);
        Region tile = Region.of(marked.page());
        Region face = shapes.of(marked.marks()).and(tile);
        CapGaps gaps = new CapGaps(marked.page(), marked.repeat());
        List<Region> narrow = gaps.narrower(face, room);
        int filled = 0;
        for (int round = 0; fill && !narrow.isEmpty() && round < ROUNDS; round++) {
            List<Region> more = new ArrayList<>(List.of(face));
            // As thick as a line, so that what fills a gap can stand by itself.
            narrow.forEach(gap -> more.add(gap.offset(least / 2)));
            filled += narrow.size();
            face = Region.union(more).and(tile).snapped(WaxShapes.GRID);
            narrow = gaps.narrower(
                    face, room, narrow.stream().map(Region::bounds).toList());
        }
        Text title = LayerColours.MESSAGES.text("cap.title", marked.title());
        Text description = LayerColours.MESSAGES.text("cap.description");
        MachineLayer layer = new MachineLayer(1, CAP, "", 0, Colour.BLACK, faces(face));
        return new CapFace(
                new MachineDrawing(marked.width(), marked.height(), title, description, List.of(layer)),
                face,
                shapes.thinnest(),
                narrowest(gaps, face, narrow, room),
                shapes.thickened(),
                filled,
                narrow.stream().map(gap -> gap.bounds().centre()).toList());
    }

    private static double narrowest(CapGaps gaps, Region face, List<Region> narrow, double room) {
        return narrow.isEmpty()
                ? gaps.narrowest(face, room, WIDE)
                : gaps.narrowest(face.and(Region.union(narrow).offset(2 * room)), 0, room);
    }

    private static List<Trail> faces(Region face) {
        List<Trail> faces = new ArrayList<>();
        for (Region piece : face.pieces()) {
            List<Trail.Line> contours = new ArrayList<>();
            for (Path contour : piece.contours()) {
                PolylineSimplifier.of(contour).filter(Trail.Line::closed).ifPresent(contours::add);
            }
            if (piece.area() > CRUMB && !contours.isEmpty()) {
                faces.add(new Trail.Face(contours));
            }
        }
        return PathOrder.from(Point.ZERO, faces);
    }
}
