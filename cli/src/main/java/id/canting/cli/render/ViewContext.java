package id.canting.cli.render;

import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.design.Library;
import id.canting.sheet.repeat.Repeating;
import id.canting.text.Language;

/**
 * What a view is made of.
 *
 * @param cloth the cloth
 * @param library what its design was read against, with the drawings beside it
 * @param terminal told of what had to be fitted
 */
record ViewContext(Cloth cloth, Library library, Terminal terminal) {
    /** The language of the words in it. */
    Language language() {
        return terminal.language();
    }

    /** The design's repeat; what had to be fitted for it is told. */
    Repeating repeating() {
        Repeating repeating = Repeating.of(cloth.design());
        repeating.notes().forEach(note -> terminal.tell(Terminal.MESSAGES.text("warning", note)));
        return repeating;
    }
}
