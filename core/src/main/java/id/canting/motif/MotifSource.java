package id.canting.motif;

import id.canting.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
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
    private static final Map<String, Text> KINDS = Map.of(
            "G", new Text("pemerintah", "government"),
            "M", new Text("museum", "museum"),
            "N", new Text("berita", "news"),
            "A", new Text("ilmiah", "academic"),
            "P", new Text("perajin", "practitioner"),
            "B", new Text("blog, toko, atau sekolah", "blog, shop or school text"));

    /** All sources by their codes. */
    public static Map<String, MotifSource> all() {
        Map<String, MotifSource> all = new TreeMap<>();
        try (InputStream stream = MotifSource.class.getResourceAsStream("sources.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the list of sources is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split(" \\| ", -1);
                    all.put(cells[0], new MotifSource(cells[0], KINDS.getOrDefault(cells[1], Text.EMPTY), cells[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
