package id.canting.dye;

import id.canting.text.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A source of the dye library.
 *
 * @param code as shades and ways of dyeing name it, such as Y16
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
}
