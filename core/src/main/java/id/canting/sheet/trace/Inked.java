package id.canting.sheet.trace;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the pages of a tiling on which any line falls. */
final class Inked {
    /** Lines are looked at in pieces no longer than this, mm, so that a long slanting one marks only the pages it crosses. */
    private static final double PIECE = 5;

    private final Tiling tiling;
    private final List<Box> windows;
    private final BitSet inked = new BitSet();

    private Inked(Tiling tiling, List<Box> windows) {
        this.tiling = tiling;
        this.windows = windows;
    }

    /**
     * The tiles that carry ink.
     *
     * @param windows the parts of the drawing that are shown at all
     */
    static List<Tiling.Tile> of(Tiling tiling, List<Box> windows, List<Element> lines) {
        Inked found = new Inked(tiling, windows);
        found.look(lines, Transform.IDENTITY);
        List<Tiling.Tile> tiles = new ArrayList<>();
        for (Tiling.Tile tile : tiling.tiles()) {
            if (found.inked.get(tile.row() * tiling.columns() + tile.column())) {
                tiles.add(tile);
            }
        }
        return tiles;
    }

    private void look(List<Element> elements, Transform place) {
        // A filled opening has its edge as a line, and a name stands beside one: neither needs a page of its own.
        Element.Cases<Runnable> looking = Element.cases(
                fill -> () -> {},
                stroke -> () -> stroke.lines().forEach(line -> pieces(line, place, stroke.width() / 2)),
                words -> () -> {},
                Inked::unlike,
                Inked::unlike,
                placed -> () -> look(placed.elements(), placed.place().then(place)),
                Inked::unlike,
                named -> () -> look(named.elements(), place));
        elements.forEach(element -> element.match(looking).run());
    }

    /** What a tracing never has would be lost on pages left out. */
    private static Runnable unlike(Element element) {
        throw new IllegalArgumentException("a tracing is made of lines, but has " + element);
    }

    private void pieces(Path line, Transform place, double half) {
        List<Point> points = line.points(0.2);
        for (int i = 1; i < points.size(); i++) {
            Point from = place.apply(points.get(i - 1));
            Point to = place.apply(points.get(i));
            int parts = (int) Math.max(1, Math.ceil(from.distance(to) / PIECE));
            for (int part = 0; part < parts; part++) {
                mark(Box.around(List.of(from.toward(to, (double) part / parts), from.toward(to, (part + 1.0) / parts)))
                        .grown(half));
            }
        }
    }

    private void mark(Box piece) {
        for (Box window : windows) {
            if (window.meets(piece)) {
                Box shown = new Box(
                        Math.max(piece.left(), window.left()),
                        Math.max(piece.top(), window.top()),
                        Math.min(piece.right(), window.right()),
                        Math.min(piece.bottom(), window.bottom()));
                tiles(shown);
            }
        }
    }

    private void tiles(Box piece) {
        double stepX = tiling.frame() - tiling.overlapX();
        double stepY = tiling.frameHeight() - tiling.overlapY();
        Box area = tiling.area();
        int firstColumn = (int) Math.max(0, Math.floor((piece.left() - area.left() - tiling.frame()) / stepX) + 1);
        int lastColumn = (int) Math.min(tiling.columns() - 1, Math.floor((piece.right() - area.left()) / stepX));
        int firstRow = (int) Math.max(0, Math.floor((piece.top() - area.top() - tiling.frameHeight()) / stepY) + 1);
        int lastRow = (int) Math.min(tiling.rows() - 1, Math.floor((piece.bottom() - area.top()) / stepY));
        for (int row = firstRow; row <= lastRow; row++) {
            if (lastColumn >= firstColumn) {
                inked.set(row * tiling.columns() + firstColumn, row * tiling.columns() + lastColumn + 1);
            }
        }
    }
}
