package id.canting.motifs.isen;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Box;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.mark.Area;
import id.canting.motif.fill.FillFlow;
import id.canting.motif.fill.Fills;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Broken waves in rows: along a form, else level; on a ground so that they meet across the sides of the tile. */
final class Ripples {
    private static final int PLACES_A_WAVE = 8;

    /** A ripple's length in waves, and the clear cloth after it: our choice by eye. */
    private static final double RUN = 2.15;

    private static final double GAP = 0.42;

    private Ripples() {}

    static List<Path> of(Area area, double wave, double height, double apart, RandomSource random) {
        if (area.region().isEmpty()) {
            return List.of();
        }
        return area.form().isPresent()
                ? along(area, area.form().get(), wave, height, apart, random)
                : level(area, wave, height, apart, random);
    }

    private static List<Path> along(
            Area area, Ribbon form, double wave, double height, double apart, RandomSource random) {
        List<Path> ripples = new ArrayList<>();
        List<Path> lines = FillFlow.lines(
                area,
                area.region().offset(-height / 2),
                FillFlow.with(form),
                apart,
                wave * 0.8,
                Double.POSITIVE_INFINITY,
                random.stream("lines"));
        RandomSource chance = random.stream("breaks");
        for (Path line : lines) {
            ArcLength track = line.track(Fills.FLATNESS);
            DoubleFunction<Point> at = s -> {
                Point place = track.at(s);
                double phase = 2 * Math.PI * form.nearest(place) * form.length() / wave;
                return place.plus(track.direction(s).turned().times(height / 2 * StrictMath.sin(phase)));
            };
            double from = 0;
            double to = chance.between(0.6, RUN) * wave;
            while (from + wave * 0.5 < track.length()) {
                ripples.add(piece(at, from, Math.min(to, track.length()), wave));
                from = to + GAP * wave;
                to = from + RUN * wave * chance.between(0.7, 1.1);
            }
        }
        return ripples;
    }

    private static List<Path> level(Area area, double wave, double height, double apart, RandomSource random) {
        boolean tiled = area.tile().isPresent();
        Box box = area.tile().orElse(area.region().bounds());
        int rows = (int) Math.max(1, Math.round(box.height() / apart));
        int waves = (int) Math.max(1, Math.round(box.width() / wave));
        int pieces = (int) Math.max(1, Math.round(waves / (RUN + GAP)));
        double unit = box.width() / pieces;
        double length = box.width() / waves;
        // Each row is a little behind the one above, and the rows of a tile whole waves in all.
        double behind = 2 * Math.PI * Math.round(rows * 0.12) / rows;
        List<Path> ripples = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            RandomSource chance = random.stream("row").stream(row);
            double y = box.top() + (row + 0.5) * box.height() / rows;
            double phase = row * behind;
            DoubleFunction<Point> at =
                    s -> new Point(box.left() + s, y + height / 2 * StrictMath.sin(2 * Math.PI * s / length + phase));
            double start = chance.between(0, unit);
            for (int i = tiled ? 0 : -1; i < pieces; i++) {
                double from = start + i * unit + chance.between(0, 0.3) * length;
                double to = start + (i + 1) * unit - GAP * length;
                ripples.add(piece(at, from, Math.max(to, from + 0.4 * length), length));
            }
        }
        return ripples;
    }

    private static Path piece(DoubleFunction<Point> at, double from, double to, double wave) {
        int places = Math.max(3, (int) Math.ceil((to - from) / wave * PLACES_A_WAVE) + 1);
        return Curves.through(at, from, to, places);
    }
}
