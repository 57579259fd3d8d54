package id.canting.sheet.view;

import id.canting.cloth.Cloth;
import id.canting.design.Library;
import id.canting.sheet.repeat.Repeating;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.function.Consumer;

/**
 * What a view is made of.
 *
 * @param cloth the cloth
 * @param library what its design was read against, with the drawings beside it
 * @param language of the words in it
 * @param notes told of what had to be fitted
 */
public record Viewed(Cloth cloth, Library library, Language language, Consumer<Text> notes) {
    /** Takes the drawings that the design carries into the library. */
    public Viewed {
        library = library.of(cloth.design());
    }

    /** The design's repeat; what had to be fitted for it is told. */
    Repeating repeating() {
        Repeating repeating = Repeating.of(cloth.design());
        repeating.notes().forEach(notes);
        return repeating;
    }
}
