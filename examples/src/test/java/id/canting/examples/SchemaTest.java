package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import id.canting.cli.Canting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code canting schema} prints, judged by a validator that is not ours. */
class SchemaTest {
    @TempDir
    private Path folder = Path.of("");

    static Stream<Path> plans() throws IOException {
        try (Stream<Path> files = Files.list(Examples.FOLDER.resolve("plans"))) {
            return files.filter(file -> file.toString().endsWith(".plan.yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("id.canting.examples.Examples#designs")
    void takesEveryExampleDesign(Path design) throws IOException {
        assertThat(faults("design", Files.readString(design), InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void takesEveryExamplePlan(Path plan) throws IOException {
        assertThat(faults("plan", Files.readString(plan), InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("id.canting.examples.LessonsTest#lessons")
    void takesEveryExampleLesson(Path lesson) throws IOException {
        assertThat(faults("lesson", Files.readString(lesson), InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            canting-lesson: 1       | canting-lesson: 2
            level: pemula           | level: ahli
            participants: 20        | participants: 0
            participants: 20        | partisipants: 20
            hours: 3 h              | hours: 3
            time: 25 min            | time: 25
            work:                   | werk:
            """)
    void refusesLessonsAsTheReaderDoes(String right, String wrong) throws IOException {
        Path lessons = Examples.FOLDER.resolve("lessons");
        String text = Files.readString(lessons.resolve("kolaborasi-dua-hari.lesson.yaml"));
        assertThat(text).contains(right);
        String spoiled = text.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
        assertThat(faults("lesson", spoiled, InputFormat.YAML)).isNotEmpty();
        Files.copy(
                lessons.resolve("kolaborasi-dua-hari.canting.yaml"),
                folder.resolve("kolaborasi-dua-hari.canting.yaml"));
        Path file = Files.writeString(folder.resolve("spoiled.lesson.yaml"), spoiled);
        assertThat(run(new ByteArrayOutputStream(), "sheet", "lesson", file.toString(), "-o", folder + "/x.pdf"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            canting: 1          | canting: 2
            seed: 2024          | sead: 2024
            seed: 2024          | seed: many
            width: 220 mm       | width: 220
            width: 220 mm       | width: 220 kg
            format: plain       | format: plane
            dye: secang         | dye: Se kang
            dips: 6             | dips: often
            lampah: ondo-ende   | lampah: ondo
            mirror: true        | mirror: maybe
            cell: [110 mm, 170 mm] | cell: [110 mm]
            gap: 2.5 mm         | gab: 2.5 mm
            - boil-out: all     | - boil-out: {}
            - dye:              | - dry:
            as: red-parts       | as: Red Parts
            """)
    void refusesAsTheReaderDoes(String right, String wrong) throws IOException {
        String text = Files.readString(Examples.FOLDER.resolve("pedade-tile.canting.yaml"));
        assertThat(text).contains(right);
        String spoiled = text.replace(right, wrong);
        assertThat(faults("design", spoiled, InputFormat.YAML)).isNotEmpty();
        Path file = Files.writeString(folder.resolve("spoiled.canting.yaml"), spoiled);
        assertThat(run(new ByteArrayOutputStream(), "render", file.toString(), "-o", folder + "/x.svg"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            canting-plan: 1         | canting-plan: 3
            'design:'               | 'desing:'
            'method: grid'          | 'method: gird'
            'outputs: ['            | 'outputs: [{dpi: 80}, '
            'vary:'                 | 'where: {a: b}\nvary:'
            """)
    void refusesPlansAsTheReaderDoes(String right, String wrong) throws IOException {
        String text = Files.readString(Examples.FOLDER.resolve("plans/pedade.plan.yaml"));
        assertThat(text).contains(right);
        String spoiled = text.replace(right, wrong.replace("\\n", "\n"));
        assertThat(faults("plan", spoiled, InputFormat.YAML)).isNotEmpty();
        Path file = Files.writeString(folder.resolve("spoiled.plan.yaml"), spoiled);
        assertThat(run(new ByteArrayOutputStream(), "batch", file.toString(), "-o", folder + "/out"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("A 89: the manifest of a sweep is what its schema says")
    void takesTheManifestOfABatch() throws IOException {
        Path plan = Files.writeString(folder.resolve("two.plan.yaml"), """
                canting-plan: 1
                design: %s
                vary: {last-bath.dips: [2, 900]}
                outputs: ["{index}.svg"]
                """.formatted(
                        Examples.FOLDER.resolve("pedade-tile.canting.yaml").toAbsolutePath()));
        Path out = folder.resolve("out");
        assertThat(run(new ByteArrayOutputStream(), "batch", plan.toString(), "-o", out.toString(), "--shard", "1/1"))
                .isEqualTo(3);
        String manifest = Files.readString(out.resolve("manifest.json"));
        assertThat(faults("manifest", manifest, InputFormat.JSON)).isEmpty();
        for (String spoiled : List.of(
                manifest.replace("\"done\"", "\"fine\""),
                manifest.replace("\"seed\"", "\"seat\""),
                manifest.replaceFirst("\"sha256\": \"..", "\"sha256\": \""),
                manifest.replace("\"count\": 2", "\"count\": -2"))) {
            assertThat(spoiled).isNotEqualTo(manifest);
            assertThat(faults("manifest", spoiled, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void knowsNoOtherSchemas() {
        assertThat(run(new ByteArrayOutputStream(), "schema", "desing")).isEqualTo(2);
    }

    private static Set<ValidationMessage> faults(String kind, String text, InputFormat format) {
        ByteArrayOutputStream schema = new ByteArrayOutputStream();
        assertThat(run(schema, "schema", kind)).isZero();
        JsonSchema read = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema.toString(StandardCharsets.UTF_8));
        return read.validate(text, format);
    }

    private static int run(ByteArrayOutputStream out, String... arguments) {
        return Canting.run(arguments, out, new ByteArrayOutputStream(), Map.of("LANG", "en"));
    }
}
