package id.canting.output.svg;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.CopyName;
import id.canting.geometry.Figure;
import id.canting.geometry.Label;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.ReplayCommand;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Palette;
import id.canting.scene.Scene;
import id.canting.text.Language;
import id.canting.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** What designers find in a file: copies, parts, layers and colours by their names. */
class SvgNamesTest {
    private static final Colour RED = Colour.hex("#c2455a");
    private static final Label FLOWER = new Label("flower", new Text("bunga", "flower"));
    private static final Label LEAF = new Label("leaf isen", new Text("daun, isen", "leaf, isen"));
    private static final Label BUD = new Label("bud klowong", new Text("kuncup, klowong", "bud, klowong"));
    private static final String MARK = imprint(Language.ID).mark();

    private static EmbeddedRecipe imprint(Language language) {
        return ReplayCommand.PICTURE
                .with(ReplayCommand.LANGUAGE, language.code())
                .recipe("1", "recipe", Map.of());
    }

    private static Figure.Shape discs(Label... labels) {
        List<Path> discs = new ArrayList<>();
        for (Label label : labels) {
            discs.add(Path.circle(new Point(10 * discs.size(), label.words().length()), 3));
        }
        return new Figure.Shape(discs, List.of(labels));
    }

    private static Figure copy(Figure figure, int number) {
        return new Figure.Placed(figure, Transform.shift(10 * number, 0), Optional.of(new CopyName(FLOWER, number)));
    }

