package id.canting.motifs.isen;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.geometry.Track;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Hairlines that follow a form: from a midrib forward to the edge, or, where there is no midrib, from the edge inward,
 * long and short in turn.
 */
final class Hairs {
    /** A hairline and where it ends, with the direction it ends in. */
    record Hair(Path line, Point tip, Point direction) {}

    private Hairs() {}

    static List<Hair> of(Area area, double spacing, double reach, RandomSource random) {
        return area.form().isPresent()
                ? fromMidrib(area.form().get(), spacing, reach, random)
                : fromEdge(area.region(), spacing, reach, random);
    }

    private static List<Hair> fromMidrib(Ribbon form, double spacing, double reach, RandomSource random) {
        List<Hair> hairs = new ArrayList<>();
        int count = (int) Math.max(1, Math.floor(form.length() / spacing));
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 1; i < count; i++) {
                double u = (i + (side > 0 ? 0.5 : 0)) / count;
                double width = form.halfWidth(u);
                double lean = Math.min(0.22, 0.75 * width / form.length());
                double end = Math.min(0.995, u + lean);
                double far = side * Math.min(0.97, reach * random.between(0.93, 1.05));
                if (width > 0.8) {
                    Path line = form.line(u, side * Math.min(0.5, 0.7 / width), end, far, 4);
                    hairs.add(new Hair(
                            line, line.end(), line.end().minus(form.at(u, 0)).unit()));
                }
            }
        }
        return hairs;
    }

    private static List<Hair> fromEdge(Region region, double spacing, double reach, RandomSource random) {
        List<Hair> hairs = new ArrayList<>();
        double depth = region.inscribed(0.2).radius();
        for (Path contour : region.contours()) {
            Track track = contour.track(Fills.FLATNESS);
            int count = (int) Math.floor(track.length() / spacing);
            for (int i = 0; i < count && count > 3; i++) {
                double s = track.length() * i / count;
                Point inward = track.direction(s).turned();
                double share = (i % 2 == 0 ? 0.62 : 0.38) * random.between(0.92, 1.08) * reach;
                Point from = track.at(s).plus(inward.times(0.1));
                Point tip = tip(region, from, inward.rotated(0.28), Math.max(1.2, depth * share));
                hairs.add(new Hair(Path.line(from, tip), tip, tip.minus(from).unit()));
            }
        }
        return hairs;
    }

    /** As far inward as wanted, but shorter where another edge is near, so that hairs do not cross in corners. */
    private static Point tip(Region region, Point from, Point direction, double wanted) {
        double length = wanted;
        while (length > 1.2 && region.clearance(from.plus(direction.times(length))) < length * 0.8) {
            length *= 0.8;
        }
        return from.plus(direction.times(length));
    }

    static void draw(Region room, Hair hair, double width, List<Mark> out) {
        Fills.lines(room, hair.line(), width, new Taper(1, 0.4), out);
    }
}
