package id.canting.batch;

import id.canting.text.Json;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes the lists of what a batch made, item by item: {@code manifest.json}, {@code manifest.csv} (one file a line) and
 * {@code SHA256SUMS} for {@code sha256sum -c}.
 */
final class ManifestWriter implements Closeable {
    private final Manifest manifest;
    private final BatchFolder folder;
    private final Path jsonPart;
    private final Path csvPart;
    private final Path sumsPart;
    private final BufferedWriter json;
    private final BufferedWriter csv;
    private final BufferedWriter sums;
    private boolean any;

    ManifestWriter(Manifest manifest, BatchFolder folder) throws IOException {
        this.manifest = manifest;
        this.folder = folder;
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
        csv.write("index,file,sha256,seed,version,status");
        for (String path : manifest.parameters()) {
            csv.write("," + Csv.cell(path));
        }
        csv.write(",fault\r\n");
    }

    /** Adds an item; they come in the order of their indices. */
    void add(ItemResult result) throws IOException {
        json.write((any ? ",\n    " : "\n    ") + Json.line(Manifest.item(result)));
        any = true;
        List<ItemResult.Written> files =
                result.files().isEmpty() ? List.of(new ItemResult.Written("", "")) : result.files();
        for (ItemResult.Written written : files) {
            csv.write(result.index() + "," + written.file() + "," + written.sha256() + "," + result.seed() + ","
                    + Csv.cell(manifest.version()) + "," + result.status());
            for (String path : manifest.parameters()) {
                csv.write("," + Csv.cell(result.values().getOrDefault(path, "")));
            }
            csv.write("," + Csv.cell(result.fault()) + "\r\n");
        }
        for (ItemResult.Written written : result.files()) {
            sum(written.sha256(), written.file());
        }
    }

    /** Ends the lists and puts them in their places. */
    void keep() throws IOException {
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
