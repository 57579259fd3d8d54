package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Outlines that may lie over one another, made into outlines that do not. */
public final class Outlines {
    private Outlines() {}

    /**
     * The outlines of the area that closed lines cover together. A line that meets no other stays the very curve it was;
     * those that meet are joined, flattened at a tolerance in mm.
     *
     * @param lines closed, running clockwise as seen; those that run the other way are holes in the line around them
     */
    public static List<Path> joined(List<Path> lines, double tolerance) {
        List<Box> boxes = lines.stream().map(Path::bounds).toList();
        @Nullable Region[] areas = new @Nullable Region[lines.size()];
        int[] group = new int[lines.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (int j = 0; j < i; j++) {
                if (group[j] != group[i]
                        && boxes.get(i).meets(boxes.get(j))
                        && area(areas, lines, i, tolerance).meets(area(areas, lines, j, tolerance))) {
                    merge(group, i, group[i], group[j]);
                }
            }
        }
        List<Path> joined = new ArrayList<>();
        for (int root = 0; root < group.length; root++) {
            List<Path> together = members(lines, group, root);
            if (together.size() > 1) {
                Region area = Region.of(new Figure.Shape(together), tolerance);
                long outer = together.stream()
                        .filter(line -> line.signedArea(tolerance) >= 0)
                        .count();
                List<Path> contours = area.contours();
                boolean apart = area.pieces().size() == outer && contours.size() == together.size();
                joined.addAll(apart ? together : contours);
            } else {
                joined.addAll(together);
            }
        }
        return joined;
    }

    private static Region area(@Nullable Region[] known, List<Path> lines, int i, double tolerance) {
        Region area = known[i];
        if (area == null) {
            area = Region.of(lines.get(i), tolerance);
            known[i] = area;
        }
        return area;
    }

    private static void merge(int[] group, int upTo, int from, int to) {
        for (int i = 0; i <= upTo; i++) {
            if (group[i] == from) {
                group[i] = to;
            }
        }
    }

    private static List<Path> members(List<Path> lines, int[] group, int root) {
        List<Path> members = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            if (group[i] == root) {
                members.add(lines.get(i));
            }
        }
        return members;
    }
}
