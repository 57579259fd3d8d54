package id.canting.sheet;

import id.canting.dye.Reference;
import id.canting.motif.MotifSource;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes of sources, as they stand in brackets behind what they say. */
public final class Codes {
    private static final Pattern BRACKETS = Pattern.compile("\\[([A-Z][0-9]{2}(?: [A-Z][0-9]{2})*)]");

    private Codes() {}

    /** A sentence with its codes behind it. */
    public static Text behind(Text words, String codes) {
        return codes.isEmpty() ? words : new Text(words.id() + " [" + codes + "]", words.en() + " [" + codes + "]");
    }

    /** The codes that a text names. */
    public static SortedSet<String> in(String text) {
        SortedSet<String> codes = new TreeSet<>();
        Matcher match = BRACKETS.matcher(text);
        while (match.find()) {
            codes.addAll(List.of(match.group(1).split(" ", -1)));
        }
        return codes;
    }

    /** Where a source was read: the name of its site or its description. */
    public static Optional<Text> where(String code, Map<String, MotifSource> motifs, Map<String, Reference> dyes) {
        MotifSource motif = motifs.get(code);
        if (motif != null) {
            return Optional.of(Text.same(motif.site()));
        }
        return Optional.ofNullable(dyes.get(code)).map(Reference::where);
    }

    /** The sources of all codes that a text names, each code with where it was read. */
    public static List<Text> listed(String text) {
        Map<String, MotifSource> motifs = MotifSource.all();
        Map<String, Reference> dyes = Reference.all();
        List<Text> told = new ArrayList<>();
        for (String code : in(text)) {
            where(code, motifs, dyes)
                    .ifPresent(where -> told.add(new Text(code + "\u00a0" + where.id(), code + "\u00a0" + where.en())));
        }
        return told;
    }
}
