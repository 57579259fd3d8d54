package id.canting.dye;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A source of the dye library.
 *
 * @param code as shades and recipes name it, such as Y16
 * @param where its address or description
 */
public record Reference(String code, String where) {
    /** All sources by their codes. */
    public static Map<String, Reference> all() {
        Map<String, Reference> all = new TreeMap<>();
        Table.read("sources.txt", 2).forEach(cells -> all.put(cells.get(0), new Reference(cells.get(0), cells.get(1))));
        return all;
    }

    /** The sources that a dye, its shades, its fixers and the notes of its recipe name, in the order of their codes. */
    public static List<Reference> of(Dye dye) {
        StringBuilder named = new StringBuilder(dye.recipe().source())
                .append(' ')
                .append(dye.recipe().note().en());
        dye.shades().forEach((mordant, shade) -> {
            named.append(' ').append(shade.sources());
            named.append(' ').append(mordant.source());
        });
        String text = named.toString();
        List<Reference> list = new ArrayList<>(all().values());
        list.removeIf(reference -> !text.contains(reference.code()));
        return list;
    }
}
