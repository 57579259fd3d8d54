package id.canting.sheet.motif;

import id.canting.geometry.Path;
import id.canting.mark.Mark;
import id.canting.text.Text;
import java.util.List;

/**
 * A step of building a motif.
 *
 * @param words what is drawn in it, with its parts by name
 * @param guides lines that help and are not waxed, mm
 * @param marks what is new, mm; empty where only guides are, or where the cloth that comes of it is shown
 */
record BuildStep(Text words, List<Path> guides, List<Mark> marks) {
    /** Copies the lists. */
    BuildStep {
        guides = List.copyOf(guides);
        marks = List.copyOf(marks);
    }

    /** Whether it shows what comes of all steps. */
    boolean result() {
        return guides.isEmpty() && marks.isEmpty();
    }
}
