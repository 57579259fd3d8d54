package id.canting.motifs.isen;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.fill.Crowd;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;

/** Short strokes laid about so that none touches another or the edge. */
final class ShortStrokes {
    private static final int TURNS = 8;

    private final Region room;
    private final Crowd laid;
    private final double width;
    private final double gap;
    private final List<Mark.WaxLine> strokes = new ArrayList<>();

    /**
     * @param width of the strokes, mm
     * @param longest of them, mm
     * @param gap clear cloth between two, mm
     */
    ShortStrokes(Area area, double width, double longest, double gap) {
        this.room = area.region().offset(-width / 2);
        this.width = width;
        this.gap = gap;
        this.laid = new Crowd(area.tile(), longest + width + gap);
    }

    /** A stroke through a place at the first of some angles that leaves it room; shorter where none does. */
    void lay(Point middle, double length, Taper taper, RandomSource random) {
        double start = random.between(0, Math.PI);
        for (double share = 1; share > 0.5; share -= 0.2) {
            for (int i = 0; i < TURNS; i++) {
                if (at(middle, start + i * Math.PI / TURNS, length * share, taper)) {
                    return;
                }
            }
        }
    }

    /** A stroke through a place at an angle, if there is room for it. */
    boolean at(Point middle, double angle, double length, Taper taper) {
        Point half = Point.polar(length / 2, angle);
        Path line = Path.line(middle.minus(half), middle.plus(half));
        int places = 2 + (int) Math.ceil(length / Math.max(width, 0.8));
        List<Point> along = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            Point place = line.start().toward(line.end(), (double) i / (places - 1));
            if (laid.room(place) < width / 2 + gap || !room.contains(place)) {
                return false;
            }
            along.add(place);
        }
        along.forEach(place -> laid.add(place, width / 2));
        strokes.add(new Mark.WaxLine(line, width, taper));
        return true;
    }

    /** What was laid. */
    List<Mark.WaxLine> strokes() {
        return strokes;
    }

    /** What was laid. */
    List<Mark> marks() {
        return List.copyOf(strokes);
    }
}
