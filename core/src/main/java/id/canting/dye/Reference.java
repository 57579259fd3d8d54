package id.canting.dye;

import id.canting.text.Text;
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
public record Reference(String code, Text where) {
    /** All sources by their codes. */
    public static Map<String, Reference> all() {
        Map<String, Reference> all = new TreeMap<>();
        for (List<String> cells : Table.read("sources.txt", 3)) {
            String where = cells.get(1);
            Text both = new Text(where, cells.get(2).isEmpty() ? where : cells.get(2));
            all.put(cells.get(0), new Reference(cells.get(0), both));
        }
        return all;
    }

    /** The sources that a dye, its shades and their shapes, its fixers and the notes of its recipe name, in the order of their codes. */
    public static List<Reference> of(Dye dye) {
        StringBuilder named = new StringBuilder(dye.recipe().source())
                .append(' ')
                .append(dye.recipe().note().en());
        Map<String, SpectralClass> classes = SpectralClass.all();
        dye.shades().forEach((mordant, shade) -> {
            named.append(' ').append(shade.sources());
            SpectralClass shape = classes.get(shade.spectralClass());
            named.append(' ').append(shape == null ? "" : shape.sources());
            named.append(' ').append(mordant.source());
        });
        if (dye.boilOutLoss() > 0) {
            named.append(" D08");
        }
        String text = named.toString();
        List<Reference> list = new ArrayList<>(all().values());
        list.removeIf(reference -> !text.contains(reference.code()));
        return list;
    }
}
