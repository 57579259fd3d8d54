package id.canting.design.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.design.DesignFile;
import id.canting.design.Library;
import id.canting.design.yaml.Key;
import id.canting.text.UserError;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every key of a wax step with every source of its marks: it is used there, or refused with a sentence at its place. */
class UnusedKeysTest {
    private static final Map<String, String> SOURCES = Map.of(
            "motif", "motif: buah-pedade, layout: {lampah: tubrukan, repeat: 50 mm}",
            "motifs", "motifs: [{motif: buah-pedade}], layout: {lampah: tubrukan, repeat: 50 mm}",
            "bands", "bands: [apit], zone: border",
            "on", "on: first, cover: [all]");

    /** What each source has no use for. */
    private static final Map<String, Set<String>> REFUSED = Map.of(
            "motif", Set.of(),
            "motifs", Set.of("set", "size"),
            "bands", Set.of("set", "size", "layout", "ground"),
            "on", Set.of("set", "size", "layout", "ground", "isen", "zone", "fine"));

    /** A value of each key that is none of the sources'; a new key must have one here, and an answer above. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("as", "named"),
            Map.entry("title", "Named"),
            Map.entry("set", "{}"),
            Map.entry("size", "30 mm"),
            Map.entry("layout", "{lampah: tubrukan, repeat: 50 mm}"),
            Map.entry("zone", "border"),
            Map.entry("canting", "2 mm"),
            Map.entry("fine", "1 mm"),
            Map.entry("isen", "{rim: none}"),
            Map.entry("cover", "[all]"),
            Map.entry("ground", "none"),
            Map.entry("crackle", "light"));

    static Stream<List<String>> all() {
        return SOURCES.keySet().stream()
                .sorted()
                .flatMap(source -> VALUES.keySet().stream().sorted().map(key -> List.of(source, key)));
    }

    @Test
    void everyKeyHasAnAnswer() {
        Set<String> keys = new HashSet<>(Key.names(StepKeys.WAX));
        Key.names(StepKeys.WAXED).forEach(keys::remove);
        assertThat(VALUES.keySet()).isEqualTo(keys);
        assertThat(SOURCES.keySet()).isEqualTo(Set.copyOf(Key.names(StepKeys.WAXED)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isUsedOrRefused(List<String> pair) {
        String source = pair.get(0);
        String key = pair.get(1);
        String wax = SOURCES.getOrDefault(source, "");
        boolean there = wax.contains(key + ":");
        String text = design("{" + wax + (there ? "" : ", " + key + ": " + value(source, key)) + "}");
        if (REFUSED.getOrDefault(source, Set.of()).contains(key)) {
            assertThatThrownBy(() -> read(text))
                    .isInstanceOfSatisfying(
                            UserError.class, fault -> assertThat(fault.place()).isPresent())
                    .hasMessageContaining("\"" + key + "\"")
                    .hasMessageContaining("\"" + source + "\"");
        } else {
            assertThatCode(() -> read(text)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{motif: buah-pedade, layout: {lampah: tubrukan, repeat: 50 mm, cell: [50 mm, 60 mm]}} | both \"repeat\" and \"cell\"",
                "{motif: buah-pedade, layout: {group: p6, repeat: 50 mm, cell: [50 mm, 60 mm]}} | both \"repeat\" and \"cell\"",
                "{motif: buah-pedade, layout: {group: p4, cell: [50 mm, 60 mm]}} | \"p4\" the height of a cell follows from its width",
                "{motif: buah-pedade, layout: {group: p6m, cell: [50 mm, 60 mm]}} | write repeat: 50 mm",
                "{motif: buah-pedade, layout: {net: ceplok, cell: [50 mm, 60 mm]}} | \"ceplok\"",
                "{motif: buah-pedade, layout: {lampah: mubeng, cell: [50 mm, 60 mm]}} | \"mubeng\"",
                "{motif: buah-pedade, layout: {lampah: tubrukan, repeat: 50 mm}, isen: {rim: {isen: none, set: {gap: 2 mm}}}} | isen: none",
                "{motif: buah-pedade, layout: {lampah: tubrukan, repeat: 50 mm}, ground: {isen: none, set: {gap: 2 mm}}} | isen: none"
            })
    void whatStandsBesideWhatItCannotChangeIsRefused(String wax, String said) {
        assertThatThrownBy(() -> read(design(wax)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed: x", "bath.dye: no-dye", "bath.dips: 2.5", "no.where: 2"})
    void everyPresetIsCheckedWhenTheDesignIsRead(String change) {
        String text = design("{motif: buah-pedade, layout: {lampah: tubrukan, repeat: 50 mm}}") + "presets: {bad: {"
                + change + "}}\n";
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        UserError.class,
                        fault -> assertThat(fault.place().orElseThrow().toString())
                                .startsWith("t.yaml:9:"))
                .hasMessageContaining(
                        change.substring(change.indexOf(' ') + 1).equals("2") ? "where" : change.split(" ")[1]);
    }

    @Test
    void soundPresetsAreRead() {
        String text = design("{motif: buah-pedade, layout: {lampah: tubrukan, repeat: 50 mm}}")
                + "presets: {good: {bath.dye: secang, seed: 4}}\n";
        assertThat(read(text).design().presets()).containsOnlyKeys("good");
    }

    /** Only bands go around a border. */
    private static String value(String source, String key) {
        return key.equals("zone") && source.startsWith("motif") ? "body" : String.valueOf(VALUES.get(key));
    }

    private static String design(String wax) {
        return """
                canting: 1
                cloth: {format: plain, width: 200 mm, height: 200 mm}
                zones: {border: {width: 30 mm}}
                steps:
                  - wax: {as: first, motif: buah-pedade, layout: {lampah: tubrukan, repeat: 50 mm}}
                  - wax: %s
                  - dye: {as: bath, dye: indigofera, dips: 4}
                  - boil-out: all
                """.formatted(wax);
    }

    private static DesignFile read(String text) {
        return new DesignReader(Library.standard()).read("t.yaml", text);
    }
}
