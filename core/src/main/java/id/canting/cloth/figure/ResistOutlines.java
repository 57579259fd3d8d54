package id.canting.cloth.figure;

import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.resist.Fringe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What ties, stitches and boards of a drawing hold, sorted by how the dye's share falls inward from the outlines: marks
 * that are alike make one figure.
 */
public final class ResistOutlines {
    private final double root;
    private final Map<Walk, List<Path>> contours = new LinkedHashMap<>();

    /**
     * A way inward from an outline.
     *
     * @param order painted from low to high: folds before the boards upon them
     * @param fringe the share of dye along the way
     * @param from where on the fringe's walk the outline lies, mm
     * @param to where the way ends; deeper, the share stays
     */
    public record Walk(int order, Fringe fringe, double from, double to) {}

    /** Figures with outlines alike. */
    public record Part(Walk walk, Figure figure) {}

    /**
     * @param root of the longest bath, mm: outlines lie where even its dye is hardly held
     */
    public ResistOutlines(double root) {
        this.root = root;
    }

    double reach(Fringe fringe) {
        return fringe.reach(root);
    }

    void add(Walk walk, Path contour) {
        contours.computeIfAbsent(walk, w -> new ArrayList<>()).add(contour);
    }

    public Map<Walk, List<Path>> contours() {
        return contours;
    }
}
