package id.canting.motif.svg;

import id.canting.motif.svg.CssText.Declaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.batik.css.engine.CSSEngine;
import org.apache.batik.css.engine.CSSStylableElement;
import org.w3c.dom.DOMException;

/**
 * Declarations of a style as Apache Batik understands them. A property it does not know has no say in a drawing; a value
 * it cannot read is left out alone and told, as a browser leaves it out, where Batik would drop what follows.
 */
final class MendedStyle {
    private static final Set<String> PAINTS = Set.of("fill", "stroke");
    private static final Set<String> SERVERS = Set.of("linearGradient", "radialGradient", "pattern");
    private static final Set<String> COLOURS = Set.of("color", "stop-color", "flood-color", "lighting-color");
    private static final Set<String> SHARES =
            Set.of("opacity", "fill-opacity", "stroke-opacity", "stop-opacity", "flood-opacity");
    private static final Set<String> REFERENCES =
            Set.of("clip-path", "marker", "marker-start", "marker-mid", "marker-end");
    private static final Pattern URL =
            Pattern.compile("url\\(\\s*['\"]?\\s*([^'\")]*?)\\s*['\"]?\\s*\\)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern VARIABLE =
            Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,((?:[^()]|\\([^()]*\\))*))?\\)");
    private static final int MOST_VARIABLES = 10;

    private final CSSEngine engine;
    private final CSSStylableElement root;
    private final Function<String, String> defined;
    private final LeftOut left;
    private final Map<String, String> variables = new HashMap<>();

    /** @param defined the name of the element of an id; empty where the document has none */
    MendedStyle(CSSEngine engine, CSSStylableElement root, Function<String, String> defined, LeftOut left) {
        this.engine = engine;
        this.root = root;
        this.defined = defined;
        this.left = left;
    }

    /** Notes the variables that a rule sets; the last of equals holds. */
    void learn(List<Declaration> declarations) {
        for (Declaration declaration : declarations) {
            if (declaration.name().startsWith("--")) {
                variables.put(declaration.name(), declaration.value());
            }
        }
    }

    /** Declarations put in order and joined again. */
    String of(List<Declaration> declarations, int line) {
        StringBuilder css = new StringBuilder();
        for (Declaration declaration : declarations) {
            for (String mended : of(declaration, line)) {
                css.append(mended)
                        .append(declaration.important() ? " !important" : "")
                        .append(';');
            }
        }
        return css.toString();
    }

    /** What one declaration becomes: nothing, one or several, each {@code name:value}. */
    private List<String> of(Declaration declaration, int line) {
        String name = declaration.name();
        boolean known = engine.getPropertyIndex(name) != -1 || name.equals("marker") || name.equals("overflow");
        if (!known && !Kept.knows(name)) {
            return List.of();
        }
        String value = resolved(declaration.value());
        if (name.equals("mask")) {
            return List.of(Kept.declaration(name, value), "mask:" + mask(value));
        }
        if (Kept.knows(name)) {
            return List.of(Kept.declaration(name, value));
        }
        if (PAINTS.contains(name)) {
            return paint(name, value, line);
        }
        if (REFERENCES.contains(name)) {
            return reference(name, value, line);
        }
        if (COLOURS.contains(name)) {
            return checked(name, CssColour.of(value).map(CssColour::hex).orElse(value), line);
        }
        if (SHARES.contains(name) && value.endsWith("%")) {
            return checked(name, share(value), line);
        }
        return checked(name, MendedAttributes.length(value), line);
    }

    private List<String> paint(String name, String written, int line) {
        String value = written;
        Matcher url = URL.matcher(value);
        if (url.matches()) {
            String id = url.group(1);
            String there = id.startsWith("#") ? defined.apply(id.substring(1)) : "";
            if (SERVERS.contains(there)) {
                return both(name, "url(" + id + ")", 1, line);
            }
            if (!there.isEmpty()) {
                left.add(LeftOut.Reason.SHADES, MendedAttributes.shortened(there), line);
                return both(name, "black", 1, line);
            }
            left.add(
                    id.startsWith("#") ? LeftOut.Reason.MISSING : LeftOut.Reason.OUTSIDE,
                    MendedAttributes.shortened(id.isEmpty() ? name : id),
                    line);
            value = url.group(2).isBlank() ? "none" : url.group(2).strip();
        }
        if (value.equalsIgnoreCase("transparent")) {
            return both(name, "none", 1, line);
        }
        if (value.toLowerCase(Locale.ROOT).startsWith("context-")) {
            return both(name, "currentColor", 1, line);
        }
        Optional<CssColour> colour = CssColour.of(value);
        return both(
                name,
                colour.map(CssColour::hex).orElse(value),
                colour.map(CssColour::alpha).orElse(1.0),
                line);
    }

    /** A paint, and how far it covers, which is said with every paint so that it holds no longer than its colour. */
    private List<String> both(String name, String value, double alpha, int line) {
        List<String> paint = new ArrayList<>(checked(name, value, line));
        if (!paint.isEmpty()) {
            paint.add(
                    value.equals("inherit")
                            ? Kept.declaration(name + "-alpha", value)
                            : Kept.declaration(name + "-alpha", Double.toString(alpha)));
        }
        return paint;
    }

    private List<String> reference(String name, String value, int line) {
        if (value.equals("none") || value.equals("inherit")) {
            return List.of(name + ":" + value);
        }
        Matcher url = URL.matcher(value);
        if (url.matches() && url.group(1).startsWith("#")) {
            // A reference to nothing is as none, for every viewer.
            boolean there = !defined.apply(url.group(1).substring(1)).isEmpty();
            return List.of(name + ":" + (there ? "url(" + url.group(1) + ")" : "none"));
        }
        left.add(LeftOut.Reason.EFFECT, name, line);
        return List.of();
    }

    /** The mask that Batik makes: one of this file, or none. */
    private String mask(String value) {
        Matcher url = URL.matcher(value);
        boolean there = url.matches()
                && url.group(1).startsWith("#")
                && defined.apply(url.group(1).substring(1)).equals("mask");
        return there ? "url(" + url.group(1) + ")" : "none";
    }

    private List<String> checked(String name, String value, int line) {
        boolean shorthand = engine.getPropertyIndex(name) == -1;
        if (shorthand || isRead(name, value)) {
            return List.of(name + ":" + value);
        }
        left.add(LeftOut.Reason.STYLE, MendedAttributes.shortened(name + ": " + value), line);
        return List.of();
    }

    private boolean isRead(String name, String value) {
        try {
            engine.parsePropertyValue(root, name, value);
            return true;
        } catch (DOMException e) {
            return false;
        }
    }

    private static String share(String percent) {
        try {
            return Double.toString(Double.parseDouble(
                            percent.substring(0, percent.length() - 1).strip())
                    / 100);
        } catch (NumberFormatException e) {
            return percent;
        }
    }

    /** A value with its variables put in; one that is not set gives what is written for that case. */
    private String resolved(String written) {
        String value = written;
        for (int i = 0; i < MOST_VARIABLES && value.contains("var("); i++) {
            Matcher use = VARIABLE.matcher(value);
            if (!use.find()) {
                return value;
            }
            String otherwise = use.group(2) == null ? "" : use.group(2).strip();
            String put = variables.getOrDefault(use.group(1), otherwise);
            value = value.substring(0, use.start()) + put + value.substring(use.end());
        }
        return value;
    }
}
