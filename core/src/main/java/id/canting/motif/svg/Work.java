package id.canting.motif.svg;

import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.SourceLocation;
import java.util.Locale;

/**
 * Counts what reading a drawing asks for. Styles, copies and clips multiply each other, so that a short file can ask for
 * years of reckoning; it is refused by what is counted, never by a clock, so that it is refused everywhere or nowhere.
 */
final class Work {
    private static final Messages MESSAGES = Messages.beside(Work.class, "messages");

    /** What asks for it. */
    enum Kind {
        /** Rules of style sheets, each tried on each element. */
        STYLES,
        /** Elements made from the file, one within a marker, pattern, mask or clip each time that it is used. */
        COPIES,
        /** Areas and lines cut by clips and masks. */
        CLIPS
    }

    private final String file;
    private final double most = ResourceLimit.WORK.most();
    private double done;

    /** @param file its name for messages */
    Work(String file) {
        this.file = file;
    }

    /**
     * Counts more.
     *
     * @param steps each about a microsecond
     * @param line of the file that asks for it; 0 if unknown
     * @throws id.canting.text.UserError when all steps together are more than {@link ResourceLimit#WORK}
     */
    void add(Kind kind, double steps, int line) {
        done += steps;
        if (!(done <= most)) {
            throw ResourceLimit.WORK
                    .exceeded(MESSAGES.text("work." + kind.name().toLowerCase(Locale.ROOT)))
                    .at(new SourceLocation(file, Math.max(1, line), 1));
        }
    }
}
