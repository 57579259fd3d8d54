package id.canting.motif.svg;

import id.canting.mark.Role;
import java.util.LinkedHashMap;
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
 */
record Style(boolean fill, boolean stroke, boolean shown, Optional<Role> role, boolean area, String part) {
    /** A page as SVG begins it: filled black, not stroked. */
    static final Style START = new Style(true, false, true, Optional.empty(), false, "shape");

    private static final List<String> LAYERS = List.of("klowong", "isen", "tembok");

    /** Ids that drawing programs give of themselves, which name no part. */
    private static final String MADE_UP =
            "(svg|g|path|rect|circle|ellipse|line|polygon|polyline|layer|use|text|shape|vector|group)?[-_]?[0-9][-_0-9]*";

    /** The style of an element within this one. */
    Style with(Map<String, String> attributes) {
        Map<String, String> all = new LinkedHashMap<>(attributes);
        for (String rule : attributes.getOrDefault("style", "").split(";", -1)) {
            int colon = rule.indexOf(':');
            if (colon > 0) {
                all.put(
                        rule.substring(0, colon).strip(),
                        rule.substring(colon + 1).strip());
            }
        }
        boolean filled = all.containsKey("fill") ? paints(all.get("fill")) : fill;
        boolean stroked = all.containsKey("stroke") ? paints(all.get("stroke")) : stroke;
        boolean seen = shown && !"none".equals(all.get("display")) && !"hidden".equals(all.get("visibility"));
        Style named = new Style(filled, stroked, seen, role, area, part);
        for (String name : List.of("id", "label")) {
            named = named.named(all.getOrDefault(name, "").toLowerCase(Locale.ROOT));
        }
        for (String word : all.getOrDefault("class", "").split("\\s+", -1)) {
            named = named.named(word.toLowerCase(Locale.ROOT));
        }
        return named;
    }

    private static boolean paints(String value) {
        return value != null && !value.equals("none") && !value.equals("transparent");
    }

    private Style named(String word) {
        String layer = LAYERS.stream().filter(word::contains).findFirst().orElse("");
        return switch (layer) {
            case "klowong" -> new Style(fill, stroke, shown, Optional.of(Role.KLOWONG), false, part);
            case "isen" -> new Style(fill, stroke, shown, Optional.of(Role.ISEN), false, part);
            case "tembok" -> new Style(fill, stroke, shown, Optional.of(Role.KLOWONG), true, part);
            default -> {
                String slug = word.replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
                boolean names = !slug.isEmpty() && !slug.matches(MADE_UP) && !word.matches(MADE_UP);
                yield names ? new Style(fill, stroke, shown, role, area, slug) : this;
            }
        };
    }
}
