package id.canting.batch;

import id.canting.text.Json;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the lists of what a batch made, item by item: {@code manifest.json}, {@code manifest.csv} (one file a line) and
 * {@code SHA256SUMS} for {@code sha256sum -c}.
 */
final class ManifestWriter implements Closeable {
    private final Manifest manifest;
    private final BatchFolder folder;
    private final CsvStyle style;
    private final Path jsonPart;
    private final Path csvPart;
    private final Path sumsPart;
    private final BufferedWriter json;
    private final BufferedWriter csv;
    private final BufferedWriter sums;
    private boolean any;

    ManifestWriter(Manifest manifest, BatchFolder folder, CsvStyle style) throws IOException {
        this.manifest = manifest;
        this.folder = folder;
        this.style = style;
        this.jsonPart = folder.part();
        this.csvPart = folder.part();
        this.sumsPart = folder.part();
        this.json = Files.newBufferedWriter(jsonPart, StandardCharsets.UTF_8);
        this.csv = Files.newBufferedWriter(csvPart, StandardCharsets.UTF_8);
        this.sums = Files.newBufferedWriter(sumsPart, StandardCharsets.UTF_8);
        begin();
    }

    private void begin() throws IOException {
        json.write("{\n");
        for (Map.Entry<String, Object> entry : manifest.head().entrySet()) {
            json.write("  " + Json.line(entry.getKey()) + ": " + Json.line(entry.getValue()) + ",\n");
        }
        json.write(Manifest.ITEMS);
        List<String> head = new ArrayList<>(List.of("index", "file", "sha256", "seed", "version", "status"));
        head.addAll(manifest.columns());
        head.add("fault");
        csv.write(style.mark() + style.row(head));
    }

    /** Adds an item; they come in the order of their indices. */
    void add(ItemResult result) throws IOException {
        json.write((any ? ",\n    " : "\n    ") + Json.line(Manifest.item(result)));
        any = true;
        List<ItemResult.Written> files =
                result.files().isEmpty() ? List.of(new ItemResult.Written("", "", "")) : result.files();
        for (ItemResult.Written written : files) {
            List<String> row = new ArrayList<>(List.of(
                    Integer.toString(result.index()),
                    written.file(),
                    written.sha256(),
                    Long.toString(result.seed()),
                    manifest.version(),
                    result.status()));
            manifest.columns().forEach(column -> row.add(result.column(column)));
            row.add(result.fault());
            csv.write(style.row(row));
        }
        for (ItemResult.Written written : result.files()) {
            sum(written.sha256(), written.file());
        }
    }

    /**
     * Ends the lists and puts them in their places.
     *
     * @param besides files of the batch as a whole
     */
    void keep(List<ItemResult.Written> besides) throws IOException {
        for (ItemResult.Written written : besides) {
            sum(written.sha256(), written.file());
        }
        json.write(any ? "\n  ]\n}\n" : "]\n}\n");
        json.close();
        csv.close();
        sum(Sha256.of(jsonPart), Manifest.JSON);
        sum(Sha256.of(csvPart), Manifest.CSV);
        sums.close();
        folder.keep(csvPart, Manifest.CSV);
        folder.keep(sumsPart, Manifest.SUMS);
        folder.keep(jsonPart, Manifest.JSON);
    }

    private void sum(String hash, String file) throws IOException {
        sums.write(hash + "  " + file + "\n");
    }

    @Override
    public void close() throws IOException {
        try {
            json.close();
        } finally {
            try {
                csv.close();
            } finally {
                sums.close();
            }
        }
    }
}
