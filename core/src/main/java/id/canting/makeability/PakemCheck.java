package id.canting.makeability;

import id.canting.design.Design;
import id.canting.design.Fill;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.motif.Catalogue;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values of a design that leave what the craft's sources describe (pakem). They can be made; they are only told. */
public final class PakemCheck {
    private final Catalogue catalogue;
    private final Set<Text> notes = new LinkedHashSet<>();

    private PakemCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A note for each such value, in the order of the steps. */
    public static List<Text> unusual(Design design, Catalogue catalogue) {
        PakemCheck customs = new PakemCheck(design.drawings().over(catalogue));
        for (Step.Marks step : design.marks()) {
            step.source().allMotifs().forEach(use -> customs.use(step.name(), use));
            step.chosenFills().forEach(fill -> customs.fill(step.name(), fill));
        }
        return new ArrayList<>(customs.notes);
    }

    private void use(String step, Source.Use use) {
        note(step, use.motif(), catalogue.motif(use.motif()).parameters(), use.set());
    }

    private void fill(String step, Fill fill) {
        if (!fill.isNone()) {
            note(step, fill.isen(), catalogue.isen(fill.isen()).parameters(), fill.set());
        }
    }

    private void note(String step, String name, Parameters parameters, Map<String, String> set) {
        Values values = parameters.defaults().with(set);
        values.unusual().values().forEach(note -> notes.add(CraftLimits.MESSAGES.text("unusual", step, name, note)));
    }
}
