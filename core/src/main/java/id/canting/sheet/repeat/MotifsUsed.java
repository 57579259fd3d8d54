package id.canting.sheet.repeat;

import id.canting.design.Design;
import id.canting.design.Fill;
import id.canting.design.Source;
import id.canting.design.Step;
import java.util.LinkedHashSet;
import java.util.Set;

/** The motifs and fills a design names. */
final class MotifsUsed {
    private final Set<String> motifs = new LinkedHashSet<>();
    private final Set<String> fills = new LinkedHashSet<>();

    private MotifsUsed() {}

    static MotifsUsed of(Design design) {
        MotifsUsed used = new MotifsUsed();
        for (Step step : design.steps()) {
            Source source = RepeatFinder.source(step);
            if (source instanceof Source.Repeat repeat) {
                repeat.figures().forEach(used::add);
            } else if (source instanceof Source.Edges edges) {
                edges.bands().forEach(band -> used.motifs.add(band.motif()));
            }
            if (step instanceof Step.Wax wax) {
                wax.fills().values().forEach(used::add);
                wax.ground().ifPresent(ground -> used.add(ground.fill()));
            }
        }
        return used;
    }

    private void add(Source.Figure figure) {
        motifs.add(figure.use().motif());
        figure.inside().values().forEach(inside -> add(inside.figure()));
    }

    private void add(Fill fill) {
        if (!fill.isNone()) {
            fills.add(fill.isen());
        }
    }

    /** Ids of motifs, in the order they are met. */
    Set<String> motifs() {
        return motifs;
    }

    /** Ids of fills that the design chooses itself. */
    Set<String> fills() {
        return fills;
    }
}
