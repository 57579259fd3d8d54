package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.Cloth;
import id.canting.design.DesignFile;
import id.canting.design.file.DesignWriter;
import id.canting.makeability.CraftLimits;
import id.canting.makeability.Makeability;
import id.canting.makeability.PakemCheck;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Every example is a whole cloth that hands can make, in a file that any program reads. */
class ExamplesTest {
    private static final Pattern NUMBER_FAULT = Pattern.compile("[ \",(]-0[ \",)]|\\d[eE][-+]?\\d|NaN|Infinity");

    static List<Path> designs() throws IOException {
        return Examples.designs();
    }

    @ParameterizedTest
    @MethodSource("designs")
    void canBeMadeByHand(Path design) {
        Cloth cloth = Made.of(design).cloth();
        // Natural dyes are told to lose a little in the boil and in the vat, silk in an alkaline bath; nothing else is
        // amiss.
        assertThat(cloth.warnings())
                .allSatisfy(w -> assertThat(w.en())
                        .containsAnyOf(
                                "weakens the natural dye",
                                "takes colour from mordant dyes",
                                "is alkaline and weakens"));
        assertThat(Makeability.check(cloth, CraftLimits.USUAL)).isEmpty();
        assertThat(PakemCheck.unusual(cloth.design(), Examples.LIBRARY.catalogue()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("designs")
    void isTheSameAfterWritingAndReading(Path design) throws IOException {
        DesignFile read = Examples.read(design);
        assertThat(Examples.read("written", DesignWriter.write(read.design())).design())
                .isEqualTo(read.design());
    }

    @ParameterizedTest
    @MethodSource("designs")
    void givesTheSameBytesTwiceAndNoMoreThanThreeMegabytes(Path design) throws IOException {
        String first = Made.of(design).svg();
        assertThat(Examples.svg(Examples.read(design))).isEqualTo(first);
        assertThat(first.getBytes(StandardCharsets.UTF_8).length).isLessThan(3_000_000);
    }

    @ParameterizedTest
    @MethodSource("designs")
    void isPlainSvgInMillimetres(Path design) throws Exception {
        String svg = Made.of(design).svg();
        Element root = parse(svg).getDocumentElement();
        double width = Made.of(design).file().design().cut().width();
        assertThat(root.getAttribute("width")).isEqualTo((int) width + "mm");
        assertThat(root.getAttribute("viewBox")).startsWith("0 0 " + (int) width + " ");
        assertThat(svg).doesNotContain("<mask", "<filter", "<foreignObject", "<script", "style=");
        for (String line : svg.split("\n", -1)) {
            if (line.strip().startsWith("<path") || line.strip().startsWith("<use")) {
                assertThat(NUMBER_FAULT
                                .matcher(line.replaceAll("#[0-9a-f]{6}", ""))
                                .find())
                        .as(line)
                        .isFalse();
            }
        }
        assertThat(ids(root)).doesNotHaveDuplicates();
    }

    private static List<String> ids(Element root) {
        var all = root.getElementsByTagName("*");
        return java.util.stream.IntStream.range(0, all.getLength())
                .mapToObj(i -> ((Element) all.item(i)).getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
