package id.canting.motif.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.UserError;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Short files that ask for endless reckoning are refused by what they ask for; what only looks so is read. */
class HostileDrawingTest {
    private static final String STROKED = "fill='none' stroke='#000' ";
    private static final String MULTIPLY = "multiply beyond measure";
    private static final String RULES = "too many rules";
    private static final String CUT = "clips and masks of the drawing cut too much";

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }

    /** Seven generations, each of which uses the one before ten times. */
    private static String tree(String element, String first, String using) {
        return "<" + element + " id='t0'>" + first + "</" + element + ">"
                + many(
                        7,
                        i -> "<" + element + " id='t" + (i + 1) + "'>"
                                + using.replace("#t", "#t" + i).repeat(10) + "</" + element + ">");
    }

    private static String nested(int depth, String attributes, String inside) {
        return ("<g " + attributes + ">").repeat(depth) + inside + "</g>".repeat(depth);
    }

    private static String star(int corners) {
        return many(corners, i -> {
            double turn = 2 * Math.PI * i / corners;
            double radius = 40 + 3 * StrictMath.sin(i * 0.5);
            return (50 + radius * StrictMath.cos(turn)) + "," + (50 + radius * StrictMath.sin(turn)) + " ";
        });
    }

    static Stream<Arguments> refused() {
        String square = "<rect width='90' height='90' ";
        String clip = "<clipPath id='c'><polygon points='" + star(4000) + "'/></clipPath>";
        return Stream.of(
                Arguments.of(
                        tree("clipPath", "<circle r='9'/>", "<circle r='9' clip-path='url(#t)'/>") + square
                                + "clip-path='url(#t7)'/>",
                        MULTIPLY),
                Arguments.of(
                        tree("mask", "<circle r='9' fill='#fff'/>", "<rect width='99' height='99' mask='url(#t)'/>")
                                + square + "mask='url(#t7)'/>",
                        MULTIPLY),
                Arguments.of(
                        tree(
                                        "marker",
                                        "<path d='M0 0h1v1z'/>",
                                        "<path stroke='#000' d='M0 0h1h1h1' marker-mid='url(#t)'/>")
                                + "<path stroke='#000' marker-mid='url(#t7)' d='M0 0h9h9h9'/>",
                        MULTIPLY),
                Arguments.of(
                        "<clipPath id='c'>" + many(3000, i -> "<rect x='" + i % 99 + "' width='.5' height='9'/>")
                                + "</clipPath>" + square + "clip-path='url(#c)'/>",
                        MULTIPLY),
                Arguments.of(
                        "<style>" + many(20_000, i -> ".c" + i + "{fill:red}") + "</style>"
                                + many(10_000, i -> "<path class='c" + i + "'/>"),
                        RULES),
                Arguments.of(
                        "<style>" + "q g g g g g g g path{fill:red}" + "</style>"
                                + nested(60, "", "<path d='M0 0h9v9z'/>".repeat(1000)),
                        RULES),
                Arguments.of(
                        clip
                                + many(
                                        500,
                                        i -> "<rect clip-path='url(#c)' y='" + i / 5.0 + "' width='100' height='.1'/>"),
                        MULTIPLY),
                Arguments.of(
                        clip + "<g clip-path='url(#c)'>"
                                + many(1000, i -> "<rect y='" + i / 10.0 + "' width='100' height='.05'/>") + "</g>",
                        CUT),
                Arguments.of(
                        many(
                                1500,
                                i -> "<circle cx='50' cy='50' r='" + (49 - i * 0.03) + "' fill='#" + (100 + i % 800)
                                        + "'/>"),
                        "lie within each other more than 500000 times"),
                Arguments.of(
                        many(200, i -> "<rect y='" + i / 2.0 + "' width='100' height='.2' fill='red'/>")
                                + many(200, i -> "<rect x='" + i / 2.0 + "' height='100' width='.2' fill='blue'/>"),
                        "cross more than 80000 times"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatAsksForEndlessReckoning(String inside, String told) {
        String svg = SvgDrawings.page("\n" + inside + "<path d='M0 95h90' stroke='#000'/>");
        assertThatThrownBy(() -> SvgDrawings.motif(svg)).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.text().en()).contains(told);
            assertThat(error.text().isHalf()).isFalse();
            assertThat(error.place()).isPresent();
        });
    }

    static Stream<Arguments> read() {
        String line = "<path " + STROKED + "d='M0 95h90'/>";
        return Stream.of(
                Arguments.of("<path " + STROKED + "stroke-dasharray='.001' d='M0 5H90M0 9H90'/>"),
                Arguments.of("<clipPath id='c'><circle cx='50' cy='50' r='40'/></clipPath>"
                        + many(
                                60,
                                i -> nested(
                                        60,
                                        "clip-path='url(#c)' opacity='.99'",
                                        "<path " + STROKED + "d='M0 " + i + "H100'/>"))),
                Arguments.of(
                        "<style>" + "@media all{".repeat(5000) + ".a{fill:red}" + "}".repeat(5000) + "</style>" + line),
                Arguments.of("<style>" + "/*".repeat(100_000) + "</style>" + line),
                Arguments.of("<style>" + "{".repeat(100_000) + "</style>" + line),
                Arguments.of("<path id='" + "a-".repeat(100_000) + "' d='M0 0h9v9z'/>"),
                Arguments.of("<path id='" + "0-".repeat(100_000) + "x' d='M0 0h9v9z'/>"),
                Arguments.of("<path " + STROKED + "d='" + "M0 0".repeat(200_000) + "H50'/>"),
                Arguments.of("<path " + STROKED + "d='M0 0H0." + "1".repeat(200_000) + "'/>" + line),
                Arguments.of("<path " + STROKED + "d='M0 0L1e300 1e300'/><circle r='1e-300'/>" + line),
                Arguments.of("<path " + STROKED + "d='M0 0A1e300 1e-300 0 1 1 50 50A1e-8 1e8 0 1 1 9 9'/>" + line),
                Arguments.of("<path " + STROKED + "transform='" + "rotate(1)".repeat(20_000) + "' d='M0 0h5'/>" + line),
                Arguments.of("<path " + STROKED + "stroke-width='30' stroke-linejoin='round' d='M50 50"
                        + many(
                                20_000,
                                i -> "L" + (50 + 40 * StrictMath.sin(i * 0.02)) + " "
                                        + (50 + 40 * StrictMath.cos(i * 0.03)))
                        + "'/>"),
                Arguments.of("<linearGradient id='g'>"
                        + many(5000, i -> "<stop offset='" + i / 5000.0 + "' stop-color='red'/>")
                        + "</linearGradient><rect fill='url(#g)' width='50' height='50'/>"),
                Arguments.of("<pattern id='p' width='.01' height='.01' patternUnits='userSpaceOnUse'><circle r='.003'/>"
                        + "</pattern><rect fill='url(#p)' width='50' height='50'/>"),
                Arguments.of("<circle cx='50' cy='50' r='40' fill='none' stroke='#000'/>".repeat(300)),
                Arguments.of("<g " + STROKED + "stroke-width='.1'>"
                        + many(1000, i -> "<path d='M0 " + i / 10.0 + "H100'/>") + "</g>"));
    }

    @ParameterizedTest
    @MethodSource("read")
    void readsWhatOnlyLooksSo(String inside) {
        SvgMotif motif = SvgDrawings.motif(SvgDrawings.page(inside));
        assertThat(SvgDrawings.drawn(motif).flattened()).isNotEmpty();
    }
}
