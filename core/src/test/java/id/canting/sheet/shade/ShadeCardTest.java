package id.canting.sheet.shade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.dye.Dye;
import id.canting.dye.DyeBath;
import id.canting.dye.DyeKind;
import id.canting.dye.DyeLibrary;
import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.lettering.Lettering;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shade card shows every dye, and nothing on it runs into anything else. */
class ShadeCardTest {
    private static final DyeLibrary LIBRARY = DyeLibrary.standard();
    private static final List<Dye> DYES = List.copyOf(LIBRARY.all());

    @ParameterizedTest
    @EnumSource
    void fitsOnA1(Language language) {
        Scene card = ShadeCard.of(LIBRARY, language);
        assertThat(card.width()).isEqualTo(594);
        assertThat(card.height()).isEqualTo(841);
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryDyeAndWritesEveryColour(Language language) {
        List<String> words = words(ShadeCard.of(LIBRARY, language)).stream()
                .map(Element.Words::text)
                .toList();
        for (Dye dye : DYES) {
            assertThat(words).contains(dye.name().in(language));
            assertThat(words).anyMatch(line -> line.startsWith(dye.id()));
            dye.shades().forEach((mordant, shade) -> {
                assertThat(words).contains(shade.alone().hex());
                assertThat(words)
                        .contains(
                                new DyeBath(dye, mordant, 4).onReferenceCloth().hex());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsKeepApartAndOnThePaper(Language language) {
        Scene card = ShadeCard.of(LIBRARY, language);
        List<Element.Words> words = words(card);
        Box paper = new Box(20, 20, card.width() - 20, card.height() - 20);
        List<Box> boxes = words.stream().map(ShadeCardTest::box).toList();
        for (int i = 0; i < words.size(); i++) {
            Box box = boxes.get(i);
            assertThat(paper.left() <= box.left() && box.right() <= paper.right())
                    .as(words.get(i).text())
                    .isTrue();
            assertThat(paper.top() <= box.top() && box.bottom() <= paper.bottom())
                    .as(words.get(i).text())
                    .isTrue();
            for (int k = 0; k < i; k++) {
                assertThat(overlap(box, boxes.get(k)))
                        .as("%s and %s", words.get(i).text(), words.get(k).text())
                        .isFalse();
            }
        }
    }

    @Test
    void drawsEveryPairOnce() {
        Scene card = ShadeCard.of(LIBRARY, Language.EN);
        long fills = swatches(card).size();
        long alone = DYES.stream().mapToLong(dye -> dye.shades().size()).sum();
        long dips = DYES.stream()
                .mapToLong(dye -> dye.shades().size() * (dye.kind() == DyeKind.NATURAL ? 7L : 4L))
                .sum();
        long n = DYES.size();
        long pairs = n * (n - 1) / 2;
        long axes = n + n - 1;
        long examples = 4 * 3;
        assertThat(fills).isEqualTo(alone + dips + pairs + axes + examples);
    }

    @Test
    void theOrderOfAPairMakesNoDifference() {
        Dye yellow = LIBRARY.find("kunyit");
        Dye blue = LIBRARY.find("indigosol-biru");
        Colour green = new Overdye(yellow, blue).colour();
        assertThat(new Overdye(blue, yellow).colour()).isEqualTo(green);
        assertThat(green.green()).isGreaterThan(green.red()).isGreaterThan(green.blue());
    }

    @Test
    void noDyeIsInTwoOfTheSurprisingPairs() {
        List<Overdye> pairs = Overdye.surprising(DYES, 6);
        assertThat(pairs).hasSize(6);
        assertThat(pairs.stream()
                        .flatMap(pair -> List.of(pair.first(), pair.second()).stream())
                        .map(Dye::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void aLibraryOfNothingOrOneDyeStillHasACard() {
        assertThat(ShadeCard.of(DyeLibrary.of(List.of()), Language.EN).height()).isEqualTo(841);
        Scene one = ShadeCard.of(DyeLibrary.of(List.of(LIBRARY.find("secang"))), Language.ID);
        assertThat(words(one)).extracting(Element.Words::text).contains("kayu secang");
    }

    @Test
    void pinkedSwatchesKeepTheirSize() {
        Figure.Shape swatch = (Figure.Shape) Pinked.swatch(20, 9);
        Path edge = swatch.contours().get(0);
        assertThat(edge.bounds()).isEqualTo(new Box(0, 0, 20, 9));
        assertThat(edge.signedArea(0.1)).isBetween(19.0 * 8, 20.0 * 9);
    }

    @Test
    void bothLanguagesSayEverything() {
        assertThat(ShadeCard.MESSAGES.keys(Language.ID)).isEqualTo(ShadeCard.MESSAGES.keys(Language.EN));
        for (String key : ShadeCard.MESSAGES.keys(Language.EN)) {
            Text text = ShadeCard.MESSAGES.text(key);
            assertThat(text.isHalf() || text.isEmpty()).as(key).isFalse();
        }
    }

    @Test
    void huesGoFromRedToVioletAndGreysComeLast() {
        List<String> order = List.of("#c3203f", "#f2b61d", "#1f7a4d", "#1f5a9e", "#6d2c78", "#303030", "#c0c0c0");
        assertThat(order)
                .isSortedAccordingTo((p, q) -> Double.compare(Overdye.hue(Colour.hex(p)), Overdye.hue(Colour.hex(q))));
        assertThat(Overdye.hue(Colour.WHITE)).isCloseTo(11, within(1e-6));
    }

    private static List<Element.Words> words(Scene scene) {
        List<Element.Words> words = new ArrayList<>();
        for (Layer layer : scene.layers()) {
            for (Element element : layer.elements()) {
                if (element instanceof Element.Words line && !line.text().isEmpty()) {
                    words.add(line);
                }
            }
        }
        return words;
    }

    private static List<Element> swatches(Scene scene) {
        return scene.layers().stream()
                .filter(layer -> layer.id().equals("swatches"))
                .flatMap(layer -> layer.elements().stream())
                .toList();
    }

    private static Box box(Element.Words words) {
        double width = Lettering.width(words.text(), words.size());
        double share = words.anchor() == Element.Words.Anchor.START
                ? 0
                : words.anchor() == Element.Words.Anchor.MIDDLE ? 0.5 : 1;
        double left = words.at().x() - share * width;
        return Box.sized(left, words.at().y() - 0.75 * words.size(), width, 0.95 * words.size());
    }

    private static boolean overlap(Box p, Box q) {
        return p.left() < q.right() && q.left() < p.right() && p.top() < q.bottom() && q.top() < p.bottom();
    }
}
