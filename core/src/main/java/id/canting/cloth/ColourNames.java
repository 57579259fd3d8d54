package id.canting.cloth;

import id.canting.scene.Colour;
import id.canting.scene.Palette;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names the colours of a cloth's picture after the steps of the baths that made them, so that a colour keeps its name when
 * its dyes change. {@value #BARE} is cloth that no bath reached whole; where others came in part, under a tie or through
 * cracks, {@value #CREPT} stands behind, and a number where that is so in several ways.
 */
final class ColourNames {
    static final String WAX = "wax";
    static final String THREAD = "thread";

    private static final String BARE = "bare";
    private static final String CREPT = "-crept";

    private final Map<String, Colour> byName = new LinkedHashMap<>();
    private final Map<Colour, String> names = new LinkedHashMap<>();

    /** @param swatches in the order they are painted */
    static Palette of(List<Swatch> swatches, Colour wax, Colour thread) {
        ColourNames named = new ColourNames();
        named.add(WAX, wax);
        named.add(THREAD, thread);
        swatches.forEach(swatch -> named.add(name(swatch), swatch.colour()));
        return new Palette(named.names);
    }

    private static String name(Swatch swatch) {
        String baths = swatch.baths().stream().map(AppliedBath::step).collect(Collectors.joining("-"));
        return (baths.isEmpty() ? BARE : baths) + (swatch.whole() ? "" : CREPT);
    }

    /** A colour that is named already keeps its name. */
    private void add(String name, Colour colour) {
        if (names.containsKey(colour)) {
            return;
        }
        String free = name;
        for (int number = 2; byName.containsKey(free); number++) {
            free = name + "-" + number;
        }
        byName.put(free, colour);
        names.put(colour, free);
    }
}
