package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.design.file.DesignWriter;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.ReplayCommand;
import id.canting.output.svg.SvgWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a designer finds in the pictures of the examples, to take hold of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DesignersHandTest {
    /** How much of a file may be names, as a share of all else. */
    private static final double NAMES = 0.15;

    private static final Pattern NAMED =
            Pattern.compile(" id=\"[^\"]*_[^\"]*\"| class=\"[^\"]*\"| inkscape:label=\"[^\"]*\"|(?s:<style.*</style>)");

    private final Map<List<String>, String> made = new HashMap<>();

    private String svg(String name, String language) {
        return made.computeIfAbsent(List.of(name, language), key -> {
            Made example = Made.of(Examples.FOLDER.resolve(name + ".canting.yaml"));
            EmbeddedRecipe recipe = ReplayCommand.PICTURE
                    .with(ReplayCommand.LANGUAGE, language)
                    .recipe("test", DesignWriter.write(example.file().design()), Map.of());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                SvgWriter.write(example.cloth().picture(example.cloth().steps()), recipe, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    static List<String> names() throws IOException {
        return Examples.designs().stream()
                .map(design -> String.valueOf(design.getFileName()).replace(".canting.yaml", ""))
                .toList();
    }

    private static List<String> found(String svg, String pattern) {
        return Pattern.compile(pattern)
                .matcher(svg)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static long count(String svg, String pattern) {
        return found(svg, pattern).size();
    }

    /** Each flower, shrimp, tie or row of a border, as often as it is painted: once a layer and piece. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pedade-tile     | id | buah pedade    |   8
            pedade-tile     | en | mangrove apple |   8
            udang-kuning    | en | shrimp         |  10
            udang-kuning    | id | titik tujuh    |  12
            roset-pedade    | id | bungo melati   |   4
            belida-sulur    | id | belida         |  12
            pedade-pelangi  | id | tretes         |   8
            pedade-pelangi  | id | pucuk rebung   | 270
            udang-sungai    | en | repeat         | 116
            selendang-wajik | en | end palmette   |  90
            """)
    void everyPlacementHasALabel(String name, String language, String label, int times) {
        assertThat(count(
                        svg(name, language),
                        "<(use|g) id=\"[^\"]*_[^\"]*\" class=\"[^\"]*\" inkscape:label=\"" + label + " [1-9][0-9]*\""))
                .isEqualTo(times);
    }

    /** Names take no repeat apart: what is used was used as often before it had a name. */
    @ParameterizedTest
    @CsvSource({
        "belida-sulur, 80",
        "pedade-pelangi, 3406",
        "pedade-tile, 20",
        "roset-pedade, 24",
        "selendang-wajik, 975",
        "udang-kuning, 43",
        "udang-sungai, 2970"
    })
    void repeatsStayRepeats(String name, int uses) {
        assertThat(count(svg(name, "en"), "<use ")).isEqualTo(uses);
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesTakeLittleRoom(String name) {
        String svg = svg(name, "en");
        int without = NAMED.matcher(svg).replaceAll("").length();
        assertThat(svg.length()).isLessThan((int) (without * (1 + NAMES)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void partsAreCalledByPartAndLayer(String name) {
        // Cracks of a copy are one path under the copy's own name.
        List<String> parts =
                found(svg(name, "id"), "<path( id=\"[a-z0-9]*\")? class=\"[^\"]*\" inkscape:label=\"[^\"]*\"");
        assertThat(parts)
                .allMatch(part -> part.matches(
                        ".* class=\"[a-z0-9-]+ (klowong|isen|tembok)\" inkscape:label=\"[^\"]+, (klowong|isen|tembok)\"|"
                                + ".* class=\"ground latar\" inkscape:label=\"isen latar\""));
    }

    @ParameterizedTest
    @CsvSource({"id, '1 kain, 2 malam red-parts, 3 malam apples'", "en, '1 cloth, 2 wax red-parts, 3 wax apples'"})
    void layersSpeakTheLanguageAskedFor(String language, String layers) {
        assertThat(found(svg("pedade-tile", language), "(?<=groupmode=\"layer\" inkscape:label=\")[^\"]*"))
                .containsExactly(layers.split(", ", -1));
    }

    @ParameterizedTest
    @MethodSource("names")
    void layersBeginWithTheirNumber(String name) {
        List<String> numbers = found(svg(name, "id"), "(?<=groupmode=\"layer\" inkscape:label=\")[0-9]+(?= )");
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(Integer::toString)
                        .toList());
    }

    /** In one page neither names nor colours of one picture are those of another. */
    @ParameterizedTest
    @MethodSource("names")
    void nothingOfAnotherPictureIsChanged(String name) {
        String svg = svg(name, "id");
        String mark = found(svg.substring(0, svg.indexOf("<title")), "(?<= id=\")[a-z]+")
                .get(0);
        // The recipe may carry drawings, which have ids of their own.
        String drawn = svg.substring(svg.indexOf("</metadata>"));
        assertThat(found(drawn, "(?<= id=\")[^\"]*")).allMatch(id -> id.startsWith(mark));
        assertThat(found(svg, "(?m)(?<=^\\.)[^{]*")).isNotEmpty().allMatch(rule -> rule.startsWith(mark + "-"));
    }

    @ParameterizedTest
    @CsvSource({
        "pedade-tile, first-bath-last-bath first-bath bare",
        "udang-sungai, light-bath-middle-bath-dark-bath light-bath-middle-bath light-bath-middle-bath-crept light-bath"
                + " light-bath-crept bare"
    })
    void coloursAreCalledAfterTheirBaths(String name, String colours) {
        Set<String> rules = found(svg(name, "id"), "(?m)(?<=^\\.k[a-z]{7}-)[^{]*").stream()
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules).containsExactlyInAnyOrder(colours.split(" ", -1));
    }
}
