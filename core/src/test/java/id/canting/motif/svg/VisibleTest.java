package id.canting.motif.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.mark.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is painted is what is drawn: what lies above covers, the colour of the page cuts, colours keep a line between. */
class VisibleTest {
    /** The area blocked with wax in square mm, and how many lines and dots there are. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <rect width='100' height='100' fill='#fff'/><rect x='20' y='20' width='20' height='20'/>                     | 400  | 0
            <rect width='100' height='100'/><rect x='20' y='20' width='20' height='20' fill='#fff'/>                     | 400  | 0
            <rect width='100' height='100' fill='#234'/><rect x='20' y='20' width='20' height='20' fill='#ffe'/><rect x='25' y='25' width='10' height='10' fill='#234'/> | 300 | 0
            <rect x='-5' y='-5' width='110' height='110' fill='#fff'/><rect x='20' y='20' width='20' height='20'/>       | 400  | 0
            <rect x='20' y='20' width='20' height='20'/><rect x='25' y='25' width='10' height='10' fill='#fff'/>         | 300  | 0
            <rect x='20' y='20' width='20' height='20'/><rect x='25' y='25' width='10' height='10' fill='#fffffe'/>      | 300  | 0
            <rect x='20' y='20' width='20' height='20'/><path d='M10 30H90' stroke='#fff' stroke-width='2'/>             | 360  | 0
            <rect x='20' y='20' width='20' height='20' fill='#fff'/>                                                     | 400  | 0
            <path d='M10 30H90' stroke='#fff'/>                                                                          | 0    | 1
            <rect x='20' y='20' width='20' height='20'/><rect x='30' y='30' width='20' height='20'/>                     | 700  | 0
            <path d='M10 10H60V60H10Z M40 40H90V90H40Z'/>                                                                | 4600 | 0
            <path fill-rule='evenodd' d='M10 10H60V60H10Z M40 40H90V90H40Z'/>                                            | 4200 | 0
            <path d='M10 10H60V60H10Z M20 20V50H50V20Z'/>                                                                | 1600 | 0
            <path d='M10 10H60V60H10Z M20 20H50V50H20Z'/>                                                                | 2500 | 0
            <rect x='20' y='20' width='20' height='20' fill-opacity='.1'/><path d='M10 80H90' stroke='#000'/>            | 0    | 1
            <rect x='20' y='20' width='20' height='20' opacity='.9'/>                                                    | 400  | 0
            <rect x='20' y='20' width='20' height='20' fill='red'/><rect x='40' y='20' width='20' height='20' fill='blue'/> | 0 | 2
            <rect x='20' y='20' width='20' height='20' fill='red'/><rect x='60' y='20' width='20' height='20' fill='blue'/> | 800 | 0
            <rect x='10' y='10' width='60' height='60' fill='red'/><rect x='20' y='20' width='20' height='20' fill='blue'/> | 0 | 2
            <rect x='10' y='10' width='60' height='60' fill='#0a0'/><rect x='20' y='20' width='40' height='1' fill='#050'/> | 40 | 1
            <rect x='20' y='20' width='20' height='20' fill='red' stroke='#000'/>                                        | 0    | 1
            <rect x='20' y='20' width='20' height='20' fill='#fff' stroke='#000'/>                                       | 0    | 1
            <rect x='20' y='20' width='20' height='20' fill='#000' stroke='#000' stroke-width='2'/>                      | 400  | 1
            <path d='M10 30H90' stroke='#000'/><rect x='20' y='20' width='20' height='20' fill='#fff' stroke='#000'/>    | 0    | 3
            <path d='M10 30H90' stroke='#000'/><path d='M50 0V90' stroke='#000'/>                                        | 0    | 2
            <path d='M10 30H90' stroke='#000'/><path d='M50 0V90' stroke='#f00'/>                                        | 0    | 2
            <path d='M10 30H90' stroke='#000'/><path d='M50 0V90' stroke='#fff' stroke-width='4'/>                       | 0    | 2
            <rect x='20' y='20' width='20' height='20' paint-order='stroke' fill='#fff' stroke='#000' stroke-width='2'/> | 0    | 1
            <g class='tembok'><rect x='20' y='20' width='20' height='20' fill='red'/></g><rect x='40' y='20' width='20' height='20' fill='blue'/> | 400 | 1
            <circle cx='20' cy='20' r='1' fill='#000'/><rect x='40' y='20' width='20' height='20' fill='#000'/>           | 400  | 1
            <g fill='none' stroke='#000'><path d='M10 10H40V40H10Z'/><path d='M10 10H40V40H10Z'/><path d='M40 10H70V40H40Z'/></g> | 0 | 2
            <path d='M10 30H90' stroke='#000' stroke-width='.5'/><path d='M5 30H95' stroke='#000' stroke-width='2'/>     | 0    | 1
            <path d='M10 30H90' stroke='#000'/><path d='M50 30H95' stroke='#000'/>                                       | 0    | 2
            """)
    void whatIsSeenBecomesWax(String inside, double blocked, int lines) {
        Drawing drawing = SvgDrawings.drawn(SvgDrawings.page(inside));
        assertThat(SvgDrawings.blocked(drawing)).isCloseTo(blocked, within(0.5));
        assertThat(drawing.flattened().stream()
                        .filter(part -> !part.mark().getClass().getSimpleName().equals("WaxArea")))
                .hasSize(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <rect x='20' y='20' width='20' height='20' fill='#e11'/><rect x='40' y='20' width='20' height='20' fill='#22c'/>        | blue,red
            <rect id='daun' x='20' y='20' width='20' height='20' fill='#e11'/><rect x='40' y='20' width='20' height='20' fill='#22c'/> | blue,daun
            <rect x='20' y='20' width='20' height='20' fill='#fff' stroke='#000'/>                                                  | shape
            <rect id='mata' x='20' y='20' width='20' height='20' fill='#fff' stroke='#000'/>                                        | mata
            <rect id='atas' x='20' y='20' width='40' height='20'/><rect id='lubang' x='25' y='25' width='10' height='10' fill='#fff'/> | atas,lubang
            <rect id='awan' x='20' y='20' width='20' height='20' fill='#fff'/><path d='M10 80H90' stroke='#000'/>                   |
            <rect id='kiri' x='20' y='20' width='20' height='20'/><rect id='kanan' x='30' y='20' width='20' height='20'/>           | kanan,kiri
            """)
    void areasKeepTheirNames(String inside, String parts) {
        assertThat(String.join(",", SvgDrawings.parts(SvgDrawings.drawn(SvgDrawings.page(inside)))))
                .isEqualTo(parts == null ? "" : parts);
    }
}
