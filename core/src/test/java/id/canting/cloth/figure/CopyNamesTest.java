package id.canting.cloth.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.CopyName;
import id.canting.geometry.Figure;
import id.canting.geometry.Label;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the copies and the parts of drawings are called in figures. */
class CopyNamesTest {
    private static final Label FLOWER = Label.of(new Text("bunga", "flower"), "flower");
    private static final Label CELL = Label.of(new Text("raport", "repeat"), "repeat");

    private static Drawing dot(double x) {
        return Drawing.builder().dot("eye", new Point(x, 0), 2).build();
    }

    /** The names of all copies in a figure, in drawing order, those within others behind them. */
    private static List<String> names(Figure figure) {
        return figure.match(Figure.<List<String>>cases(
                shape -> List.of(),
                placed -> {
                    List<String> names = new ArrayList<>();
                    placed.name()
                            .map(name -> name.label().words() + name.number())
                            .ifPresent(names::add);
                    names.addAll(names(placed.figure()));
                    return names;
                },
                group -> group.figures().stream()
                        .flatMap(part -> names(part).stream())
                        .toList()));
    }

    private static List<String> waxed(Drawing drawing) {
        return names(WaxFigure.figure(drawing, part -> true));
    }

    @Test
    void whatHasNoLabelHasNoName() {
        Drawing plain = Drawing.builder()
                .place(dot(0), Transform.IDENTITY)
                .place(dot(5), Transform.IDENTITY)
                .build();
        assertThat(waxed(plain)).isEmpty();
    }

    /** Of one motif or of several, in one piece of a zone or in two, copies are counted on through the step. */
    @Test
    void copiesAreCountedThroughAStep() {
        Drawing flower = dot(0).labelled(FLOWER);
        Drawing piece = Drawing.builder()
                .place(flower, Transform.IDENTITY)
                .place(dot(9), Transform.IDENTITY)
                .place(flower, Transform.shift(20, 0))
                .build();
        Drawing step = Drawing.builder()
                .place(piece, Transform.IDENTITY)
                .place(dot(3).labelled(CELL), Transform.IDENTITY)
                .build();
        assertThat(waxed(step)).containsExactly("flower1", "flower2", "repeat3");
    }

    /** What is within a repeat is numbered there, for the repeat is stored once. */
    @Test
    void numbersBeginAnewInARepeat() {
        Drawing cell = Drawing.builder()
                .place(dot(0).labelled(FLOWER), Transform.IDENTITY)
                .place(dot(5).labelled(FLOWER), Transform.IDENTITY)
                .build()
                .labelled(CELL);
        Drawing step = Drawing.builder()
                .place(cell, Transform.IDENTITY)
                .place(cell, Transform.shift(20, 0))
                .build();
        assertThat(waxed(step)).containsExactly("repeat1", "flower1", "flower2", "repeat2", "flower1", "flower2");
    }

    /** So the third flower is the third in what blocks its parts, too, though the second has none of them. */
    @Test
    void copiesThatShowNothingAreCounted() {
        Drawing step = Drawing.builder()
                .place(dot(0).labelled(FLOWER), Transform.IDENTITY)
                .place(Drawing.EMPTY.labelled(FLOWER), Transform.shift(10, 0))
                .place(dot(5).labelled(FLOWER), Transform.shift(20, 0))
                .build();
        assertThat(waxed(step)).containsExactly("flower1", "flower3");
    }

    @Test
    void joinedCopiesAreOneThing() {
        Drawing unit = dot(0).labelled(FLOWER);
        Drawing step = Drawing.builder()
                .place(unit, Transform.IDENTITY, true)
                .place(unit, Transform.shift(4, 0), true)
                .place(unit, Transform.shift(8, 0))
                .place(unit, Transform.shift(12, 0), true)
                .build();
        assertThat(waxed(step)).containsExactly("flower1", "flower1", "flower2", "flower2");
    }

