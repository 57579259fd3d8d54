package id.canting.cloth;

import id.canting.design.BathSettings;
import id.canting.design.Cut;
import id.canting.design.Design;
import id.canting.design.Step;
import id.canting.dye.DyeLibrary;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What a maker must know of how the colours of a cloth were worked out. */
final class ColourNotes {
    private static final Messages MESSAGES = Messages.beside(ColourNotes.class, "messages");

    private ColourNotes() {}

    /**
     * The notes on the colours of a design.
     *
     * @param baths its dye baths, in order
     */
    static List<Text> of(Design design, DyeLibrary dyes, List<AppliedBath> baths) {
        List<Text> notes = new ArrayList<>();
        if (design.cut().fibre() != Cut.Fibre.COTTON && !baths.isEmpty()) {
            notes.add(MESSAGES.text("colours.fibre", design.cut().fibre().text()));
        }
        notes.addAll(taken(design.baths(), dyes, baths));
        return notes;
    }

    /** Which later fixers shift the dyes of which earlier baths. */
    private static List<Text> taken(List<Step.Dye> steps, DyeLibrary dyes, List<AppliedBath> baths) {
        List<Text> notes = new ArrayList<>();
        for (int later = 1; later < baths.size(); later++) {
            List<String> earlier = new ArrayList<>();
            for (int before = 0; before < later; before++) {
                if (baths.get(before).left().takenBy(baths.get(later).left()) > 0) {
                    earlier.add(baths.get(before).step());
                }
            }
            if (!earlier.isEmpty()) {
                Text fixer = BathSettings.of(steps.get(later), dyes).mordant().text();
                notes.add(MESSAGES.text("colours.taken", fixer, baths.get(later).step(), String.join(", ", earlier)));
            }
        }
        return notes;
    }
}
