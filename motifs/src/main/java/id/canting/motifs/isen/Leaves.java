package id.canting.motifs.isen;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.fill.Crowd;
import id.canting.motif.fill.Fills;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;

/** Leaves of lines: a midrib, lines that fan from it, and a dot past the tip of each. */
final class Leaves {
    /** Half a strewn leaf's width as a share of its length: our choice by eye. */
    private static final double HALF = 0.3;

    private static final double ROOT = 0.75;
    private static final double SHORTEST = 1.1;

    private final Area area;
    private final Region room;
    private final double width;
    private final double dot;
    private final double spacing;
    private final double angle;
    private final List<Mark> marks = new ArrayList<>();

    /**
     * @param width of the lines, mm
     * @param dot diameter, mm
     * @param spacing of the lines along the midrib, mm
     * @param angle between the midrib and its lines, radians
     */
    Leaves(Area area, double width, double dot, double spacing, double angle) {
        this.area = area;
        this.room = area.region().offset(-width / 2);
        this.width = width;
        this.dot = dot;
        this.spacing = spacing;
        this.angle = angle;
    }

    /** The area itself as one leaf around its midrib. */
    List<Mark> one(Ribbon form) {
        Fills.lines(room, form.spine(), width, Taper.TAIL, marks);
        int count = (int) Math.max(1, Math.floor(form.length() / spacing * StrictMath.sin(angle)));
        for (int side = -1; side <= 1; side += 2) {
            Point before = form.at(0, 0).minus(form.direction(0).times(form.length()));
            for (int i = 0; i < count; i++) {
                double u = (i + (side > 0 ? 0.75 : 0.25)) / count;
                Point heading = form.direction(u).rotated(side * angle);
                Point root = form.at(u, 0).plus(heading.times(ROOT + width));
                Point tip = root.plus(heading.times(free(root, heading)));
                if (tip.distance(root) > SHORTEST
                        && tip.minus(before).dot(form.direction(u)) > spacing * Hairs.LEAST_STEP) {
                    line(root, tip);
                    before = tip;
                }
            }
        }
        return marks;
    }

    /** How far a line may go so that its dot still fits between it and the edge. */
    private double free(Point root, Point heading) {
        double beyond = dot * 1.1 + 1;
        double length = 0;
        while (length < 60 && area.region().clearance(root.plus(heading.times(length))) > beyond) {
            length += 0.4;
        }
        return length;
    }

    /** Small leaves lying every way, and dots between them. */
    List<Mark> strewn(double length, RandomSource random) {
        double half = length * HALF;
        ShortStrokes places = new ShortStrokes(area, 2 * half, length, 0.4);
        RandomSource turns = random.stream("turns");
        for (Point place : Fills.points(area, length * 0.28, half, random.stream("leaves"))) {
            places.lay(place, length - 2 * half, Taper.NONE, turns);
        }
        Crowd leaves = new Crowd(area.tile(), half * 3);
        for (Mark.WaxLine stroke : places.strokes()) {
            Path middle = stroke.centre();
            Point along = middle.end().minus(middle.start()).unit();
            leaf(middle.start().minus(along.times(half)), middle.end().plus(along.times(half)), half);
            for (int i = 0; i <= 4; i++) {
                leaves.add(middle.start().toward(middle.end(), i / 4.0), half);
            }
        }
        for (Point single : Fills.points(area, dot * 2.6, dot / 2, random.stream("singles"))) {
            if (leaves.room(single) > dot * 0.5 + 0.1) {
                Fills.dot(area, single, dot * 0.8, marks);
            }
        }
        return marks;
    }

    private void leaf(Point base, Point tip, double half) {
        Point along = tip.minus(base).unit();
        double length = tip.distance(base);
        Fills.lines(room, Path.line(base, base.plus(along.times(length * 0.92))), width, Taper.TAIL, marks);
        int count = (int) Math.max(2, Math.floor(length * 0.8 / spacing));
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < count; i++) {
                double u = (i + 0.45) / (count + 0.6);
                double reach = half * StrictMath.sin(Math.PI * (0.2 + 0.75 * u)) / StrictMath.sin(angle);
                Point heading = along.rotated(side * angle);
                Point root = base.plus(along.times(u * length)).plus(heading.times(ROOT + width / 2));
                double line = reach - ROOT - width / 2 - dot - 0.6;
                if (line > 0.5) {
                    line(root, root.plus(heading.times(line)));
                }
            }
        }
    }

    private void line(Point root, Point tip) {
        Fills.lines(room, Path.line(root, tip), width, new Taper(1, 0.5), marks);
        Point heading = tip.minus(root).unit();
        Fills.dot(area, tip.plus(heading.times(dot / 2 + 0.55)), dot, marks);
    }
}
