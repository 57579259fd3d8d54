package id.canting.variation;

import id.canting.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of what a batch made: each file with its hash, parameters, seed, version and status. It says nothing of when
 * or how long, so that the same plan gives the same manifest.
 */
public final class Manifest {
    private Manifest() {}

    /** The manifest as JSON. */
    public static String json(Plan plan, List<ItemResult> results, String version) {
        List<Object> items = new ArrayList<>();
        for (ItemResult result : results) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("index", result.item().index());
            item.put("status", result.succeeded() ? "done" : "failed");
            item.put("parameters", result.item().values());
            item.put("seed", result.seed());
            List<Object> files = new ArrayList<>();
            for (ItemResult.Written written : result.files()) {
                Map<String, Object> file = new LinkedHashMap<>();
                file.put("file", written.file());
                file.put("sha256", written.sha256());
                files.add(file);
            }
            item.put("files", files);
            if (!result.succeeded()) {
                item.put("fault", result.fault());
            }
            items.add(item);
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("canting-manifest", 1);
        root.put("version", version);
        root.put("design", plan.design());
        root.put("items", items);
        return Json.write(root);
    }

    /** The manifest as comma-separated values (RFC 4180), one file a line; an item without files has one line, too. */
    public static String csv(Plan plan, List<ItemResult> results, String version) {
        StringBuilder out = new StringBuilder("index,file,sha256,seed,version,status");
        plan.vary().keySet().forEach(path -> out.append(',').append(cell(path)));
        out.append(",fault\r\n");
        for (ItemResult result : results) {
            List<ItemResult.Written> files =
                    result.files().isEmpty() ? List.of(new ItemResult.Written("", "")) : result.files();
            for (ItemResult.Written written : files) {
                out.append(result.item().index())
                        .append(',')
                        .append(cell(written.file()))
                        .append(',')
                        .append(written.sha256())
                        .append(',')
                        .append(result.seed())
                        .append(',')
                        .append(cell(version))
                        .append(',')
                        .append(result.succeeded() ? "done" : "failed");
                result.item().values().values().forEach(value -> out.append(',').append(cell(value)));
                out.append(',').append(cell(result.fault())).append("\r\n");
            }
        }
        return out.toString();
    }

    private static String cell(String words) {
        boolean plain = words.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
    }
}
