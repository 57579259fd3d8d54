package id.canting.motif.svg;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Lines drawn with gaps, as the pieces that are drawn. */
final class Dashes {
    private static final double FLATNESS = 0.02;
    /** A line is not cut into more pieces than a hand would ever draw. */
    private static final int MOST = 20_000;

    private Dashes() {}

    /**
     * The pieces of lines.
     *
     * @param pattern lengths drawn and left, in turn
     * @param phase where in the pattern a line begins
     * @param scale mm of one unit of the pattern
     */
    static List<Path> of(List<Path> lines, float[] pattern, float phase, double scale) {
        double[] lengths = new double[pattern.length % 2 == 0 ? pattern.length : 2 * pattern.length];
        double whole = 0;
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = pattern[i % pattern.length] * scale;
            whole += lengths[i];
        }
        if (!(whole > 0)) {
            return lines;
        }
        List<Path> pieces = new ArrayList<>();
        for (Path line : lines) {
            ArcLength track = line.track(FLATNESS);
            if (track.length() / whole * lengths.length > MOST) {
                return lines;
            }
            double at = -((phase * scale % whole + whole) % whole);
            for (int i = 0; at < track.length(); i++) {
                double length = lengths[i % lengths.length];
                if (i % 2 == 0 && at + length >= 0) {
                    pieces.add(piece(track, Math.max(0, at), Math.min(track.length(), at + length)));
                }
                at += length;
            }
        }
        return pieces;
    }

    private static Path piece(ArcLength track, double from, double to) {
        if (to - from < 1e-6) {
            Point point = track.at(from);
            return Path.line(point, point);
        }
        return track.between(from, to);
    }
}
