package id.canting.sheet.lookbook;

import id.canting.design.Source;
import id.canting.design.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The motifs that a step names. */
final class MotifUse {
    private MotifUse() {}

    /** Their names as the design writes them, each once, in its order. */
    static List<String> by(Step step) {
        Source source = step instanceof Step.Tie tie
                ? tie.source()
                : step instanceof Step.Wax wax ? wax.source() : new Source.Over("");
        Set<String> used = new LinkedHashSet<>();
        if (source instanceof Source.Repeat repeat) {
            repeat.figures().forEach(figure -> collect(figure, used));
        } else if (source instanceof Source.Edges edges) {
            edges.bands().forEach(band -> used.add(band.motif()));
        }
        return new ArrayList<>(used);
    }

    private static void collect(Source.Figure figure, Set<String> used) {
        used.add(figure.use().motif());
        figure.inside().values().forEach(inside -> collect(inside.figure(), used));
    }
}
