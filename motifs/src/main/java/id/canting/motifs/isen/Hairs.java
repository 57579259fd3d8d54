package id.canting.motifs.isen;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.fill.FillFlow;
import id.canting.motif.fill.Fills;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Hairlines that follow a form: from a midrib forward to the edge; where there is no midrib, from the edge inward, long
 * and short in turn, in as many rows as the area is deep; on a ground, upon the outlines of the figures.
 */
final class Hairs {
    /** The longest hair of a row that another row follows, mm: our choice by eye. */
    private static final double ROW = 7;

    private static final double LEAN = 0.28;
    private static final double SHORTEST = 1.2;

    /** Tips that follow one another more closely than this share of the spacing have no room of their own. */
    static final double LEAST_STEP = 0.35;

    private final Area area;
    private final double spacing;
    private final double reach;
    private final double beyond;
    private final RandomSource random;
    private final List<Hair> hairs = new ArrayList<>();

    /** A hairline and where it ends, with the direction it ends in. */
    record Hair(Path line, Point tip, Point direction) {
        static Hair along(Path line) {
            ArcLength track = line.track(Fills.FLATNESS);
            return new Hair(line, line.end(), track.direction(track.length()));
        }
    }

    private Hairs(Area area, double spacing, double reach, double beyond, RandomSource random) {
        this.area = area;
        this.spacing = spacing;
        this.reach = reach;
        this.beyond = beyond;
        this.random = random;
    }

    /**
     * The hairs of an area.
     *
     * @param reach how far they go, as a share of the room there is
     * @param beyond room kept past the tip of each for what stands there, mm
     */
    static List<Hair> of(Area area, double spacing, double reach, double beyond, RandomSource random) {
        Hairs hairs = new Hairs(area, spacing, reach, beyond, random);
        if (area.tile().isPresent()) {
            hairs.onGround();
        } else if (area.form().isPresent()) {
            hairs.fromMidrib(area.form().get());
        } else {
            area.region().pieces().forEach(hairs::rows);
        }
        return hairs.hairs;
    }

    private void fromMidrib(Ribbon form) {
        int count = (int) Math.max(1, Math.floor(form.length() / spacing));
        for (int side = -1; side <= 1; side += 2) {
            Point before = form.at(0, 0).minus(form.direction(0).times(spacing));
            for (int i = 1; i < count; i++) {
                double u = (i + (side > 0 ? 0.5 : 0)) / count;
                double width = form.halfWidth(u);
                double lean = Math.min(0.22, 0.75 * width / form.length());
                double end = Math.min(0.995, u + lean);
                double far = side * Math.min(0.97, reach * random.between(0.93, 1.05));
                if (width > 0.8) {
                    Path line = form.line(u, side * Math.min(0.5, 0.7 / width), end, far, 4);
                    // On the inner side of a sharp bend hairs would run into one another.
                    if (line.end().minus(before).dot(form.direction(u)) > spacing * LEAST_STEP) {
                        hairs.add(new Hair(
                                line,
                                line.end(),
                                line.end().minus(form.at(u, 0)).unit()));
                        before = line.end();
                    }
                }
            }
        }
    }

    private void rows(Region front) {
        double depth = front.inscribed(0.2).radius();
        boolean last = depth < 1.6 * (ROW + beyond);
        row(front, last ? depth : ROW / reach, last ? 0.66 : 1, last ? 0.4 : 0.62);
        if (!last) {
            front.offset(-(ROW + beyond + 0.5)).pieces().forEach(this::rows);
        }
    }

    private void row(Region front, double depth, double even, double odd) {
        for (Path contour : front.contours()) {
            ArcLength track = contour.track(Fills.FLATNESS);
            int count = (int) Math.floor(track.length() / spacing);
            for (int i = 0; i < count && count > 3; i++) {
                double s = track.length() * i / count;
                Point inward = track.direction(s).turned();
                double share = (i % 2 == 0 ? even : odd) * random.between(0.92, 1.08) * reach;
                Point from = track.at(s).plus(inward.times(0.1));
                Point tip = tip(front, from, inward.rotated(LEAN), Math.max(SHORTEST, depth * share));
                hairs.add(new Hair(Path.line(from, tip), tip, tip.minus(from).unit()));
            }
        }
    }

    /** As far inward as wanted, but shorter where another edge is near, so that hairs do not cross in corners. */
    private static Point tip(Region region, Point from, Point direction, double wanted) {
        double length = wanted;
        while (length > SHORTEST && region.clearance(from.plus(direction.times(length))) < length * 0.8) {
            length *= 0.8;
        }
        return from.plus(direction.times(length));
    }

    private void onGround() {
        double longest = ROW * 1.5 * reach + beyond;
        for (Path line : FillFlow.lines(
                area,
                area.region(),
                FillFlow.upon(area.region(), LEAN),
                spacing,
                SHORTEST + beyond,
                longest,
                random.stream("ground"))) {
            Path away = FillFlow.inward(area, line);
            ArcLength track = away.track(Fills.FLATNESS);
            hairs.add(Hair.along(beyond > 0 ? track.between(0, track.length() - beyond) : away));
        }
    }

    static void draw(Region room, Hair hair, double width, List<Mark> out) {
        Fills.lines(room, hair.line(), width, new Taper(1, 0.4), out);
    }
}
