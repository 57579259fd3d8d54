package id.canting.sheet.lookbook;

import id.canting.cloth.Cloth;
import id.canting.design.Design;
import id.canting.design.Library;
import id.canting.design.file.DesignWriter;
import id.canting.scene.Scene;
import id.canting.sheet.garment.Garment;
import id.canting.sheet.repeat.Colourways;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A cloth on a page for the market.
 *
 * @param id its name in addresses, which no other cloth of the page has
 * @param cloth as it is made of its design
 * @param library what its design was read against
 * @param ways how its presets dye it
 */
public record LookbookCloth(String id, Cloth cloth, Library library, List<Colourways.Way> ways) {
    /** Under which the page carries the names of its cloths. */
    public static final String NAMES = "names";

    /** Under which the page carries a design but the first, which is its recipe; its number, from 2 on, stands behind. */
    public static final String DESIGN = "cloth-";

    /** What stands for the garments where none are wanted. */
    private static final String NONE = "none";

    /** Copies the list. */
    public LookbookCloth {
        ways = List.copyOf(ways);
    }

    /** The name in addresses that fits a design's name. */
    public static String id(String design) {
        String plain = design.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "kain-" + plain.replaceAll("^-|-$", "");
    }

    /** Its design, whose presets say all that the ways change. */
    public Design told() {
        return Colourways.told(cloth.design(), ways);
    }

    /** What a page of some cloths carries besides the design of the first. */
    public static Map<String, String> settings(List<LookbookCloth> cloths) {
        Map<String, String> settings = new TreeMap<>();
        settings.put(
                NAMES, String.join(" ", cloths.stream().map(LookbookCloth::id).toList()));
        for (int i = 1; i < cloths.size(); i++) {
            settings.put(DESIGN + (i + 1), DesignWriter.write(cloths.get(i).told()));
        }
        return settings;
    }

    /**
     * What the page tells of it.
     *
     * @param garments the names of what it is shown as; {@code none} alone for nothing, empty for what its form is usually
     *     worn as
     * @throws id.canting.text.UserError where there is no such garment
     */
    public Chapter chapter(List<String> garments) {
        Map<String, Scene> colourways = new LinkedHashMap<>();
        ways.forEach(way ->
                colourways.put(way.name(), way.cloth().picture(way.cloth().steps())));
        return ClothChapter.of(id, cloth, library, garments.isEmpty() ? usual() : garments(garments), colourways);
    }

    /**
     * The garments of some names.
     *
     * @throws id.canting.text.UserError where there is no such garment
     */
    public static List<Garment> garments(List<String> names) {
        return names.equals(List.of(NONE))
                ? List.of()
                : names.stream().distinct().map(Garment::of).toList();
    }

    private List<Garment> usual() {
        return switch (cloth.design().cut().format()) {
            case SELENDANG -> List.of(Garment.SELENDANG);
            case SARUNG -> List.of(Garment.SARUNG);
            case KAIN_PANJANG, TANJAK, BOLT, PLAIN -> List.of(Garment.SHIRT);
        };
    }
}
