package id.canting.motif;

import id.canting.text.DataTable;
import id.canting.text.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What people call the parts of motifs that designs and drawings name by one English word. */
public final class PartNames {
    private static final int COLUMNS = 3;

    /** Stands in the table before a part that means something else where it is tied. */
    private static final String TIED = "tied ";

    private static final Map<String, Text> ALL = read();

    private PartNames() {}

    /** The names of all parts that this program's motifs have, by their words in the table. */
    public static Map<String, Text> all() {
        return ALL;
    }

    /** What people call a part, if it is one of this program's motifs. */
    public static Optional<Text> find(String part) {
        return Optional.ofNullable(ALL.get(part));
    }

    /** What people call a part; as the drawing calls it where it has no other name, as in a user's own drawing. */
    public static Text of(String part) {
        return find(part).orElse(Text.same(part));
    }

    /** What people call a part of a tied motif, such as the window a tie leaves. */
    public static Text ofTied(String part) {
        return find(TIED + part).orElse(of(part));
    }

    /** What people call each of some parts, to find the one they mean. */
    public static Map<String, Text> of(Collection<String> parts) {
        Map<String, Text> names = new TreeMap<>();
        parts.forEach(part -> names.put(part, of(part)));
        return names;
    }

    private static Map<String, Text> read() {
        Map<String, Text> all = new TreeMap<>();
        DataTable.read(PartNames.class, "parts.txt", COLUMNS)
                .forEach(cells -> all.put(cells.get(0), new Text(cells.get(1), cells.get(2))));
        return Collections.unmodifiableMap(all);
    }
}
