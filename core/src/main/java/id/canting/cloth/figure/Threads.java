package id.canting.cloth.figure;

import id.canting.geometry.Path;
import id.canting.mark.Drawing;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.List;

/** The threads of ties and stitches as lines on the flat cloth, for pictures of cloth that is still bound. */
public final class Threads {
    private Threads() {}

    /** A ring for each tie, at the middle of its binding, and the line of each row of stitches. */
    public static List<Path> of(Drawing drawing) {
        List<Path> lines = new ArrayList<>();
        for (Part part : drawing.flattened()) {
            part.mark().bound().ifPresent(bound -> lines.add(bound.thread()));
        }
        return lines;
    }
}
