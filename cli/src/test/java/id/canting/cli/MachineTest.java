package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Files for plotters, cutters and makers of stamps. */
class MachineTest {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Set<String> SHAPES = Set.of("path", "circle");

    @TempDir
    private Path folder = Path.of("");

    private Path design = Path.of("");

    @BeforeEach
    void writeDesign() throws IOException {
        design = Designs.tile(folder);
    }

    private String made(String profile, String format, Object... more) {
        List<Object> words =
                new ArrayList<>(List.of("render", design, "-q", "--profile", profile, "--format", format, "-o", "-"));
        words.addAll(List.of(more));
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> layers(Document svg) {
        List<Element> layers = new ArrayList<>();
        NodeList groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            layers.add((Element) groups.item(i));
        }
        return layers;
    }

    private static List<Element> shapes(Element layer) {
        List<Element> shapes = new ArrayList<>();
        NodeList children = layer.getElementsByTagName("*");
        for (int i = 0; i < children.getLength(); i++) {
            shapes.add((Element) children.item(i));
        }
        return shapes;
    }

    @ParameterizedTest
    @DisplayName(
            "A 11, A 12, A 13, A 18, A 19, A 20, A 23: a machine's layers are numbered, of one stroke, and of plain shapes only")
    @CsvSource({"plot,", "plot,--fill=hatch", "cut,", "cap,--fill-gaps --parts=outline"})
    void layersArePlain(String profile, String more) throws Exception {
        Document svg = parsed(more == null ? made(profile, "svg") : made(profile, "svg", (Object[]) more.split(" ")));
        Set<Integer> numbers = new HashSet<>();
        assertThat(layers(svg)).isNotEmpty();
        for (Element layer : layers(svg)) {
            String label = layer.getAttribute("inkscape:label");
            assertThat(label).matches("\\d{1,4} [^+]*");
            assertThat(numbers.add(Integer.valueOf(label.substring(0, label.indexOf(' ')))))
                    .isTrue();
            assertThat(layer.getParentNode()).isEqualTo(svg.getDocumentElement());
            assertThat(layer.getAttribute("stroke")).isNotEmpty();
            assertThat(layer.getAttribute("fill")).isNotEmpty();
            assertThat(shapes(layer)).isNotEmpty().allSatisfy(shape -> {
                assertThat(SHAPES).contains(shape.getTagName());
                assertThat(shape.getAttributes().getLength())
                        .isEqualTo(shape.getTagName().equals("path") ? 1 : 3);
            });
        }
    }

    @ParameterizedTest
    @DisplayName("A 21: a machine never leaves the page")
    @ValueSource(strings = {"plot", "cut"})
    void staysOnThePage(String profile) throws Exception {
        Document svg = parsed(made(profile, "svg"));
        String[] box = svg.getDocumentElement().getAttribute("viewBox").split(" ");
        for (Element layer : layers(svg)) {
            for (Element shape : shapes(layer)) {
                List<Double> all = numbers(shape);
                for (int i = 0; i + 1 < all.size(); i += 2) {
                    assertThat(all.get(i)).isBetween(0.0, Double.valueOf(box[2]));
                    assertThat(all.get(i + 1)).isBetween(0.0, Double.valueOf(box[3]));
                }
            }
        }
    }

    /** The corners of a path; of a circle its box; arcs are left to the comparison with DXF. */
    private static List<Double> numbers(Element shape) {
        List<Double> all = new ArrayList<>();
        if (shape.getTagName().equals("circle")) {
            double x = Double.parseDouble(shape.getAttribute("cx"));
            double y = Double.parseDouble(shape.getAttribute("cy"));
            double r = Double.parseDouble(shape.getAttribute("r"));
            return List.of(x - r, y - r, x + r, y + r);
        }
        String data = shape.getAttribute("d");
        if (data.contains("A")) {
            return all;
        }
        Matcher matcher = NUMBER.matcher(data);
        while (matcher.find()) {
            all.add(Double.valueOf(matcher.group()));
        }
        return all;
    }

    @Test
    @DisplayName("A 24: sorted, the tool is up at most half as far as unsorted")
    void theWayIsShort() {
        Run run = Run.of("render", design, "--profile", "plot", "-o", folder.resolve("p.svg"), "--json");
        double unsorted = value(run.out(), "unsorted");
        assertThat(value(run.out(), "up")).isPositive().isLessThanOrEqualTo(unsorted / 2);
    }

