package id.canting.geometry;

import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;

/**
 * The small unsteadiness of a hand along a line: smooth sideways noise of one wavelength. The ends of an open line
 * stay in place, so that lines that meet still meet.
 */
public final class Wobble {
    private static final double FLATNESS = 0.05;

    private Wobble() {}

    /**
     * The line as a hand would draw it.
     *
     * @param most the largest sideways step in mm
     * @param wavelength how far the noise runs before it changes, mm
     */
    public static Path line(Path line, double most, double wavelength, RandomSource random) {
        if (most <= 0) {
            return line;
        }
        List<List<Point>> split = CornerSplit.split(line, FLATNESS, Math.toRadians(35));
        boolean round = line.closed() && CornerSplit.round(split);
        List<Path> runs = new ArrayList<>();
        for (List<Point> run : split) {
            runs.add(run.size() < 2 ? line : drawn(run, round, most, wavelength, random));
        }
        Path joined = runs.size() == 1 ? runs.get(0) : Path.joined(runs);
        return line.closed() ? joined.close() : joined;
    }

    private static Path drawn(List<Point> run, boolean loop, double most, double wavelength, RandomSource random) {
        List<Point> walk = new ArrayList<>(run);
        if (loop) {
            walk.add(run.get(0));
        }
        ArcLength track = Path.polyline(walk).track(1);
        double length = track.length();
        int knots = Math.max(2, (int) Math.round(length / wavelength));
        double[] noise = new double[knots + 1];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = random.between(-most, most);
        }
        noise[knots] = noise[0];
        double[] stops = AdaptiveSampling.places(walk, loop, Math.toRadians(20), wavelength, knots * 2);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < stops.length - (loop ? 1 : 0); i++) {
            double t = stops[i] / length;
            double ease = loop ? 1 : Math.min(1, Math.min(t, 1 - t) * 6);
            Point side = track.direction(stops[i]).turned();
            points.add(track.at(stops[i]).plus(side.times(ease * smooth(noise, t * knots))));
        }
        return loop ? Path.loop(points) : Path.smooth(points);
    }

    private static double smooth(double[] noise, double at) {
        int i = Math.min(noise.length - 2, (int) at);
        double t = at - i;
        double eased = t * t * (3 - 2 * t);
        return noise[i] + (noise[i + 1] - noise[i]) * eased;
    }
}
