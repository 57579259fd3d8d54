package id.canting.motif;

import id.canting.text.DataTable;
import id.canting.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A source that provenances name by its code.
 *
 * @param code such as B05
 * @param kind what kind of source it is
 * @param where its address
 */
public record MotifSource(String code, Text kind, String where) {
    private static final int COLUMNS = 3;

    private static final Map<String, Text> KINDS = Map.of(
            "G", new Text("pemerintah", "government"),
            "M", new Text("museum", "museum"),
            "N", new Text("berita", "news"),
            "A", new Text("ilmiah", "academic"),
            "P", new Text("perajin", "practitioner"),
            "D", new Text("pedagang barang antik", "dealer in antiques"),
            "C", new Text("blog yang mengutip museum, belum diperiksa", "blog that quotes a museum, not verified"),
            "B", new Text("blog, toko, atau sekolah", "blog, shop or school text"));

    /** All sources by their codes. */
    public static Map<String, MotifSource> all() {
        Map<String, MotifSource> all = new TreeMap<>();
        for (List<String> cells : DataTable.read(MotifSource.class, "sources.txt", COLUMNS)) {
            String code = cells.get(0);
            all.put(code, new MotifSource(code, KINDS.getOrDefault(cells.get(1), Text.EMPTY), cells.get(2)));
        }
        return Collections.unmodifiableMap(all);
    }

    /** The name of the place that published it. */
    public String site() {
        return where.startsWith("http")
                ? where.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?#].*$", "")
                : where;
    }
}
