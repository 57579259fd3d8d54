package id.canting.sheet.lesson;

import id.canting.dye.Reference;
import id.canting.motif.MotifSource;
import id.canting.text.Text;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes of sources, as they stand in brackets behind what they say. */
final class Codes {
    private static final Pattern BRACKETS = Pattern.compile("\\[([A-Z][0-9]{2}(?: [A-Z][0-9]{2})*)]");

    private Codes() {}

    /** A sentence with its codes behind it. */
    static Text behind(Text words, String codes) {
        return codes.isEmpty() ? words : new Text(words.id() + " [" + codes + "]", words.en() + " [" + codes + "]");
    }

    /** The codes that a text names. */
    static SortedSet<String> in(String text) {
        SortedSet<String> codes = new TreeSet<>();
        Matcher match = BRACKETS.matcher(text);
        while (match.find()) {
            codes.addAll(java.util.List.of(match.group(1).split(" ", -1)));
        }
        return codes;
    }

    /** Where a source was read: the name of its site or its description. */
    static Optional<Text> where(String code, Map<String, MotifSource> motifs, Map<String, Reference> dyes) {
        MotifSource motif = motifs.get(code);
        if (motif != null) {
            return Optional.of(Text.same(motif.site()));
        }
        return Optional.ofNullable(dyes.get(code)).map(Reference::where);
    }
}
