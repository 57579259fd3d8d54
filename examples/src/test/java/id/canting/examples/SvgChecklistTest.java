package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What every SVG of a cloth must have, shown on all examples. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SvgChecklistTest {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(?:[eE][-+]?[0-9]+)?|NaN|Infinity");
    private static final Set<String> SHAPES = Set.of("path", "circle", "rect");
    private static final List<String> LENGTHS =
            List.of("d", "x", "y", "width", "height", "cx", "cy", "r", "stroke-width", "viewBox");

    private final TreeMap<String, Element> files = new TreeMap<>();

    @BeforeAll
    void render() throws Exception {
        for (Path design : Examples.designs()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            String svg = Made.of(design).svg();
            files.put(
                    String.valueOf(design.getFileName()),
                    factory.newDocumentBuilder()
                            .parse(new InputSource(new StringReader(svg)))
                            .getDocumentElement());
        }
    }

    static List<String> names() throws IOException {
        return Examples.designs().stream()
                .map(design -> String.valueOf(design.getFileName()))
                .toList();
    }

    private Element file(String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private static List<Element> all(Element root, String tag) {
        NodeList list = root.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < list.getLength(); i++) {
            elements.add((Element) list.item(i));
        }
        return elements;
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("A 1, A 2: one unit is one millimetre, from 0 0")
    void isInMillimetres(String name) {
        Element root = file(name);
        String[] box = root.getAttribute("viewBox").split(" ");
        assertThat(box).hasSize(4);
        assertThat(box[0] + " " + box[1]).isEqualTo("0 0");
        assertThat(root.getAttribute("width")).endsWith("mm");
        assertThat(root.getAttribute("height")).endsWith("mm");
        assertThat(millimetres(root, "width")).isCloseTo(Double.parseDouble(box[2]), within(0.001));
        assertThat(millimetres(root, "height")).isCloseTo(Double.parseDouble(box[3]), within(0.001));
    }

    private static double millimetres(Element root, String side) {
        return Double.parseDouble(root.getAttribute(side).replace("mm", ""));
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("A 5, A 6: numbers are plain, with at most 3 decimals in mm")
    void numbersArePlain(String name) {
        for (Element element : all(file(name), "*")) {
            for (String length : LENGTHS) {
                check(element.getAttribute(length), 3);
            }
            check(element.getAttribute("transform"), 12);
        }
    }

    private static void check(String value, int decimals) {
        Matcher matcher = NUMBER.matcher(value);
        while (matcher.find()) {
            String number = matcher.group();
            assertThat(number).doesNotContain("e", "E", "N", "I").doesNotMatch("-0(\\.0*)?");
            int dot = number.indexOf('.');
            assertThat(dot < 0 ? 0 : number.length() - dot - 1).as(value).isLessThanOrEqualTo(decimals);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("A 9, A 10: all that is drawn lies in layers with names")
    void allLiesInLayers(String name) {
        Set<String> beside = Set.of("title", "desc", "metadata", "style", "defs", "g");
        List<String> ids = new ArrayList<>();
        for (Element child : children(file(name))) {
            assertThat(beside).contains(child.getTagName());
            if (child.getTagName().equals("g")) {
                assertThat(child.getAttribute("inkscape:groupmode")).isEqualTo("layer");
                assertThat(child.getAttribute("inkscape:label")).isNotBlank();
                ids.add(child.getAttribute("id"));
            }
        }
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][a-z0-9-]*"));
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("A 13: what fills a shape is always said")
    void fillsAreSaid(String name) {
        Map<String, Element> shared = new TreeMap<>();
        all(file(name), "*").forEach(element -> shared.put("#" + element.getAttribute("id"), element));
        for (Element layer : children(file(name))) {
            if (layer.getTagName().equals("g")) {
                said(layer, false, shared);
            }
        }
    }

    /** Checks a shape, what it holds, and what it is an instance of. */
    private static void said(Element element, boolean before, Map<String, Element> shared) {
        boolean here = before || element.hasAttribute("fill");
        String tag = element.getTagName();
        if (tag.equals("use") && !here) {
            said(Objects.requireNonNull(shared.get(element.getAttribute("xlink:href"))), false, shared);
        } else if (SHAPES.contains(tag)) {
            assertThat(here).as(tag + " " + element.getAttribute("id")).isTrue();
        }
        children(element).forEach(child -> said(child, here, shared));
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("A 14, A 15: title, description and work are named, in both languages")
    void isNamed(String name) {
        Element root = file(name);
        for (String tag : List.of("title", "desc")) {
            List<Element> said = children(root).stream()
                    .filter(child -> child.getTagName().equals(tag))
                    .toList();
            assertThat(said).isNotEmpty().allSatisfy(words -> {
                assertThat(words.getTextContent()).isNotBlank();
                assertThat(words.getAttribute("xml:lang")).isIn("id", "en");
            });
        }
        assertThat(all(root, "cc:Work")).hasSize(1);
        for (String tag : List.of("dc:title", "dc:source", "dc:format")) {
            assertThat(all(root, tag))
                    .hasSize(1)
                    .allMatch(words -> !words.getTextContent().isBlank());
        }
    }

    /** A rule changes nothing but makes one edit of a colour; who does not know it has the attribute. */
    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("A 19: a style sheet has one plain rule for each colour, which says what the attributes say")
    void colorsAreClasses(String name) {
        Element root = file(name);
        Map<String, String> rules = new TreeMap<>();
        for (Element sheet : all(root, "style")) {
            String text = sheet.getTextContent();
            assertThat(text).matches("\n(\\.[a-z0-9-]+\\{(fill|stroke):#[0-9a-f]{6}\\}\n)+");
            Matcher rule = Pattern.compile("\\.([a-z0-9-]+)\\{(.*):(.*)\\}").matcher(text);
            while (rule.find()) {
                assertThat(rules.put(rule.group(1), rule.group(2) + " " + rule.group(3)))
                        .isNull();
            }
        }
        Set<String> used = new TreeSet<>();
        for (Element element : all(root, "*")) {
            String colour = element.getAttribute("class");
            if (rules.containsKey(colour)) {
                String[] says = rules.getOrDefault(colour, "").split(" ", -1);
                assertThat(element.getAttribute(says[0])).isEqualTo(says[1]);
                used.add(colour);
            }
        }
        assertThat(used).isEqualTo(rules.keySet()).allMatch(word -> word.startsWith(root.getAttribute("id") + "-"));
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("A 18, A 19: no scripts, nothing from elsewhere, no effects; pictures carry their own pixels")
    void standsAlone(String name) {
        for (Element element : all(file(name), "*")) {
            assertThat(element.getTagName()).isNotIn("script", "foreignObject", "filter", "mask", "text");
            boolean picture = element.getTagName().equals("image");
            assertThat(element.getAttribute("xlink:href"))
                    .matches(picture ? "data:image/png;base64,[A-Za-z0-9+/]+=*" : "(#[a-z0-9-]+)?");
            for (String effect : List.of("vector-effect", "filter", "mask", "mix-blend-mode", "style")) {
                assertThat(element.hasAttribute(effect)).as(effect).isFalse();
            }
        }
    }
}
