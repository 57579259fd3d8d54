package id.canting.scene.rings;

import id.canting.geometry.Box;
import id.canting.geometry.DepthMap;
import id.canting.geometry.Figure;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.ShapePieces;
import id.canting.scene.Element;
import id.canting.scene.PixelGrid;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Soft shapes as images: each pixel has the colour of its depth below the edge, and beyond the edge there is none. Of a
 * large shape what lies near together makes one image, and no outline is cut, for where two images met there would be a
 * seam.
 */
public final class RingImages {
    /** A pixel's side, mm: an eighth of how wide the softest edges of ties are. */
    private static final double FINE = 0.25;

    /** The most pixels of an image; a larger one has coarser pixels. */
    private static final double MOST = 1e6;

    /** Outlines whose middles lie in one square of this side make one image, mm. */
    private static final double NEAR = 60;

    /** From one depth of which the colour is looked up to the next, mm. */
    private static final double STEP = 0.01;

    private static final double FLATNESS = 0.05;

    private static final int OPAQUE = 0xFF000000;

    /** What lies near together in a shape, measured once for all its colours. */
    private final Map<Figure.Shape, List<Grid>> known = new IdentityHashMap<>();

    /** The depths of pixels, row after row; 0 outside. */
    private static final class Grid {
        private final Box box;
        private final int width;
        private final float[] depths;

        Grid(Box box, int width, float[] depths) {
            this.box = box;
            this.width = width;
            this.depths = depths;
        }
    }

    /** The images of a shape. */
    public List<Element.Image> of(Figure.Shape shape, List<Element.Soft.Stop> stops) {
        int[] colours = colours(stops);
        return known.computeIfAbsent(shape, RingImages::grids).stream()
                .map(grid -> image(grid, colours))
                .toList();
    }

    private static List<Grid> grids(Figure.Shape shape) {
        List<Grid> grids = new ArrayList<>();
        for (BitSet group : groups(shape)) {
            Region area = Region.of(new Figure.Shape(ShapePieces.chosen(shape, group)), FLATNESS);
            if (!area.isEmpty()) {
                grids.add(grid(area));
            }
        }
        return grids;
    }

    private static Iterable<BitSet> groups(Figure.Shape shape) {
        Map<List<Long>, BitSet> groups = new LinkedHashMap<>();
        for (ShapePieces.Piece piece : ShapePieces.of(shape)) {
            Point middle = piece.box().centre();
            List<Long> square = List.of(Math.round(middle.x() / NEAR), Math.round(middle.y() / NEAR));
            groups.computeIfAbsent(square, s -> new BitSet()).or(piece.contours());
        }
        return groups.values();
    }

    private static Grid grid(Region area) {
        Box box = area.bounds();
        double pixel = Math.max(FINE, Math.sqrt(box.area() / MOST));
        int width = (int) Math.ceil(box.width() / pixel);
        int height = (int) Math.ceil(box.height() / pixel);
        DepthMap map = new DepthMap(area);
        float[] depths = new float[width * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                depths[row * width + column] =
                        (float) map.at(box.left() + (column + 0.5) * pixel, box.top() + (row + 0.5) * pixel);
            }
        }
        return new Grid(Box.sized(box.left(), box.top(), width * pixel, height * pixel), width, depths);
    }

    private static Element.Image image(Grid grid, int[] colours) {
        int[] argb = new int[grid.depths.length];
        for (int i = 0; i < argb.length; i++) {
            int step = (int) Math.min(colours.length - 1, grid.depths[i] / STEP);
            argb[i] = (grid.depths[i] > 0 ? OPAQUE : 0) | colours[step];
        }
        return new Element.Image(grid.box, new PixelGrid(grid.width, argb));
    }

    /** The colours by depth: of the stop nearest, since from one to the next there is no step that an eye sees. */
    private static int[] colours(List<Element.Soft.Stop> stops) {
        int[] colours = new int[(int) Math.ceil(stops.get(stops.size() - 1).depth() / STEP) + 1];
        int stop = 0;
        for (int i = 0; i < colours.length; i++) {
            while (stop + 1 < stops.size()
                    && stops.get(stop).depth() + stops.get(stop + 1).depth() < 2 * i * STEP) {
                stop++;
            }
            colours[i] = stops.get(stop).colour().rgb();
        }
        return colours;
    }
}
