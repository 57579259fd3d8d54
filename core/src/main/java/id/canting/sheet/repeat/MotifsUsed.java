package id.canting.sheet.repeat;

import id.canting.design.Design;
import id.canting.design.Fill;
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
        for (Step.Marks step : design.marks()) {
            step.source().allMotifs().forEach(use -> used.motifs.add(use.motif()));
            step.chosenFills().forEach(used::add);
        }
        return used;
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
