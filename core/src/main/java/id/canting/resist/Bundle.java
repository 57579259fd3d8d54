package id.canting.resist;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A piece of cloth folded into a stack of cells: strips to and fro, each strip's cells to and fro, and at last in half
 * where the folding asks for it.
 *
 * @param cells those that lie at least partly on the cloth, in the order of their layers
 * @param layers how many layers the whole stack has, cells that the cloth does not reach included
 */
public record Bundle(List<Cell> cells, int layers) {
    private static final double LEAST_AREA = 1e-6;

    /**
     * One cell of the opened cloth.
     *
     * @param place from the first cell to this one
     * @param layer its layer in the stack, from 1 at one face to the number of layers at the other
     * @param creases how many creases lie between it and the first cell
     */
    public record Cell(Transform place, int layer, int creases) {}

    private record Found(Transform place, FoldMap.Address address) {}

    /** Copies the list. */
    public Bundle {
        cells = List.copyOf(cells);
    }

    /**
     * The bundle that a fold makes of a piece of cloth.
     *
     * @param cloth the flat piece in the folds' coordinates, not empty
     */
    public static Bundle of(FoldMap map, Region cloth) {
        List<Found> found = found(map, cloth);
        int firstRow = found.stream().mapToInt(f -> f.address.row()).min().orElseThrow();
        int lastRow = found.stream().mapToInt(f -> f.address.row()).max().orElseThrow();
        int firstColumn = found.stream().mapToInt(f -> f.address.column()).min().orElseThrow();
        int lastColumn = found.stream().mapToInt(f -> f.address.column()).max().orElseThrow();
        int rows = lastRow - firstRow + 1;
        int stack = rows * (lastColumn - firstColumn + 1);
        int layers = map.halved() ? 2 * stack : stack;
        List<Cell> cells = new ArrayList<>();
        for (Found cell : found) {
            int row = cell.address.row() - firstRow;
            int column = cell.address.column() - firstColumn;
            int down = column * rows + (column % 2 == 0 ? row : rows - 1 - row);
            int layer = cell.address.second() ? layers - down : down + 1;
            Point middle = cell.place.apply(middle(map, cloth));
            cells.add(new Cell(cell.place, layer, map.way(middle).creases()));
        }
        cells.sort(Comparator.comparingInt(Cell::layer));
        return new Bundle(cells, layers);
    }

    private static Point middle(FoldMap map, Region cloth) {
        List<Point> corners = map.cell(cloth.bounds()).points(1);
        Point sum = corners.stream().reduce(Point.ZERO, Point::plus);
        return sum.times(1.0 / corners.size());
    }

    /** All cells that meet the cloth, from the one under its middle outward over creases. */
    private static List<Found> found(FoldMap map, Region cloth) {
        Box box = cloth.bounds();
        Region first = Region.of(map.cell(box), 1);
        Point middle = middle(map, cloth);
        List<Found> found = new ArrayList<>();
        Set<FoldMap.Address> seen = new HashSet<>();
        ArrayDeque<Transform> next = new ArrayDeque<>();
        next.add(map.way(box.centre()).map().inverse());
        while (!next.isEmpty()) {
            Transform place = next.remove();
            Point at = place.apply(middle);
            FoldMap.Address address = map.address(at);
            if (!seen.add(address)
                    || !place.apply(first.bounds()).meets(box)
                    || first.transformed(place).and(cloth).area() < LEAST_AREA) {
                continue;
            }
            found.add(new Found(place, address));
            for (Mirror wall : map.walls()) {
                next.add(wall.transform().then(place));
            }
        }
        return found;
    }
}
