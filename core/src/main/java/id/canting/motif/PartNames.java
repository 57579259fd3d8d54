package id.canting.motif;

import id.canting.text.DataTable;
import id.canting.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people call the parts of motifs that a design names by one English word. */
public final class PartNames {
    private static final int COLUMNS = 3;

    private PartNames() {}

    /** The names of all parts that this program's motifs have. */
    public static Map<String, Text> all() {
        Map<String, Text> all = new TreeMap<>();
        for (List<String> cells : DataTable.read(PartNames.class, "parts.txt", COLUMNS)) {
            all.put(cells.get(0), new Text(cells.get(1), cells.get(2)));
        }
        return Collections.unmodifiableMap(all);
    }

    /** What people call a part; as the drawing calls it where it has no other name, as in a user's own drawing. */
    public static Text of(String part) {
        return all().getOrDefault(part, Text.same(part));
    }
}
