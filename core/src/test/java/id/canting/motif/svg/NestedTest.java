package id.canting.motif.svg;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.mark.Area;
import id.canting.mark.Drawing;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts by every name that a maker or a colour gives them, each with what is filled when it is named. */
class NestedTest {
    /** The names of each area, what is nearest first, and its size in square mm. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <path d='M0 0H9'/>                                                                            |
            <path d='M0 0H20V20H0Z'/>                                                                     | shape 400
            <g id='bunga'><path d='M0 0H20V20H0Z'/></g>                                                   | bunga 400
            <g id='bunga'><path id='kiri' d='M0 0H20V20H0Z'/></g>                                         | kiri+bunga 400
            <g id='kebun'><g id='bunga'><path class='kelopak' d='M0 0H20V20H0Z'/></g></g>                 | kelopak+bunga+kebun 400
            <g id='klowong'><path id='kiri' d='M0 0H20V20H0Z'/></g>                                       | kiri 400
            <g id='a1'><g id='bunga'><path id='bunga' d='M0 0H20V20H0Z'/></g></g>                         | bunga 400
            <path id='daun' stroke='red' d='M0 0H20V20H0Z'/><path d='M50 50H90'/>                         | daun+red 400
            <path d='M0 0H20V20H0Z'/><path d='M5 5H15V15H5Z'/>                                            | shape 100, shape 300
            <path id='bunga' d='M0 0H20V20H0Z'/><path d='M5 5H15V15H5Z'/>                                 | bunga 300, shape+bunga 100
            <path d='M5 5H15V15H5Z'/><path id='bunga' d='M0 0H20V20H0Z'/>                                 | bunga 300, shape+bunga 100
            <path id='bunga' d='M0 0H20V20H0Z'/><path id='mata' d='M5 5H15V15H5Z'/>                       | bunga 300, mata 100
            <g id='bunga'><path d='M0 0H20V20H0Z'/><path id='mata' d='M5 5H15V15H5Z'/></g>                | bunga 300, mata+bunga 100
            <path id='satu' d='M0 0H20V20H0Z'/><path id='dua' d='M4 4H16V16H4Z'/><path id='tiga' d='M8 8H12V12H8Z'/> | dua 128, satu 256, tiga 16
            <path id='satu' d='M0 0H20V20H0Z'/><path id='dua' d='M5 5H9V9H5Z'/><path id='tiga' d='M11 5H15V9H11Z'/> | dua 16, satu 368, tiga 16
            <path id='satu' d='M0 0H20V20H0Z M5 5V15H15V5Z'/>                                                | satu 100, satu 300
            <path id='satu' d='M0 0H20V20H0Z'/><path id='dua' d='M10 10H30V30H10Z'/>                           | dua 400, satu 400
            <path d='M0 0H20V20H0Z'/><path d='M0 0H20V20H0Z'/>                                            | shape 400
            <path id='satu' d='M0 0H20V20H0Z'/><path id='dua' d='M0 0H20V20H0Z'/>                              | dua 400, satu 400
            <rect width='20' height='20' fill='red'/><rect x='20' width='20' height='20' fill='blue'/>    | blue 400, red 400
            <rect width='20' height='20' fill='red'/><rect x='20' width='20' height='20' fill='blue'/><path d='M5 5H15V15H5Z'/> | blue 400, red 300, shape+black+red 100
            <g id='bunga'><rect width='20' height='20' fill='red'/><rect x='20' width='20' height='20' fill='yellow'/></g> | bunga+red 400, bunga+yellow 400
            """)
    void partsAreFoundByEveryName(String inside, String areas) {
        String svg = SvgDrawings.page(
                "<g fill='none' stroke='#000'>" + inside.replace("fill='", "stroke='none' fill='") + "</g>");
        SvgMotif motif = SvgDrawings.motif(svg);
        assertThat(SvgDrawings.areas(SvgDrawings.drawn(motif))).isEqualTo(areas == null ? "" : areas);
        SvgMotif again = SvgDrawings.motif(motif.plain());
        assertThat(SvgDrawings.areas(SvgDrawings.drawn(again))).isEqualTo(areas == null ? "" : areas);
    }

    @ParameterizedTest
    @CsvSource({"79, 79", "80, 80", "81, 80", "1000000, 80"})
    void noNameIsEndless(int letters, int kept) {
        Drawing drawing =
                SvgDrawings.drawn(SvgDrawings.page("<path id='" + "a".repeat(letters) + "' d='M0 0H20V20Z'/>"));
        assertThat(drawing.areas()).extracting(area -> area.part().length()).containsExactly(kept);
    }

    /** Wherever a closed line lies in another, no place is filled twice and none is lost. */
    @Property(tries = 60)
    void nothingIsFilledTwice(
            @ForAll @DoubleRange(min = 2, max = 38) double radius,
            @ForAll @DoubleRange(min = 0, max = 1) double out,
            @ForAll @DoubleRange(min = 0, max = 6.2) double turn) {
        double away = out * (39 - radius);
        Drawing drawing = SvgDrawings.drawn(SvgDrawings.page("<g fill='none' stroke='#000'>"
                + "<circle id='luar' cx='50' cy='50' r='40'/><circle id='dalam' cx='"
                + (50 + away * StrictMath.cos(turn)) + "' cy='" + (50 + away * StrictMath.sin(turn)) + "' r='" + radius
                + "'/></g>"));
        List<Area> areas = drawing.areas();
        double share = areas.stream().mapToDouble(area -> area.region().area()).sum() / (Math.PI * 1600);
        boolean same = radius * radius > 0.95 * 1600;
        assertThat(share).isBetween(0.99, same ? 2.0 : 1.01);
        assertThat(same || areas.get(0).region().and(areas.get(1).region()).isEmpty())
                .isTrue();
    }
}
