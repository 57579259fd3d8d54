package id.canting.sheet.lookbook;

import id.canting.design.Source;
import java.util.List;

/** The motifs that the marks of a step come from. */
final class MotifUse {
    private MotifUse() {}

    /** Their names as the design writes them, each once, in its order. */
    static List<String> by(Source source) {
        return source.allMotifs().stream().map(Source.Use::motif).distinct().toList();
    }
}