    @Test
    void tiesAreNumberedAsWaxIs() {
        Drawing.Builder knots = Drawing.builder();
        for (int i = 0; i < 5; i++) {
            Mark.Gathered round = new Mark.Gathered(2, 9, 0.1);
            knots.tie("tie", new Mark.Tie(new Point(30 * i, 0), 4, 8, 0.5, 0.9, round, i));
        }
        Drawing flower = knots.build().labelled(FLOWER);
        Drawing step = Drawing.builder()
                .place(flower, Transform.IDENTITY)
                .place(flower, Transform.shift(0, 90))
                .build();
        assertThat(TieFigures.parts(step, 0.5))
                .allSatisfy(part -> assertThat(names(part.figure())).containsExactly("flower1", "flower2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leaf    | KLOWONG | leaf klowong  | daun, klowong | leaves, klowong
            leaf    | ISEN    | leaf isen     | daun, isen    | leaves, isen
            ground  | LATAR   | ground latar  | isen latar    | isen latar (ground filling)
            sirip_2 | ISEN    | sirip-2 isen  | sirip_2, isen | sirip_2, isen
            """)
    void partsAreCalledByPartAndLayer(String part, Role role, String words, String indonesian, String english) {
        Drawing drawing = Drawing.builder()
                .add(part, role, new Mark.WaxDot(Point.ZERO, 2))
                .build();
        assertThat(labels(drawing)).containsExactly(new Label(words, new Text(indonesian, english)));
    }

    /** A line has two contours when it is closed: both are its part's, and cloth blocked as a whole is tembok. */
    @Test
    void everyContourHasALabel() {
        Path round = Path.circle(Point.ZERO, 9);
        Drawing drawing = Drawing.builder()
                .klowong("fruit", round, 1, Taper.NONE)
                .add("fruit", Role.KLOWONG, new Mark.WaxArea(Region.of(round, 0.05)))
                .build();
        assertThat(labels(drawing))
                .extracting(Label::words)
                .containsExactly("fruit klowong", "fruit klowong", "fruit tembok");
    }

    private static List<Label> labels(Drawing drawing) {
        return ((Figure.Shape) WaxFigure.figure(drawing, part -> true)).labels();
    }

    /** Taken apart, copies keep their names and parts their labels. */
    @Test
    void namesStayWhenAFigureIsTakenApart() {
        Drawing two = Drawing.builder()
                .dot("eye", Point.ZERO, 2)
                .dot("tail", new Point(9, 0), 2)
                .build()
                .labelled(FLOWER);
        Drawing step = Drawing.builder()
                .place(two, Transform.IDENTITY)
                .place(two, Transform.shift(0, 50))
                .build();
        FigureParts.Split split = new FigureParts()
                .splitAll(
                        WaxFigure.figure(step, part -> true),
                        outline -> outline.box().centre().x() < 5);
        assertThat(names(split.chosen())).containsExactly("flower1", "flower2");
        assertThat(names(split.rest())).containsExactly("flower1", "flower2");
        assertThat(split.rest().leaves())
                .allSatisfy(leaf -> assertThat(leaf.shape().labels())
                        .extracting(Label::words)
                        .containsExactly("tail isen"));
    }

    /** Copies of one figure at one place are told apart by their names. */
    @Test
    void copiesAtOnePlaceKeepTheirOwnNames() {
        Drawing flower = dot(0).labelled(FLOWER);
        Drawing step = Drawing.builder()
                .place(flower, Transform.IDENTITY)
                .place(flower, Transform.IDENTITY)
                .place(dot(40), Transform.IDENTITY)
                .build();
        Figure near = new FigureParts()
                .splitAll(
                        WaxFigure.figure(step, part -> true),
                        outline -> outline.box().centre().x() < 5)
                .chosen();
        assertThat(names(near)).containsExactly("flower1", "flower2");
        assertThat(new CopyName(FLOWER, 1)).isNotEqualTo(new CopyName(FLOWER, 2));
    }
}
