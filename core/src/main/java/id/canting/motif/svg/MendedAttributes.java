package id.canting.motif.svg;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * The attributes of an element as Apache Batik understands them: {@code href} with its namespace, lengths in the units it
 * knows, what is "auto" left away, and nothing that refers outside the file or runs.
 */
final class MendedAttributes {
    private static final Pattern LENGTH = Pattern.compile("\\s*([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)\\s*([A-Za-z]+)\\s*");
    private static final Pattern CLOSED_AT_ONCE = Pattern.compile("([Mm][^A-Za-z]*)([Zz])");
    private static final Set<String> LENGTHS = Set.of(
            "x",
            "y",
            "width",
            "height",
            "rx",
            "ry",
            "cx",
            "cy",
            "r",
            "x1",
            "y1",
            "x2",
            "y2",
            "fx",
            "fy",
            "refX",
            "refY",
            "markerWidth",
            "markerHeight");
    private static final Set<String> UNITS = Set.of("px", "mm", "cm", "in", "pt", "pc", "em", "ex");
    private static final double MM_A_QUARTER = 0.25;

    private MendedAttributes() {}

    /**
     * The attributes of an element.
     *
     * @param space the namespace that stands for SVG's in this file
     * @param line in which it begins
     * @param left takes what refers outside
     */
    static Attributes of(String element, Attributes given, String space, int line, LeftOut left) {
        AttributesImpl mended = new AttributesImpl();
        for (int i = 0; i < given.getLength(); i++) {
            String name = given.getQName(i);
            String value = given.getValue(i);
            boolean linked = given.getLocalName(i).equals("href") && (name.equals("href") || name.endsWith(":href"));
            boolean declared = name.equals("xmlns") || name.startsWith("xmlns:");
            if (declared && !space.isEmpty() && value.equals(space)) {
                add(mended, name, SvgNames.SVG);
            } else if (name.equals("xmlns:xlink")) {
                add(mended, name, SvgNames.XLINK);
            } else if (linked) {
                href(mended, element, value.strip(), line, left);
            } else if (!runs(name) && !away(name, value)) {
                add(mended, name, mended(name, value));
            }
        }
        if (element.equals("ellipse")) {
            same(mended, "rx", "ry");
            same(mended, "ry", "rx");
        }
        mended.addAttribute(SvgNames.OWN, SvgNames.LINE, "xmlns:canting", "CDATA", SvgNames.OWN);
        add(mended, "canting:" + SvgNames.LINE, Integer.toString(line));
        return mended;
    }

    private static String mended(String name, String value) {
        if (name.equals("d")) {
            // A piece that closes where it begins is a dot of a round pen; without a line in it, Batik drops it.
            return CLOSED_AT_ONCE.matcher(value).replaceAll("$1h0$2");
        }
        return LENGTHS.contains(name) ? length(value) : value;
    }

    private static void href(AttributesImpl mended, String element, String value, int line, LeftOut left) {
        if (value.startsWith("#")) {
            if (mended.getIndex("xlink:href") < 0) {
                add(mended, "xlink:href", value);
            }
        } else if (element.equals("use") && !value.isEmpty()) {
            left.add(LeftOut.Reason.OUTSIDE, shortened(value), line);
        }
    }

    /** A radius that is not said is as long as the other. */
    private static void same(AttributesImpl attributes, String said, String other) {
        if (attributes.getIndex(said) >= 0 && attributes.getIndex(other) < 0) {
            add(attributes, other, attributes.getValue(said));
        }
    }

    private static boolean runs(String name) {
        return name.startsWith("on") || name.equals("xml:base") || name.equals("xml:space");
    }

    private static boolean away(String name, String value) {
        return LENGTHS.contains(name) && value.strip().equalsIgnoreCase("auto");
    }

    /** A length with its unit in lower case; what Batik does not know is told in what it does. */
    static String length(String value) {
        Matcher match = LENGTH.matcher(value);
        if (!match.matches()) {
            return value;
        }
        String unit = match.group(2).toLowerCase(Locale.ROOT);
        if (UNITS.contains(unit)) {
            return match.group(1) + unit;
        }
        return switch (unit) {
            case "q" -> times(match.group(1), MM_A_QUARTER) + "mm";
            case "rem" -> match.group(1) + "em";
            default -> value;
        };
    }

    private static String times(String number, double factor) {
        try {
            return Double.toString(Double.parseDouble(number) * factor);
        } catch (NumberFormatException e) {
            return number;
        }
    }

    static String shortened(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }

    private static void add(AttributesImpl attributes, String name, String value) {
        attributes.addAttribute("", name, name, "CDATA", value);
    }
}
