package id.canting.sheet.trace;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the pages of a tiling that are needed to show every line: one with nothing but what its neighbour shows is not. */
final class Inked {
    /** Lines are looked at in pieces no longer than this, mm, so that a long slanting one marks only the pages it crosses. */
    private static final double PIECE = 5;

    private final Tiling tiling;
    private final List<Box> windows;
    private final BitSet inked = new BitSet();
    private final Set<BitSet> shared = new LinkedHashSet<>();

    private Inked(Tiling tiling, List<Box> windows) {
        this.tiling = tiling;
        this.windows = windows;
    }

    /**
     * The tiles that are needed.
     *
     * @param windows the parts of the drawing that are shown at all
     */
    static List<Tiling.Tile> of(Tiling tiling, List<Box> windows, List<Element> lines) {
        Inked found = new Inked(tiling, windows);
        found.look(lines, Transform.IDENTITY);
        found.settle();
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
        List<Point> points = new ArrayList<>(line.points(0.2));
        if (line.closed()) {
            points.add(points.get(0));
        }
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

    /** Marks the page on which a piece is whole; where there are several, that is settled when all else is marked. */
    private void tiles(Box piece) {
        BitSet whole = new BitSet();
        BitSet touched = new BitSet();
        for (int row = 0; row < tiling.rows(); row++) {
            if (!meets(tiling.tops().get(row), tiling.frameHeight(), piece.top(), piece.bottom())) {
                continue;
            }
            for (int column = 0; column < tiling.columns(); column++) {
                if (meets(tiling.lefts().get(column), tiling.frame(), piece.left(), piece.right())) {
                    int page = row * tiling.columns() + column;
                    touched.set(page);
                    whole.set(page, tiling.tile(column, row).frame().contains(piece));
                }
            }
        }
        if (whole.cardinality() > 1) {
            shared.add(whole);
        } else {
            inked.or(whole.isEmpty() ? touched : whole);
        }
    }

    private static boolean meets(double start, double length, double from, double to) {
        return to >= start && from <= start + length;
    }

    /** What lies where pages overlap is on one of them already, or else on the first. */
    private void settle() {
        for (BitSet pages : shared) {
            if (!pages.intersects(inked)) {
                inked.set(pages.nextSetBit(0));
            }
        }
    }
}