    private static double value(String json, String key) {
        Matcher matcher =
                Pattern.compile('"' + key + "\": (" + NUMBER.pattern() + ")").matcher(json);
        assertThat(matcher.find()).as(key + " in " + json).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    @ParameterizedTest
    @DisplayName("A 25: one file a layer, together the whole")
    @ValueSource(strings = {"svg", "dxf"})
    void splitsIntoTheSameLayers(String format) throws Exception {
        Run run = Run.of("render", design, "--profile", "plot", "--split-layers", "-o", folder.resolve("p." + format));
        assertThat(run.code()).as(run.err()).isZero();
        List<String> parts = new ArrayList<>();
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith("." + format))
                    .sorted()
                    .toList();
        }
        assertThat(files.size()).isGreaterThan(1);
        String whole = made("plot", format);
        for (Path file : files) {
            parts.add(drawn(Files.readString(file), format));
        }
        assertThat(String.join(format.equals("svg") ? " " : "", parts)).isEqualTo(drawn(whole, format));
    }

    private static String drawn(String file, String format) {
        if (format.equals("svg")) {
            return file.substring(file.indexOf("</metadata>") + 11, file.indexOf("</svg>"))
                    .replaceAll("\\s+", " ")
                    .strip();
        }
        int from = file.indexOf("ENTITIES\n") + 9;
        return file.substring(from, file.indexOf("  0\nENDSEC", from));
    }

    @Test
    @DisplayName("A 31: the size is told, and a drawing of more than 20,000 paths is warned of")
    void largeDrawingsAreWarnedOf() throws IOException {
        Path small = Designs.tile(folder);
        Run few = Run.of("render", small, "--profile", "plot", "-n", "-o", folder.resolve("small.svg"));
        assertThat(few.err()).containsPattern("small.svg \\([0-9.]+ MB\\)").doesNotContain("warning:");
        Path large = Designs.write(folder, "large.canting.yaml", """
                canting: 1
                seed: 7
                hand: 0
                cloth: {format: plain, width: 500 mm, height: 400 mm, fibre: cotton, weight: 110 g/m2}
                steps:
                  - wax:
                      as: apples
                      motif: buah-pedade
                      layout: {lampah: tubrukan, cell: [250 mm, 200 mm]}
                      ground: {isen: cecek, gap: 2 mm}
                  - dye: {as: bath, dye: indigofera, dips: 6}
                  - boil-out: all
                """);
        Run many = Run.of("render", large, "--profile", "plot", "-n", "-o", folder.resolve("large.svg"));
        assertThat(many.err()).contains("warning:").contains("--split-layers");
    }

    @Test
    @DisplayName("A 28: the colours of LightBurn in its order")
    void coloursTellLayersApart() throws Exception {
        List<Element> layers = layers(parsed(made("plot", "svg", "--colours", "lightburn")));
        List<String> first = List.of("#000000", "#0000ff", "#ff0000", "#00e000", "#d0d000", "#ff8000", "#00e0e0");
        for (int i = 0; i < layers.size(); i++) {
            assertThat(layers.get(i).getAttribute("stroke")).isEqualTo(first.get(i));
        }
    }

    @ParameterizedTest
    @DisplayName("B 34, B 35, B 37: a DXF holds the same as the SVG")
    @CsvSource({"plot,", "cut,", "cap,--fill-gaps --parts=outline"})
    void dxfAgreesWithSvg(String profile, String more) throws Exception {
        Document svg = parsed(more == null ? made(profile, "svg") : made(profile, "svg", (Object[]) more.split(" ")));
        String dxf = more == null ? made(profile, "dxf") : made(profile, "dxf", (Object[]) more.split(" "));
        String entities = dxf.substring(dxf.indexOf("ENTITIES\n") + 9);
        Set<String> types = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        double[] box = box();
        String[] lines = entities.split("\n");
        double[] circle = new double[2];
        for (int i = 0; i + 1 < lines.length; i += 2) {
            String value = lines[i + 1];
            switch (lines[i].strip()) {
                case "0" -> types.add(value);
                case "8" -> names.add(value);
                case "10", "11" -> {
                    circle[0] = Double.parseDouble(value);
                    grow(box, 0, circle[0], 0);
                }
                case "20", "21" -> {
                    circle[1] = Double.parseDouble(value);
                    grow(box, 1, circle[1], 0);
                }
                case "40" -> {
                    grow(box, 0, circle[0], Double.parseDouble(value));
                    grow(box, 1, circle[1], Double.parseDouble(value));
                }
                default -> {}
            }
        }
        types.removeAll(Set.of("LINE", "CIRCLE", "ARC", "POLYLINE", "VERTEX", "SEQEND", "ENDSEC", "EOF"));
        assertThat(types).isEmpty();
        Set<String> ids = new TreeSet<>();
        double height = Double.parseDouble(
                svg.getDocumentElement().getAttribute("viewBox").split(" ")[3]);
        double[] drawn = box();
        for (Element layer : layers(svg)) {
            ids.add(layer.getAttribute("id"));
            for (Element shape : shapes(layer)) {
                List<Double> all = numbers(shape);
                for (int i = 0; i + 1 < all.size(); i += 2) {
                    grow(drawn, 0, all.get(i), 0);
                    grow(drawn, 1, height - all.get(i + 1), 0);
                }
            }
        }
        assertThat(names).isEqualTo(ids);
        for (int i = 0; i < 4; i++) {
            assertThat(box[i]).isCloseTo(drawn[i], within(0.01));
        }
    }

    @ParameterizedTest
    @DisplayName("release 2000 holds what release 12 holds, under the same names")
    @ValueSource(strings = {"plot", "cut"})
    void bothReleasesOfDxfHoldTheSame(String profile) {
        assertThat(places(made(profile, "dxf", "--dxf", "r2000")))
                .hasSizeGreaterThan(100)
                .isEqualTo(places(made(profile, "dxf", "--dxf", "r12")));
    }

    /** Each layer, place and size in the order of the entities; a vertex of release 12 names its layer again. */
    private static List<String> places(String dxf) {
        String[] lines = dxf.substring(dxf.indexOf("ENTITIES\n") + 9).split("\n");
        List<String> places = new ArrayList<>();
        String layer = "";
        for (int i = 0; i + 1 < lines.length && !lines[i + 1].equals("OBJECTS"); i += 2) {
            String code = lines[i].strip();
            if (code.equals("8") && !lines[i + 1].equals(layer)) {
                layer = lines[i + 1];
                places.add(layer);
            } else if (Set.of("10", "20", "11", "21", "40", "50", "51").contains(code)) {
                places.add(code + " " + lines[i + 1]);
            }
        }
        return places;
    }

    @ParameterizedTest
    @DisplayName("A 33: what a program asks for changes how lengths are written, not what is drawn")
    @CsvSource({"samlight, plot, 3.779528", "cutter72, cut, 2.834646"})
    void aProgramsOwnWayDrawsTheSame(String profile, String like, double scale) throws Exception {
        List<Double> own = new ArrayList<>();
        List<Double> usual = new ArrayList<>();
        for (Element layer : layers(parsed(made(profile, "svg")))) {
            shapes(layer).stream()
                    .filter(shape -> shape.getTagName().equals("path"))
                    .forEach(shape -> own.addAll(numbers(shape)));
        }
        for (Element layer : layers(parsed(made(like, "svg")))) {
            shapes(layer).stream()
                    .filter(shape -> shape.getTagName().equals("path"))
                    .forEach(shape -> usual.addAll(numbers(shape)));
        }
        assertThat(own).hasSameSizeAs(usual).hasSizeGreaterThan(100);
        for (int i = 0; i < own.size(); i++) {
            assertThat(own.get(i) / scale).isCloseTo(usual.get(i), within(0.001));
        }
    }

    private static double[] box() {
        double far = Double.MAX_VALUE;
        return new double[] {far, far, -far, -far};
    }

    private static void grow(double[] box, int axis, double at, double radius) {
        box[axis] = Math.min(box[axis], at - radius);
        box[axis + 2] = Math.max(box[axis + 2], at + radius);
    }

    @Test
    void aStampWithNarrowGapsIsRefusedUnlessTheyAreFilled() {
        Path target = folder.resolve("cap.svg");
        Run refused = Run.of("render", design, "--profile", "cap", "-o", target);
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("narrower than 0.6 mm").contains("--fill-gaps");
        assertThat(target).doesNotExist();
        assertThat(Run.of("render", design, "--profile", "cap", "-o", target, "--fill-gaps", "--parts", "outline")
                        .code())
                .isZero();
        assertThat(target).exists();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --profile plott -o x.svg | plot
            --profile plot -o x.png | png
            -o x.gcode | --template
            -o x.svg --template x.yaml | .gcode
            -o x.gcode --template nothing.yaml | nothing.yaml
            --profile plot --dxf r14 -o x.dxf | r2000
            --profile plot --dxf r2000 -o x.svg | .dxf
            --dxf r2000 -o x.svg | .dxf
            --dxf r12 -o x.png | .dxf
            --profile samlight -o x.dxf | .svg
            --profile cutter72 -o x.dxf | .svg
            --profile plot --fill dots -o x.svg | none, hatch
            --profile cut --bridge 0mm -o x.svg | 20 mm
            --profile cut --bridge wide -o x.svg | wide
            --profile plot --wax nothing -o x.svg | apples
            --profile plot --colours rainbow -o x.svg | rainbow
            --profile plot --split-layers -o - | --split-layers
            --profile cap --limit cap-gap=-1 -o x.svg | cap-gap
            """)
    void mistakesAreNamed(String words, String said) {
        List<Object> all = new ArrayList<>(List.of("render", design));
        all.addAll(List.of((Object[]) words.split(" ")));
        for (String language : List.of("en", "id")) {
            Run run = Run.in(language, all.toArray());
            assertThat(run.code()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).contains(said).doesNotContain("Exception");
        }
    }

    @Test
    @DisplayName("D 65: a cap sheet shows one repeat both ways round, its strip, its dots and its seams")
    void capSheetHasBothWaysAndItsFigures() throws IOException {
        Path target = folder.resolve("cap.pdf");
        Run run = Run.of("sheet", "cap", design, "--outline", "-o", target);
        assertThat(run.err()).contains("of strip").contains("60 × 100 mm");
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(target.toFile())) {
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(pdf);
            assertThat(text).contains("CERMIN / MIRROR", "5 cm", "60 × 100 mm", "Pelat tembaga", "Copper strip");
            assertThat(text).contains("Uji sambung", "Proof");
        }
    }
}
