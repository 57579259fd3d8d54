package id.canting.sheet.lookbook;

import id.canting.design.Design;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.motif.Catalogue;
import id.canting.motif.Motif;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The motifs that the marks of a design come from. */
public final class MotifUse {
    private MotifUse() {}

    /** Those of a design, each once, in the order of its steps. */
    public static List<Motif> of(Design design, Catalogue catalogue) {
        Map<String, Motif> motifs = new LinkedHashMap<>();
        for (Step.Marks step : design.marks()) {
            add(step, design, catalogue, motifs);
        }
        return List.copyOf(motifs.values());
    }

    /** Those that a design draws in wax, each once, in the order of its steps. */
    public static List<Motif> waxed(Design design, Catalogue catalogue) {
        List<Step.Tie> ties = design.ties();
        Map<String, Motif> motifs = new LinkedHashMap<>();
        for (Step.Marks step : design.marks()) {
            if (!ties.contains(step)) {
                add(step, design, catalogue, motifs);
            }
        }
        return List.copyOf(motifs.values());
    }

    private static void add(Step.Marks step, Design design, Catalogue catalogue, Map<String, Motif> motifs) {
        for (String use : by(step.source())) {
            Motif motif = catalogue.motif(use, design.ties().contains(step));
            motifs.putIfAbsent(motif.reference(), motif);
        }
    }

    /** The names of a source's motifs as the design writes them, each once, in its order. */
    static List<String> by(Source source) {
        return source.allMotifs().stream().map(Source.Use::motif).distinct().toList();
    }
}
