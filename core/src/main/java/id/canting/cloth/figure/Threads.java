package id.canting.cloth.figure;

import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.List;

/** The threads of ties and stitches as lines on the flat cloth, for pictures of cloth that is still bound. */
public final class Threads {
    private static final int PLACES = 16;

    private Threads() {}

    /** A ring for each tie, at the middle of its binding, and the line of each row of stitches. */
    public static List<Path> of(Drawing drawing) {
        List<Path> lines = new ArrayList<>();
        for (Part part : drawing.flattened()) {
            if (part.mark() instanceof Mark.Tie tie) {
                double radius = (tie.inner() + tie.outer()) / 2;
                lines.add(Curves.superellipse(tie.centre(), radius, radius, tie.squareness(), PLACES));
            } else if (part.mark() instanceof Mark.StitchLine stitch) {
                lines.add(stitch.line());
            }
        }
        return lines;
    }
}
