package id.canting.batch;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.parameter.Unit;
import id.canting.text.SafeName;
import id.canting.text.UserError;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code manifest.json} item by item, in the form in which it is written: one item a line. */
final class ManifestReader implements Closeable {
    private final Path file;
    private final BufferedReader lines;
    private final Manifest manifest;

    /**
     * Opens a manifest and reads what it says of the whole batch.
     *
     * @throws UserError when it is no manifest
     */
    ManifestReader(Path file) throws IOException {
        this.file = file;
        this.lines = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder();
        String line = lines.readLine();
        while (line != null && !line.startsWith(Manifest.ITEMS)) {
            head.append(line).append('\n');
            line = lines.readLine();
        }
        if (line == null) {
            lines.close();
            throw broken();
        }
        this.manifest = manifest(YamlReader.read(file.toString(), head + Manifest.ITEMS + "]}"));
    }

    private static Manifest manifest(Node root) {
        Fields fields = Fields.of(root, Key.names(Manifest.ROOT));
        List<String> parameters = words(fields.get("parameters"));
        return new Manifest(
                Fields.word(fields.get("version")),
                Fields.word(fields.get("design")),
                Fields.word(fields.get("inputs")),
                (int) Fields.number("count", fields.get("count"), Unit.COUNT),
                fields.word("shard", ""),
                parameters,
                fields.find("columns").map(ManifestReader::words).orElse(parameters),
                fields.word("contact", ""));
    }

    private static List<String> words(Node list) {
        return Fields.items(list).stream().map(Fields::word).toList();
    }

    Manifest manifest() {
        return manifest;
    }

    /** The next item; none after the last. */
    Optional<ItemResult> next() throws IOException {
        String line = lines.readLine();
        if (line == null || line.isBlank() || line.strip().startsWith("]")) {
            return Optional.empty();
        }
        String item = line.strip();
        return Optional.of(item(item.endsWith(",") ? item.substring(0, item.length() - 1) : item));
    }

    private ItemResult item(String line) {
        Fields fields = Fields.of(YamlReader.read(file.toString(), line), Key.names(Manifest.ITEM));
        List<ItemResult.Written> files = new ArrayList<>();
        for (Node node : Fields.items(fields.get("files"))) {
            Fields written = Fields.of(node, Key.names(Manifest.FILE));
            files.add(new ItemResult.Written(
                    Fields.word(written.get("file")), Fields.word(written.get("sha256")), written.word("recipe", "")));
        }
        String seed = Fields.word(fields.get("seed"));
        if (!seed.matches("-?[0-9]{1,18}")
                || files.stream().anyMatch(f -> SafeName.fault(f.file()).isPresent())) {
            throw broken();
        }
        return new ItemResult(
                (int) Fields.number("index", fields.get("index"), Unit.COUNT),
                words(fields, "parameters"),
                words(fields, "labels"),
                Long.parseLong(seed),
                files,
                fields.word("fault", ""));
    }

    private static Map<String, String> words(Fields fields, String key) {
        Map<String, String> words = new LinkedHashMap<>();
        fields.entries(key).forEach((name, value) -> words.put(name, Fields.word(value)));
        return words;
    }

    private UserError broken() {
        return new UserError(PlanReader.MESSAGES.text("manifest", file));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
