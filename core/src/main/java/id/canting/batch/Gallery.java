package id.canting.batch;

import id.canting.text.Json;
import id.canting.variation.Variation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The list of the variations in a folder, in the form of a batch's manifest: each file with its hash, what differs, the
 * seed and the version. It says nothing of when, so that the same command gives the same list.
 *
 * @param design name of the design that was varied
 * @param version of the program
 * @param items the variations in order
 */
public record Gallery(String design, String version, List<Item> items) {
    /** Copies the list. */
    public Gallery {
        items = List.copyOf(items);
    }

    /**
     * A variation and the files written of it.
     *
     * @param files SHA-256 by file name
     */
    public record Item(Variation variation, Map<String, String> files) {}

    /** The list as JSON. */
    public String json() {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("index", i + 1);
            item.put("status", "done");
            item.put("parameters", items.get(i).variation().candidate().differences());
            item.put("seed", items.get(i).variation().file().design().seed());
            List<Object> files = new ArrayList<>();
            items.get(i).files().forEach((file, hash) -> {
                Map<String, Object> written = new LinkedHashMap<>();
                written.put("file", file);
                written.put("sha256", hash);
                files.add(written);
            });
            item.put("files", files);
            all.add(item);
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("canting-manifest", 1);
        root.put("version", version);
        root.put("design", design);
        root.put("items", all);
        return Json.write(root);
    }

    /** The list as comma-separated values (RFC 4180), one file a line; a value that does not differ is left empty. */
    public String csv() {
        TreeSet<String> paths = new TreeSet<>();
        items.forEach(
                item -> paths.addAll(item.variation().candidate().differences().keySet()));
        List<String> head = new ArrayList<>(List.of("index", "file", "sha256", "seed", "version", "status"));
        head.addAll(paths);
        StringBuilder out = new StringBuilder(CsvStyle.COMMA.row(head));
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String index = Integer.toString(i + 1);
            String seed = Long.toString(item.variation().file().design().seed());
            Map<String, String> differences = item.variation().candidate().differences();
            item.files().forEach((file, hash) -> {
                List<String> row = new ArrayList<>(List.of(index, file, hash, seed, version, "done"));
                paths.forEach(path -> row.add(differences.getOrDefault(path, "")));
                out.append(CsvStyle.COMMA.row(row));
            });
        }
        return out.toString();
    }
}
