package id.canting.motif.svg;

import id.canting.mark.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an element takes from itself and from the groups around it.
 *
 * @param fill whether it is filled
 * @param stroke whether it is stroked
 * @param shown whether it is to be seen
 * @param role the layer of the batik that a class or layer name gives it, if one does
 * @param area whether a class or layer name makes it a blocked area (tembok)
 * @param part the name of the part it belongs to
 * @param paint the id of the gradient or pattern it is filled with; empty for a colour
 */
record Style(
        boolean fill, boolean stroke, boolean shown, Optional<Role> role, boolean area, String part, String paint) {
    /** A page as SVG begins it: filled black, not stroked. */
    static final Style START = new Style(true, false, true, Optional.empty(), false, "shape", "");

    private static final List<String> LAYERS = List.of("klowong", "isen", "tembok");

    /** Ids that drawing programs give of themselves, which name no part. */
    private static final String MADE_UP =
            "(svg|g|path|rect|circle|ellipse|line|polygon|polyline|layer|use|text|shape|vector|group)?[-_]?[0-9][-_0-9]*";

    /**
     * The style of an element within this one.
     *
     * @param all its attributes with what style sheets and its own style say over them
     */
    Style with(Map<String, String> all) {
        String painted = all.getOrDefault("fill", "inherit");
        boolean filled = (painted.equals("inherit") ? fill : paints(painted)) && !zero(all, "fill-opacity");
        String drawn = all.getOrDefault("stroke", "inherit");
        boolean stroked = (drawn.equals("inherit") ? stroke : paints(drawn))
                && !zero(all, "stroke-opacity")
                && !zero(all, "stroke-width");
        boolean seen = shown
                && !"none".equals(all.get("display"))
                && !"hidden".equals(all.get("visibility"))
                && !zero(all, "opacity");
        String from = painted.equals("inherit") ? paint : reference(painted);
        Style named = new Style(filled, stroked, seen, role, area, part, from);
        for (String name : List.of("id", "label")) {
            named = named.named(all.getOrDefault(name, "").toLowerCase(Locale.ROOT));
        }
        for (String word : all.getOrDefault("class", "").split("\\s+", -1)) {
            named = named.named(word.toLowerCase(Locale.ROOT));
        }
        return named;
    }

    /** Whether it becomes a blocked area rather than a line. */
    boolean blocked() {
        return area || fill && !stroke && role.isEmpty();
    }

    private static boolean paints(String value) {
        return !value.equals("none") && !value.equals("transparent");
    }

    private static boolean zero(Map<String, String> all, String key) {
        return all.getOrDefault(key, "").matches("0*(\\.0*)?(px|mm|%)?")
                && all.getOrDefault(key, "").contains("0");
    }

    /** The id of what a fill refers to; empty for a colour. */
    private static String reference(String value) {
        return value.startsWith("url(") ? value.replaceAll("^url\\(['\" ]*#?|['\" ]*\\).*$", "") : "";
    }

    private Style named(String word) {
        String layer = LAYERS.stream().filter(word::contains).findFirst().orElse("");
        return switch (layer) {
            case "klowong" -> new Style(fill, stroke, shown, Optional.of(Role.KLOWONG), false, part, paint);
            case "isen" -> new Style(fill, stroke, shown, Optional.of(Role.ISEN), false, part, paint);
            case "tembok" -> new Style(fill, stroke, shown, Optional.of(Role.KLOWONG), true, part, paint);
            default -> {
                String slug = word.replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
                boolean names = !slug.isEmpty() && !slug.matches(MADE_UP) && !word.matches(MADE_UP);
                yield names ? new Style(fill, stroke, shown, role, area, slug, paint) : this;
            }
        };
    }
}
