package id.canting.output.svg;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.Box;
import id.canting.geometry.CopyName;
import id.canting.geometry.Figure;
import id.canting.geometry.Label;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Segment;
import id.canting.geometry.Transform;
import id.canting.output.EmbeddedRecipe;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.PixelGrid;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** SVG text: paths, maps, names, and words that need escaping. */
class SvgWriterTest {
    private static final EmbeddedRecipe IMPRINT = new EmbeddedRecipe("1", "recipe: <&>\n", new TreeMap<>());

    @Test
    void writesPathsShort() {
        Path path = Path.of(
                new Point(1, 2),
                List.of(
                        new Segment.Line(new Point(11, 2)),
                        new Segment.Line(new Point(11, 2.004)),
                        new Segment.Line(new Point(11, -3)),
                        new Segment.Line(new Point(10.5, -3.25)),
                        new Segment.Cubic(new Point(10, 0), new Point(9, 1), new Point(8, -1)),
                        new Segment.Cubic(new Point(8, -2), new Point(8, -3), new Point(8, -4))),
                true);
        assertThat(PathData.of(List.of(path))).isEqualTo("m1 2h10v-5l-.5-.25c-.5 3.25-1.5 4.25-2.5 2.25v-3z");
    }

    @Test
    void whatIsPlacedTwiceIsWrittenOnce() throws IOException {
        List<Element> square = List.of(new Element.Stroke(List.of(Path.circle(new Point(5, 5), 4)), 0.5, Colour.BLACK));
        Scene scene = new Scene(
                40,
                20,
                Text.same("page"),
                Text.EMPTY,
                List.of(new Layer(
                        "page",
                        Text.same("page"),
                        List.of(
                                new Element.Placed(Transform.shift(1, 2), square),
                                new Element.Placed(Transform.scale(2, 2), square)))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EmbeddedRecipe imprint = new EmbeddedRecipe("1", "recipe", new TreeMap<>());
        SvgWriter.write(scene, imprint, bytes);
        String svg = bytes.toString(StandardCharsets.UTF_8);
        String name = "xlink:href=\"#" + imprint.mark() + "d1\"/>";
        assertThat(svg.split("stroke-width", -1)).hasSize(2);
        assertThat(svg).contains("<use transform=\"translate(1,2)\" " + name);
        assertThat(svg).contains("<use transform=\"matrix(2,0,0,2,0,0)\" " + name);
    }

    /** Steps are measured between rounded places, so a long path ends where it should. */
    @Property(tries = 100)
    void roundingNeverAddsUp(@ForAll @DoubleRange(min = 0.1, max = 1.9) double hundredths) {
        double step = hundredths / 100;
        List<Point> points = new java.util.ArrayList<>();
        for (int i = 0; i <= 1000; i++) {
            points.add(new Point(i * step, -i * step * 0.7));
        }
        String data = PathData.of(List.of(Path.polyline(points)));
        double x = 0;
        double y = 0;
        var steps = java.util.regex.Pattern.compile("([mhvl ]?)(-?[0-9.]+)").matcher(data);
        char command = 'm';
        boolean second = false;
        while (steps.find()) {
            String c = steps.group(1).strip();
            if (!c.isEmpty()) {
                command = c.charAt(0);
                second = false;
            }
            double value = Double.parseDouble(steps.group(2));
            if (command == 'v' || second) {
                y += value;
            } else {
                x += value;
            }
            second = (command == 'l' || command == 'm') && !second;
        }
        assertThat(Math.abs(x - 1000 * step)).isLessThan(0.00501);
        assertThat(Math.abs(y + 700 * step)).isLessThan(0.00501);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 0 0 1 0 0       | ''
            1 0 0 1 5 -2.5    | translate(5,-2.5)
            0 1 -1 0 0 0      | rotate(90)
            -1 0 0 1 3 0      | translate(3,0)rotate(180)scale(1,-1)
            2 0 0 2 1 1       | matrix(2,0,0,2,1,1)
            """)
    void writesMapsReadably(String shares, String written) {
        String[] s = shares.split(" ");
        Transform map = new Transform(d(s[0]), d(s[1]), d(s[2]), d(s[3]), d(s[4]), d(s[5]));
        assertThat(TransformData.of(map)).isEqualTo(written);
    }

    @Test
    void storesWhatIsRepeatedOnce() throws Exception {
        Figure leaf = new Figure.Shape(List.of(Path.circle(Point.ZERO, 3)));
        Figure two = new Figure.Group(List.of(leaf.placed(Transform.shift(5, 5)), leaf.placed(Transform.shift(15, 5))));
        String svg = write(scene("t", new Element.Fill(two, Colour.BLACK)));
        assertThat(svg.split("<path", -1)).hasSize(2);
        assertThat(svg).contains("xlink:href=\"#" + IMPRINT.mark() + "s1\"");
    }

    /** The same pixels are stored once, wherever they stand and whichever object holds them. */
    @Test
    void storesTheSameImageOnce() throws Exception {
        List<Element> images = List.of(
                new Element.Image(Box.sized(1, 2, 4, 4), new PixelGrid(2, new int[] {0, -1, -1, 0})),
                new Element.Image(Box.sized(9, 2, 4, 4), new PixelGrid(2, new int[] {0, -1, -1, 0})),
                new Element.Image(Box.sized(1, 2, 4, 4), new PixelGrid(2, new int[] {0, -1, -1, -1})));
        String svg = write(scene("t", new Element.Placed(Transform.IDENTITY, images)));
        assertThat(svg.split("<image ", -1)).hasSize(3);
        String name = "\" xlink:href=\"#" + IMPRINT.mark() + "p1\" y=\"2\"/>";
        assertThat(svg).contains("<use x=\"1" + name, "<use x=\"9" + name);
    }

    @Test
    @DisplayName("A 4: any words stay well-formed")
    void escapesWordsAndStaysWellFormed() throws Exception {
        String words = "<&>\"' \u0001 \uD800 é \r\n 🦐";
        Document document = parse(write(scene(words, new Element.Fill(Figure.NOTHING, Colour.BLACK))));
        String title = document.getElementsByTagName("title").item(0).getTextContent();
        assertThat(title).isEqualTo("<&>\"' \uFFFD \uFFFD é \r\n 🦐");
        assertThat(document.getElementsByTagName("canting:recipe").item(0).getTextContent())
                .isEqualTo("recipe: <&>\n");
    }

    @Test
    void claimsNothingThatNobodySaid() throws Exception {
        String svg = write(scene("t", new Element.Fill(Figure.NOTHING, Colour.BLACK)));
        assertThat(svg).doesNotContain("license").doesNotContain("creator").doesNotContain("dc:date");
        assertThat(svg).contains("width=\"40mm\"").contains("viewBox=\"0 0 40 20.5\"");
    }

    /** However often a shape is filled and stroked, its outline is written once; a window is one path of its own. */
    @Test
    void anOutlineThatIsStrokedIsTheShapesOwn() throws Exception {
        Figure.Shape disc = new Figure.Shape(List.of(Path.circle(new Point(9, 9), 3)));
        List<Element> rings = List.of(
                new Element.Fill(disc, Colour.WHITE),
                new Element.Stroke(disc.contours(), 2, Colour.BLACK),
                new Element.Stroke(disc.contours(), 1, Colour.WHITE));
        String svg = write(scene("t", new Element.Clipped(disc, rings)));
        assertThat(svg.split("<path", -1)).hasSize(3);
        assertThat(svg.split("xlink:href=\"#" + IMPRINT.mark() + "s1\"", -1)).hasSize(4);
    }

    /** Two files put into one page: no name of one is a name of the other, and nothing is seen beyond either page. */
    @Test
    void namesDoNotClashWithThoseOfAnotherFile() throws Exception {
        Figure leaf = new Figure.Shape(List.of(Path.circle(Point.ZERO, 3)));
        Figure two = new Figure.Group(List.of(leaf.placed(Transform.shift(5, 5)), leaf.placed(Transform.shift(15, 5))));
        Scene scene = scene("t", new Element.Clipped(leaf, List.of(new Element.Fill(two, Colour.BLACK))));
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        SvgWriter.write(scene, new EmbeddedRecipe("1", "another", new TreeMap<>()), other);
        List<String> names = ids(parse(write(scene)));
        assertThat(names).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertThat(names).doesNotContainAnyElementsOf(ids(parse(other.toString(StandardCharsets.UTF_8))));
    }

    private static List<String> ids(Document document) {
        List<String> ids = new ArrayList<>();
        var all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((org.w3c.dom.Element) all.item(i)).getAttribute("id");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** What is seen through a flower's outlines is clipped by paths with its name; the rest of the window is one path. */
    @Test
    void theOutlinesOfAWindowHaveTheNamesOfTheirPlacements() throws Exception {
        Figure.Shape dot = new Figure.Shape(List.of(Path.circle(new Point(5, 5), 2)));
        CopyName first = new CopyName(new Label("flower", new Text("bunga", "flower")), 1);
        Figure window = new Figure.Group(List.of(
                new Figure.Placed(dot, Transform.shift(1, 0), Optional.of(first)),
                new Figure.Placed(dot, Transform.shift(8, 0)),
                new Figure.Placed(dot, Transform.shift(2, 0), Optional.of(first)),
                dot));
        Element ground = new Element.Fill(Region.of(Box.sized(0, 0, 9, 9)).figure(), Colour.BLACK);
        String svg = write(scene("t", new Element.Clipped(window, List.of(ground))));
        String clip = svg.substring(svg.indexOf("<clipPath id=\"" + IMPRINT.mark() + "c1\""));
        String paths = clip.substring(0, clip.indexOf("</clipPath>"));
        assertThat(paths.split("<path")).hasSize(3);
        assertThat(paths)
                .containsOnlyOnce("inkscape:label=\"bunga 1\"")
                .contains("class=\"flower\"", "id=\"" + IMPRINT.mark() + "c1_1\"");
    }

    /** Cloth that fills the page goes on a hair beyond it, and each layer is clipped there. */
    @Test
    void thePageIsPaintedBeyondItsSidesAndClipped() throws Exception {
        Box page = Box.sized(0, 0, 40, 20.5);
        String svg = write(scene("t", new Element.Fill(Region.of(page).figure(), Colour.BLACK)));
        String rectangle = "<rect height=\"21.1\" width=\"40.6\" x=\"-0.3\" y=\"-0.3\"/>";
        assertThat(svg.split(rectangle, -1)).hasSize(3);
        assertThat(svg).contains("clip-path=\"url(#" + IMPRINT.mark() + "page)\" inkscape:groupmode=\"layer\"");
        String smaller =
                write(scene("t", new Element.Fill(Region.of(page.grown(-1)).figure(), Colour.BLACK)));
        assertThat(smaller.split(rectangle, -1)).hasSize(2);
    }

    private static double d(String number) {
        return Double.parseDouble(number);
    }

    private static Scene scene(String title, Element element) {
        Layer layer = new Layer("one", Text.same(title), List.of(element));
        return new Scene(40, 20.5, Text.same(title), Text.EMPTY, List.of(layer));
    }

    private static String write(Scene scene) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgWriter.write(scene, IMPRINT, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parse(String svg) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
