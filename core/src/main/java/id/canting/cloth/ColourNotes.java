package id.canting.cloth;

import id.canting.design.Cut;
import id.canting.design.Design;
import id.canting.design.Step;
import id.canting.design.bath.BathSettings;
import id.canting.dye.DyeLibrary;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        Cut.Fibre fibre = design.cut().fibre();
        boolean other = design.baths().stream()
                .anyMatch(bath -> !known(dyes, bath.dye()).equals(fibre.id()));
        if (other) {
            notes.add(MESSAGES.text("colours.fibre", fibre.text()));
        }
        notes.addAll(own(design, dyes));
        notes.addAll(taken(design.baths(), dyes, baths));
        return notes;
    }

    /** The fibre for which the colours of a dye are known: cotton, but for dyes that a workshop measured. */
    private static String known(DyeLibrary dyes, String dye) {
        return dyes.own(dye).map(own -> own.claim().fibre()).orElse(Cut.Fibre.COTTON.id());
    }

    /** What is known of the workshop's own dyes in a design, each once. */
    private static List<Text> own(Design design, DyeLibrary dyes) {
        Set<Text> notes = new LinkedHashSet<>();
        for (Step.Dye bath : design.baths()) {
            if (dyes.own(bath.dye()).isPresent()) {
                BathSettings.of(bath, dyes)
                        .shade()
                        .ifPresent(shade -> notes.add(MESSAGES.text(
                                "colours.own", bath.dye(), shade.status().text(), shade.note())));
            }
        }
        return List.copyOf(notes);
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
