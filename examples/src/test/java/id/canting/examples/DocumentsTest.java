package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.batch.PlanKeys;
import id.canting.cloth.Cloth;
import id.canting.design.file.DesignReader;
import id.canting.design.file.Overrides;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.sheet.lesson.LessonKeys;
import id.canting.sheet.lesson.LessonReader;
import id.canting.text.Json;
import id.canting.text.Language;
import id.canting.text.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the documents show is what the program does. Run with {@code -Dgolden.write=true} to write the tables of keys anew
 * after the declaration of keys has changed.
 */
class DocumentsTest {
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    /** The drawing that a document shows, for the design that names it. */
    private static final Pattern DRAWING = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);

    private static final Pattern NAMED_DRAWING = Pattern.compile("motif: (\\S+\\.svg)\n");

    /** A path, such as apples.ground.gap, and not a file, a package or a call. */
    private static final Pattern PATH =
            Pattern.compile("(?<![\\w/.-])[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+(?![\\w/(*])(?!\\.[\\w*])");

    private static final Pattern NO_PATH = Pattern.compile(
            "(id\\.)?canting\\..*|.*\\.(md|yaml|svg|png|pdf|dxf|gcode|csv|json|jar|html|bat|sh|ttf|value|java)(\\..*)?");

    private static final String TEMPLATES = "cli/src/main/resources/id/canting/cli/catalogue/templates";

    private static final Path ROOT = Examples.FOLDER.resolveSibling("");

    private static List<String> designs(String document) throws IOException {
        Path file = Examples.FOLDER.resolveSibling("docs").resolve(document);
        String all = Files.readString(file);
        Matcher match = BLOCK.matcher(all);
        List<String> designs = new ArrayList<>();
        while (match.find()) {
            designs.add(match.group(1) + drawing(match.group(1), all));
        }
        return designs;
    }

    /** The key by which a design carries the drawing that the document shows, where it names one. */
    private static String drawing(String design, String document) {
        Matcher named = NAMED_DRAWING.matcher(design);
        Matcher shown = DRAWING.matcher(document);
        return named.find() && shown.find()
                ? "drawings:\n  " + named.group(1) + ": |\n" + shown.group(1).indent(4)
                : "";
    }

    @ParameterizedTest
    @CsvSource({"lesson-file.md, EN", "berkas-pelajaran.md, ID"})
    void theKeysOfLessonFilesAreThoseOfTheSchema(String document, Language language) throws IOException {
        String said = Files.readString(Examples.FOLDER.resolveSibling("docs").resolve(document));
        Matcher table = Pattern.compile("<!-- lesson-keys -->\n(.*?)<!-- /lesson-keys -->", Pattern.DOTALL)
                .matcher(said);
        assertThat(table.find()).isTrue();
        Map<String, Object> keys = SchemaWalk.table(LessonKeys.schema(language), "properties");
        assertThat(table.group(1).lines().skip(2)).hasSize(keys.size());
        keys.forEach((key, value) -> assertThat(table.group(1))
                .containsPattern("\\| `" + key + "`.* \\| "
                        + Pattern.quote(String.valueOf(SchemaWalk.table(value).get("description"))) + " \\|"));
        Matcher example = BLOCK.matcher(said);
        assertThat(example.find()).isTrue();
        assertThat(LessonReader.read(document, example.group(1)).plan().hours()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"design-file.md", "berkas-rancangan.md"})
    void everyDesignCanBeMade(String document) throws IOException {
        List<String> designs = designs(document);
        assertThat(designs).hasSize(5);
        for (String text : designs) {
            Cloth cloth = Examples.make(Examples.read(document, text));
            List<Element> painted = new ArrayList<>();
            for (Layer layer : cloth.picture(cloth.steps()).layers()) {
                painted.addAll(layer.elements());
            }
            assertThat(painted).hasSizeGreaterThan(1);
        }
    }

    @Test
    void bothDocumentsShowTheSameWork() throws IOException {
        List<String> english = designs("design-file.md");
        List<String> indonesian = designs("berkas-rancangan.md");
        for (int i = 0; i < english.size(); i++) {
            assertThat(english.get(i).lines().count())
                    .isEqualTo(indonesian.get(i).lines().count());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "design-file.md, EN, steps", "design-file.md, EN, keys",
        "berkas-rancangan.md, ID, steps", "berkas-rancangan.md, ID, keys"
    })
    void theTablesOfKeysAreThoseOfTheDeclaration(String document, Language language, String part) throws IOException {
        Path file = ROOT.resolve("docs").resolve(document);
        String text = Files.readString(file);
        String begin = "<!-- " + part + " -->\n";
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf("<!-- /" + part + " -->");
        KeyTables tables = new KeyTables(language);
        String wanted = part.equals("steps") ? tables.steps() : tables.all();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, text.substring(0, from) + wanted + text.substring(to));
            return;
        }
        assertThat(text.substring(from, to)).isEqualTo(wanted);
    }

    /** Whatever speaks of paths: the examples, the documents, the plans, the templates, the messages and the schemas. */
    static Stream<String> named() throws IOException {
        List<String> texts = new ArrayList<>();
        List<Path> files = new ArrayList<>(Examples.designs());
        files.add(ROOT.resolve("README.md"));
        for (String folder : List.of("docs", "examples/plans", "cli/src/main/resources", "core/src/main/resources")) {
            try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
                all.filter(file -> file.toString().matches(".*\\.(md|yaml|csv|properties)"))
                        .forEach(files::add);
            }
        }
        for (Path file : files) {
            // The tables name keys within tables, the shell speaks Java, and ${…} is put in by others.
            texts.add(Files.readString(file)
                    .replaceAll("(?s)<!-- keys -->.*?<!-- /keys -->", "")
                    .replaceAll("(?s)\n## From Java.*", "")
                    .replaceAll("\\$\\{[^}]*}", " ")
                    .replaceAll("(?m)^[A-Za-z0-9.-]+=", " "));
        }
        for (Language language : Language.values()) {
            texts.add(Json.write(PlanKeys.schema(language)));
            texts.add(Json.write(new SchemaWalk(language).root()));
        }
        return texts.stream()
                .flatMap(text -> PATH.matcher(text).results())
                .map(MatchResult::group)
                .filter(path -> !NO_PATH.matcher(path).matches())
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("named")
    void everyPathLeadsSomewhere(String path) throws IOException {
        List<String> texts = new ArrayList<>(designs("design-file.md"));
        texts.addAll(designs("berkas-rancangan.md"));
        List<Path> files = new ArrayList<>(Examples.designs());
        try (Stream<Path> templates = Files.list(ROOT.resolve(TEMPLATES))) {
            templates.forEach(files::add);
        }
        for (Path design : files) {
            texts.add(Files.readString(design));
        }
        assertThat(texts).anyMatch(text -> takes(YamlReader.read("x.yaml", text), path));
    }

    private static boolean takes(Node design, String path) {
        for (String value : List.of("5", "60 mm", "2 mm", "true", "tingi", "ukel", "tawas", "[90 mm, 80 mm]")) {
            try {
                new DesignReader(Examples.LIBRARY).read(Overrides.apply(design, path, value));
                return true;
            } catch (UserError refused) {
                continue;
            }
        }
        return false;
    }

    @Test
    void theSearchForPathsFindsThem() throws IOException {
        assertThat(named())
                .contains("field.set.body", "badan.set.body", "cloth.width", "apples.ground.gap", "apples.lobes")
                .contains("first-bath.dips", "celup-akhir.dye", "apples.leaves");
    }

    /** What the first document promises, as the program and a preset take it. */
    @Test
    void aParameterUnderSetIsReachedByItsWholePath() throws IOException {
        String text = designs("design-file.md").get(0);
        Node design = YamlReader.read("d.yaml", text + "presets: {big: {field.set.body: 60 mm}}\n");
        DesignReader reader = new DesignReader(Examples.LIBRARY);
        Node set = Overrides.apply(design, "field.set.body", "60mm");
        Node preset = Overrides.applyAll(design, Map.of("field.set.body", new Node.Scalar("60 mm", design.place())));
        Node brief = Overrides.apply(design, "field.body", "60 mm");
        assertThat(reader.read(set).design())
                .isEqualTo(reader.read(preset).design())
                .isEqualTo(reader.read(brief).design())
                .isNotEqualTo(reader.read(design).design());
    }
}
