package id.canting.sheet;

import id.canting.cloth.draw.Parts;
import id.canting.design.Design;
import id.canting.design.Step;
import id.canting.motif.PartNames;
import id.canting.text.Messages;
import id.canting.text.Text;

/** What people call the parts that a step covers with wax. */
public final class CoverWords {
    private static final Messages MESSAGES = Messages.beside(CoverWords.class, "messages");

    private CoverWords() {}

    /** The names of the parts one after another; empty where none is covered. */
    public static Text of(Step.Wax wax, Design design) {
        boolean tied = wax.source()
                .over()
                .filter(step ->
                        design.ties().stream().anyMatch(tie -> tie.name().equals(step)))
                .isPresent();
        return Text.listed(wax.cover().stream().map(part -> word(part, tied)).toList());
    }

    private static Text word(String part, boolean tied) {
        if (part.equals(Parts.ALL)) {
            return MESSAGES.text("cover.all");
        }
        return tied ? PartNames.ofTied(part) : PartNames.of(part);
    }
}