    private static String write(Language language, Palette palette, Element... elements) {
        Layer layer = new Layer("wax", new Text("malam", "wax"), List.of(elements));
        Scene scene = new Scene(90, 60, Text.same("t"), Text.EMPTY, List.of(layer), palette);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SvgWriter.write(scene, imprint(language), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String write(Figure... figures) {
        return write(Language.EN, Palette.NONE, new Element.Fill(new Figure.Group(List.of(figures)), Colour.BLACK));
    }

    private static List<String> values(String svg, String attribute) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        List<String> values = new ArrayList<>();
        var all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String value = ((org.w3c.dom.Element) all.item(i)).getAttribute(attribute);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    @ParameterizedTest
    @CsvSource({"ID, malam, bunga", "EN, wax, flower"})
    void copiesAndLayersSpeakTheLanguageOfTheRecipe(Language language, String layer, String flower) {
        Figure leaf = discs(LEAF);
        Figure two = new Figure.Group(List.of(copy(leaf, 1), copy(leaf, 2)));
        String svg = write(language, Palette.NONE, new Element.Fill(two, Colour.BLACK));
        assertThat(svg).contains("inkscape:label=\"1 " + layer + "\"");
        for (int number = 1; number <= 2; number++) {
            assertThat(svg)
                    .contains("<use id=\"" + MARK + "-wax_" + number + "\" class=\"flower\" inkscape:label=\"" + flower
                            + " " + number + "\" transform=\"translate(" + 10 * number + ",0)\" xlink:href=\"#" + MARK
                            + "s1\"/>");
        }
    }

    /** A drawing is stored once with its parts, however many copies have names. */
    @Test
    void partsOfADrawingArePathsOfTheirOwn() {
        Figure flower = discs(LEAF, BUD, LEAF);
        String svg = write(copy(flower, 1), copy(flower, 2));
        assertThat(svg).contains("<g id=\"" + MARK + "s1\">\n");
        assertThat(svg.split("<path class=\"leaf isen\" inkscape:label=\"leaf, isen\" d=", -1))
                .hasSize(2);
        assertThat(svg.split("<path class=\"bud klowong\" inkscape:label=\"bud, klowong\" d=", -1))
                .hasSize(2);
        assertThat(svg.split("<path", -1)).hasSize(3);
    }

    @Test
    void aDrawingOfOnePartIsOnePath() {
        Figure leaf = discs(LEAF, LEAF);
        assertThat(write(copy(leaf, 1), copy(leaf, 2)))
                .contains("<path id=\"" + MARK + "s1\" class=\"leaf isen\" inkscape:label=\"leaf, isen\" d=\"m");
    }

    /** What stands once is written in place: the copy's name around the parts'. */
    @Test
    void aCopyThatStandsAloneIsAGroup() {
        assertThat(write(copy(discs(LEAF), 7)))
                .contains(
                        "<g id=\"" + MARK + "-wax_7\" class=\"flower\" inkscape:label=\"flower 7\""
                                + " transform=\"translate(70,0)\">\n     <path class=\"leaf isen\" inkscape:label=\"leaf, isen\" d=");
    }

    @Test
    void aCopyWithinACopyKeepsBothNames() {
        Figure inner = discs(LEAF);
        String svg = write(copy(copy(inner, 1), 2), inner.placed(Transform.shift(0, 9)));
        assertThat(svg)
                .contains("<g id=\"" + MARK + "-wax_2\"")
                .contains("<use id=\"" + MARK + "-wax_1\" class=\"flower\" inkscape:label=\"flower 1\"");
    }

    /** Units of a row have one name together; a piece of a copy in another fill has an id of its own. */
    @Test
    void whatFollowsUnderOneNameIsOneGroup() throws Exception {
        Figure unit = discs(LEAF);
        List<Figure> row = List.of(copy(unit, 1), copy(unit, 1), copy(unit, 2));
        String svg = write(
                Language.EN,
                Palette.NONE,
                new Element.Fill(new Figure.Group(row), Colour.BLACK),
                new Element.Fill(new Figure.Group(row), Colour.WHITE));
        assertThat(values(svg, "inkscape:label"))
                .containsExactly("leaf, isen", "1 wax", "flower 1", "flower 2", "flower 1", "flower 2");
        assertThat(svg).contains("-wax_1\"", "-wax_2\"", "-wax_1_2\"", "-wax_2_2\"");
        assertThat(svg.split("<use transform=\"translate\\(10,0\\)\" xlink", -1))
                .hasSize(5);
    }

    @Test
    void softCopiesHaveNamesToo() {
        Figure disc = new Figure.Shape(List.of(Path.circle(Point.ZERO, 4)));
        Figure two = new Figure.Group(List.of(copy(disc, 1), copy(disc, 2)));
        Element soft = new Element.Soft(
                two, List.of(new Element.Soft.Stop(0, Colour.BLACK), new Element.Soft.Stop(2, Colour.WHITE)));
        String svg = write(Language.ID, Palette.NONE, soft);
        assertThat(svg)
                .contains("<use id=\"" + MARK + "-wax_1\" class=\"flower\" inkscape:label=\"bunga 1\" ")
                .contains("<use id=\"" + MARK + "-wax_2\" class=\"flower\" inkscape:label=\"bunga 2\" ");
    }

    /** A colour is a class with one rule, and an attribute for those who know no rules. */
    @Test
    void aColourWithANameIsOneRule() {
        Palette palette = new Palette(Map.of(RED, "red-bath"));
        Path line = Path.polyline(List.of(Point.ZERO, new Point(9, 9)));
        String svg = write(
                Language.ID,
                palette,
                new Element.Fill(discs(LEAF), RED),
                new Element.Fill(discs(BUD), RED),
                new Element.Fill(discs(BUD), Colour.BLACK, 0.5),
                new Element.Stroke(List.of(line), 1, RED));
        assertThat(svg).contains("""
                 <style type="text/css">
                .%1$s-red-bath{fill:#c2455a}
                .%1$s-colour-000000{fill:#000000}
                .%1$s-red-bath-line{stroke:#c2455a}
                </style>
                """.formatted(MARK));
        assertThat(svg.split("<g class=\"" + MARK + "-red-bath\" fill=\"#c2455a\">", -1))
                .hasSize(3);
        assertThat(svg).contains("<g class=\"" + MARK + "-red-bath-line\" fill=\"none\" stroke=\"#c2455a\"");
        assertThat(svg).contains("<svg xmlns=").contains(" id=\"" + MARK + "\" height=");
    }

    @Test
    void coloursWithoutNamesStayAttributes() {
        String svg = write(Language.ID, Palette.NONE, new Element.Fill(discs(LEAF), RED));
        assertThat(svg).contains("<g fill=\"#c2455a\">").doesNotContain("<style");
    }

    /** What is seen within a layer is called as its own layer is; an id is never given twice. */
    @Test
    void whatIsSeenWithinALayerHasItsName() {
        Element leaf = new Element.Fill(copy(discs(LEAF), 1), RED);
        Element cloth = new Element.Named("cloth", new Text("kain", "cloth"), List.of(leaf));
        String svg = write(Language.ID, Palette.NONE, cloth, cloth);
        assertThat(svg)
                .contains("<g id=\"" + MARK + "-wax_cloth\" inkscape:label=\"kain\">")
                .contains("<g id=\"" + MARK + "-wax_cloth_2\" inkscape:label=\"kain\">")
                .contains("id=\"" + MARK + "-wax_cloth_1\"")
                .contains("id=\"" + MARK + "-wax_cloth_2_1\"");
    }

    @Test
    void anyWordsOfALabelStayWellFormed() throws Exception {
        Label odd = Label.of(Text.same("a\"b<c>&\n"), "a\"b<c>&");
        assertThat(values(write(discs(odd)), "inkscape:label")).contains("a\"b<c>&\n");
    }

    /** However figures with and without names are put into one another, no id is met twice and each begins with the mark. */
    @Property(tries = 150)
    void idsAreUnique(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        List<Figure> made = new ArrayList<>(List.of(discs(LEAF), discs(LEAF, BUD), discs(BUD)));
        for (int i = 0; i < 12; i++) {
            made.add(put(made, random));
        }
        Element[] elements = Stream.generate(() -> random.nextInt(3))
                .limit(4)
                .map(kind -> element(kind, made.get(random.nextInt(made.size()))))
                .toArray(Element[]::new);
        String svg = write(Language.EN, new Palette(Map.of(RED, "red")), elements);
        assertThat(values(svg, "id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith(MARK))
                .allMatch(id -> id.matches("[a-z][A-Za-z0-9_-]*"));
        assertThat(values(svg, "inkscape:groupmode")).containsExactly("layer");
        assertThat(values(svg, "inkscape:label"))
                .allMatch(label -> label.matches("1 wax|kept|(leaf|bud), (isen|klowong)|flower [1-9][0-9]*"));
    }

    private static Figure put(List<Figure> made, Random random) {
        Figure one = made.get(random.nextInt(made.size()));
        Figure other = made.get(random.nextInt(made.size()));
        return switch (random.nextInt(3)) {
            case 0 -> copy(one, 1 + random.nextInt(3));
            case 1 -> one.placed(Transform.shift(random.nextInt(3), 1));
            default -> new Figure.Group(List.of(one, other, one));
        };
    }

    private static Element element(int kind, Figure figure) {
        Element fill = new Element.Fill(figure, RED);
        return switch (kind) {
            case 0 -> fill;
            case 1 -> new Element.Named("kept", Text.same("kept"), List.of(fill, fill));
            default -> new Element.Soft(figure, List.of(new Element.Soft.Stop(0, RED)));
        };
    }
}
