package id.canting.motif.svg;

import id.canting.mark.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * What the ids, labels, layers and classes around a shape say of it.
 *
 * @param parts the parts that the maker's ids, labels and classes name, what is nearer to it first; none twice
 * @param role the layer of the batik that a class or layer name gives it, if one does
 * @param blocked whether a class or layer name makes it a blocked area (tembok)
 */
record Names(List<String> parts, Optional<Role> role, boolean blocked) {
    /** Copies the list. */
    Names {
        parts = List.copyOf(parts);
    }

    /** Nothing said. */
    static final Names NONE = new Names(List.of(), Optional.empty(), false);

    private static final List<String> LAYERS = List.of("klowong", "isen", "tembok");
    private static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";
    private static final String AFFINITY = "http://www.serif.com/";

    /** Nobody writes a longer name into a design. */
    private static final int LONGEST = 80;

    private static final Pattern ENCODED = Pattern.compile("_x([0-9A-Fa-f]{2,4})_");
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ENDS = Pattern.compile("^[-0-9]+|-+$");

    /** Ids that drawing programs give of themselves, which name no part. */
    private static final Pattern MADE_UP =
            Pattern.compile("[a-z][0-9]*|(svg|g|path|rect|circle|ellipse|line|polygon|polyline|layer|use|text|shape|"
                    + "vector|group|object|curve|artboard|ebene|calque|capa|lapisan|image|x|id)?[-_]?[0-9][-_0-9]*_?");

    /** Classes by which drawing programs name colours and pens, not parts. */
    private static final Pattern STYLE_CLASS =
            Pattern.compile("(?i)[a-z]|(cls|st|fil|str|fnt|style|class|css|color|s|f|c)[-_]?[0-9]+");

    /** What an element and all that is around it say; what is nearer goes before. */
    static Names of(Element element) {
        Names around = Elements.around(element).map(Names::of).orElse(NONE);
        return around.within(element);
    }

    /** The word for a layer that gives a shape the role it has here; empty where none does. */
    static String layer(Names names) {
        return names.blocked
                ? "tembok"
                : names.role.map(role -> role == Role.ISEN ? "isen" : "klowong").orElse("");
    }

    private Names within(Element element) {
        Names named = this;
        String kept = element.getAttributeNS(SvgNames.OWN, "part");
        if (!kept.isEmpty()) {
            named = new Names(List.of(kept.split(" ", -1)), role, blocked);
        }
        List<String> around = named.parts;
        for (String word : List.of(
                element.getAttribute("id"),
                element.getAttributeNS(AFFINITY, "id"),
                element.getAttributeNS(INKSCAPE, "label"),
                element.getAttribute("data-name"))) {
            // Id and label are two ways of one program to say the same: the one that comes last names the part.
            named = named.named(decoded(word).toLowerCase(Locale.ROOT), around);
        }
        for (String word : element.getAttribute("class").split("\\s+", -1)) {
            if (!STYLE_CLASS.matcher(word).matches()) {
                named = named.named(word.toLowerCase(Locale.ROOT), named.parts);
            }
        }
        return named;
    }

    /** A name as its maker wrote it, where a program put the number of a letter that an id may not have. */
    private static String decoded(String id) {
        return ENCODED.matcher(id)
                .replaceAll(
                        letter -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(letter.group(1), 16))));
    }

    private Names named(String word, List<String> around) {
        if (word.isEmpty()) {
            return this;
        }
        String layer = LAYERS.stream().filter(word::contains).findFirst().orElse("");
        return switch (layer) {
            case "klowong" -> new Names(parts, Optional.of(Role.KLOWONG), false);
            case "isen" -> new Names(parts, Optional.of(Role.ISEN), false);
            case "tembok" -> new Names(parts, Optional.of(Role.KLOWONG), true);
            default -> {
                String slug = ENDS.matcher(ODD.matcher(shortened(word)).replaceAll("-"))
                        .replaceAll("");
                boolean names = !slug.isEmpty()
                        && !MADE_UP.matcher(slug).matches()
                        && !MADE_UP.matcher(shortened(word)).matches();
                yield names ? new Names(nearest(slug, around), role, blocked) : this;
            }
        };
    }

    private static String shortened(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static List<String> nearest(String slug, List<String> around) {
        List<String> all = new ArrayList<>(List.of(slug));
        around.stream().filter(part -> !part.equals(slug)).forEach(all::add);
        return all;
    }

    /** The part that is named nearest to it; empty where none is. */
    String part() {
        return parts.isEmpty() ? "" : parts.get(0);
    }

    /** Whether a layer makes a line of a shape, whatever its paint. */
    boolean isLine() {
        return role.isPresent() && !blocked;
    }
}
