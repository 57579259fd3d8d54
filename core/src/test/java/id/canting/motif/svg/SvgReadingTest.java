package id.canting.motif.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.mark.Mark;
import id.canting.text.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a file means what it means to every viewer. */
class SvgReadingTest {
    /** All that is stroked by default here, so that each line tells geometry alone. */
    private static final String STROKED = "<g fill='none' stroke='#000'>%s</g>";

    private static String stroked(String inside) {
        return SvgDrawings.told(SvgDrawings.drawn(SvgDrawings.page(STROKED.formatted(inside))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <rect x='30' y='30' width='40' height='40'/>                                  | line 40x40
            <rect x='30' y='30' width='40' height='40' transform='rotate(10 50 50)'/>     | line 46x46
            <rect x='30' y='30' width='40' height='40' transform='rotate(30 50 50)'/>     | line 55x55
            <rect x='30' y='30' width='40' height='40' transform='rotate(45 50 50)'/>     | line 57x57
            <rect width='40' height='40' transform='matrix(.866 .5 -.5 .866 40 0)'/>      | line 55x55
            <rect x='10' y='10' width='80' height='60' rx='auto'/>                        | line 80x60
            <rect x='10' y='10' width='80' height='60' rx='9'/>                           | line 80x60
            <rect x='10%' y='10%' width='80%' height='60%'/>                              | line 80x60
            <rect x='1' y='1' width='0' height='60'/><path d='M5 5h9'/>                   | line 9x0
            <circle cx='50' cy='50' r='40%'/>                                             | line 80x80
            <ellipse cx='50' cy='50' rx='40' ry='auto'/>                                  | line 80x80
            <path d='M10 10C10 10 40 10 40 10'/>                                          | line 30x0
            <path d='M10 10q10 0 10 10t10 10'/>                                           | line 20x20
            <path d='M10 10a5 5 0 0 1 10 0'/>                                             | line 10x5
            <path d='M10,10L40,10,40,40'/>                                                | line 30x30
            <path d='m10 10 5 5 5-5m20 0 5 5'/>                                           | line 10x5, line 5x5
            <polyline points='0,0 10,0\t10,10'/><polygon points='20 20,30 20,30 30'/>     | line 10x10, line 10x10
            <line x2='9' y2='3'/>                                                         | line 9x3
            <use xlink:href='#r'/><defs><rect id='r' width='9' height='5'/></defs>        | line 9x5
            <defs><g id='g'><rect width='9' height='5'/></g></defs><use href='#g' transform='rotate(90 20 20)'/> | line 5x9
            <symbol id='s' viewBox='0 0 10 10'><path d='M1 1H9V9H1Z'/></symbol><use href='#s'/> | line 80x80
            <symbol id='s' viewBox='0 0 20 10'><path d='M1 1H19V9H1Z'/></symbol><use href='#s' width='40' height='40'/> | line 36x16
            <symbol id='s'><rect width='9' height='5'/></symbol><use href='#s' x='20' y='20'/> | line 9x5
            <svg x='9' y='9' width='10' height='10' viewBox='0 0 2 2'><rect width='2' height='1'/></svg> | line 10x5
            <svg width='10' height='10'><path d='M0 5H50'/></svg>                         | line 10x0
            <svg width='10' height='10' overflow='visible'><path d='M0 5H50'/></svg>      | line 50x0
            <switch><g systemLanguage='xx'><rect width='9' height='9'/></g><g><circle cx='9' cy='9' r='4'/></g></switch> | line 8x8
            <switch><g systemLanguage='id'><rect width='9' height='9'/></g><g><circle cx='9' cy='9' r='4'/></g></switch> | line 9x9
            <a xlink:href='#x'><circle cx='50' cy='50' r='40'/></a>                       | line 80x80
            <a href='https://example.org'><circle cx='50' cy='50' r='40'/></a>            | line 80x80
            <path d='M10 50H90' stroke-dasharray='20 10'/>                                | line 20x0, line 20x0, line 20x0
            <path d='M10 50H90' stroke-dasharray='20'/>                                   | line 20x0, line 20x0
            <path d='M10 50H45' stroke-width='4' stroke-linecap='round' stroke-dasharray='0 10'/> | dot 4, dot 4, dot 4, dot 4
            <g clip-path='url(#c)'><path d='M0 50H100'/></g><clipPath id='c'><circle cx='50' cy='50' r='20'/></clipPath> | line 40x0
            <path d='M0 50H60' marker-end='url(#m)'/><marker id='m' markerWidth='9' markerHeight='9' markerUnits='userSpaceOnUse' refY='4'><path d='M0 0V8'/></marker> | line 60x0, line 0x8
            """)
    void drawsShapesWhereTheyStand(String inside, String drawn) {
        assertThat(stroked(inside)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <path d='M20 50h0'/>        | dot 6
            <path d='M50 50L50 50'/>    | dot 6
            <path d='M80 50h.01'/>      | dot 6
            <path d='M50 50z'/>         | dot 6
            <line x1='5' x2='5' y1='5' y2='5'/> | dot 6
            <path d='M10 80H90'/>       | line 80x0
            """)
    void makesADotOfOneTouchOfARoundPen(String inside, String drawn) {
        String pen = "<g fill='none' stroke='#000' stroke-width='6' stroke-linecap='round'>" + inside + "</g>";
        assertThat(SvgDrawings.told(SvgDrawings.drawn(SvgDrawings.page(pen)))).isEqualTo(drawn);
    }

    /** Two rings where the style is followed, a disc where it is lost. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .a{fill:none;stroke:#000}                                    | a | line 40x40
            @charset "utf-8"; .a{fill:none;stroke:#000}                  | a | line 40x40
            @import url("https://fonts.example.org/x"); .a{fill:none;stroke:#000} | a | line 40x40
            @media screen{.a{fill:none;stroke:#000}}                     | a | line 40x40
            @media print{.a{fill:#000;stroke:none}} .a{fill:none;stroke:#000} | a | line 40x40
            @font-face{font-family:x;src:url(y)} .a{fill:none;stroke:#000} | a | line 40x40
            @supports (display:grid){.a{fill:none;stroke:#000}}          | a | line 40x40
            circle.a{fill:none;stroke:#000}                              | a | line 40x40
            *{fill:none;stroke:#000}                                     | a | line 40x40
            g .a{fill:none;stroke:#000}                                  | a | line 40x40
            g>.a{fill:none;stroke:#000}                                  | a | line 40x40
            :root{fill:none;stroke:#000}                                 | a | line 40x40
            #c{fill:none;stroke:#000}                                    | a | line 40x40
            [id=c]{fill:none;stroke:#000}                                | a | line 40x40
            .b,.a{fill:none;stroke:#000}                                 | a | line 40x40
            .a.b{fill:none;stroke:#000}                                  | a b | line 40x40
            .A{fill:red} .a{fill:none;stroke:#000}                       | a | line 40x40
            .a{fill:none;stroke:rgba(0,0,0,.9)}                          | a | line 40x40
            .a{fill:none;stroke:rgb(10 20 30 / 90%)}                     | a | line 40x40
            .a{fill:none;stroke:hsl(200,50%,30%)}                        | a | line 40x40
            .a{fill:rgba(0,0,0,0);stroke:#000}                           | a | line 40x40
            .a{fill:#0000;stroke:#000f}                                  | a | line 40x40
            .a{fill:#00000000;stroke:#000}                               | a | line 40x40
            .a{fill:transparent;stroke:#000}                             | a | line 40x40
            .a{fill:none;stroke:currentColor}                            | a | line 40x40
            .a{fill:none;stroke:var(--ink)} :root{--ink:#123456}         | a | line 40x40
            .a{fill:none;stroke:var(--none,#123456)}                     | a | line 40x40
            .a{filter:blur(2px);font:12px x;fill:none;mix-blend-mode:normal;stroke:#000} | a | line 40x40
            .a{fill:color(display-p3 1 0 0);fill:none;stroke:#000}       | a | line 40x40
            .a:hover{fill:red} .a{fill:none;stroke:#000}                 | a | line 40x40
            .a{fill:none!important;stroke:#000 ! important} circle{fill:red} | a | line 40x40
            .a{fill:none;stroke:#000                                     | a | line 40x40
            /* .b{ */ .a{fill:none;/* ; */stroke:#000}                   | a | line 40x40
            <!-- .a{fill:none;stroke:#000} -->                           | a | line 40x40
            .a{stroke-width:0;stroke:#000}                               | a | area 40x40
            .a{stroke:#000;stroke-opacity:0%}                            | a | area 40x40
            """)
    void followsStyleSheets(String css, String classes, String drawn) {
        String svg = SvgDrawings.page("<style>" + css.replace("<", "&lt;") + "</style><g><circle id='c' class='"
                + classes + "' cx='50' cy='50' r='20'/></g>");
        assertThat(SvgDrawings.told(SvgDrawings.drawn(svg))).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <circle style='cx:50px;cy:50px;r:40px;fill:none;stroke:#000'/>                                  | line 80x80
            <g style='transform:translate(50px,50px) rotate(90deg)'><ellipse rx='40' ry='20' fill='none' stroke='#000'/></g> | line 40x80
            <g style='transform:rotate(.25turn);transform-origin:50px 50px'><path d='M10 50H30' stroke='#000'/></g> | line 0x20
            <g style='transform:rotate(90deg);transform-origin:center'><path d='M10 50H30' stroke='#000'/></g> | line 0x20
            <path transform='rotate(90)' transform-origin='50 50' d='M10 50H30' stroke='#000'/>             | line 0x20
            <style>.t{transform:scale(2)}</style><path class='t' d='M5 5H30' stroke='#000'/>                | line 50x0
            <path transform='scale(9)' style='transform:scale(2)' d='M5 5H30' stroke='#000'/>               | line 50x0
            <rect style='x:10px;y:10px;width:20mm;height:5px' fill='none' stroke='#000'/>                   | line 76x5
            <path style='d:path("M5 5H30");stroke:#000'/>                                                   | line 25x0
            <rect x='1mm' y='1MM' width='4Q' height='2em' fill='none' stroke='#000' font-size='10'/>        | line 4x20
            """)
    void followsGeometryInStyles(String inside, String drawn) {
        assertThat(SvgDrawings.told(SvgDrawings.drawn(SvgDrawings.page(inside))))
                .isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <path fill='none' stroke='#000' d='none'/>                         | path
            <g transform='matrix(NaN NaN NaN NaN 0 0)'></g>                    | g
            <g transform='rotate(x)'><path d='M0 0h9' stroke='#000'/></g>      | g
            <rect width='a' height='2'/>                                       | rect
            <rect width='-5' height='2'/>                                      | rect
            <path stroke='#000' d='M0 0H1e999'/>                               | path
            <use href='#hilang'/>                                              | a copy of #hilang, which is not there
            <g id='a'><use href='#a'/></g>                                     | a copy of #a within itself
            <g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>       | within itself
            <use href='b.svg#a'/>                                              | b.svg#a, which lies outside the file
            <image href='data:image/png;base64,AAAA' width='9' height='9'/>    | image, which wax cannot follow
            <image href='file:///etc/passwd' width='9' height='9'/>            | image, which wax cannot follow
            <text x='1' y='9'>Ibu</text><text>dua</text>                       | text, which wax cannot follow (2 times)
            <script>alert(1)</script>                                          | script, which wax cannot follow
            <foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject> | foreignObject
            <circle r='9' fill='url(#tidak)'/>                                 | a copy of #tidak, which is not there
            <circle r='9' fill='url(http://example.org/x#y)'/>                 | http://example.org/x#y, which lies outside
            <path d='M300 300h9' stroke='#000'/>                               | a shape beyond the page
            <path d='M5 5H300' stroke='#000'/>                                 | the part of a shape beyond the edge of the page
            <path d='M5 5H30' stroke='#000' opacity='.1'/>                     | so faint that it can hardly be seen
            <path d='M5 5H30' stroke='lab(20% 30 40)'/>                        | stroke: lab(20% 30 40), a style
            <path d='M5 5H30' stroke='#000' filter='url(#f)'/><filter id='f'/> | filter, drawn without it
            <path d='M5 5H30' stroke='#000' mask='url(#f)'/>                   | mask, drawn without it
            <g style='mix-blend-mode:multiply'><path d='M5 5H30' stroke='#000'/></g> | mix-blend-mode, drawn without it
            <circle r='9' fill='url(#g)'/><linearGradient id='g'><stop stop-color='#000'/><stop offset='1' stop-color='#444'/></linearGradient> | gradient, read as one colour
            <circle r='9' fill='url(#g)'/><pattern id='g' width='.1' height='.1' patternUnits='userSpaceOnUse'><path d='M0 0h.05v.05z'/></pattern> | pattern, read as one colour
            <style>.a~.b{fill:red}</style>                                     | .a~.b, a style that is not understood
            <style>.a:nth-child(2){fill:red}</style>                           | .a:nth-child(2), a style that is not understood
            """)
    void drawsTheRestAndNamesWhatItLeavesOut(String bad, String named) {
        SvgMotif motif = SvgDrawings.motif(
                SvgDrawings.page("\n" + bad + "\n<circle cx='50' cy='50' r='20' fill='none' stroke='#000'/>"));
        assertThat(SvgDrawings.told(SvgDrawings.drawn(motif))).endsWith("line 40x40");
        assertThat(SvgDrawings.notes(motif)).contains(named).contains("line 2");
        Text note = motif.leftOut().orElseThrow();
        assertThat(note.isHalf() || note.id().equals(note.en())).isFalse();
        SvgMotif again = SvgDrawings.motif(motif.plain());
        assertThat(again.leftOut()).isEqualTo(motif.leftOut());
    }

    /** What is blocked in square mm; the mask is a page of 100 mm, the shape a square of 40 mm. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <mask id='m'><rect width='100' height='100' fill='#fff'/></mask>                            | 1600
            <mask id='m'><rect width='100' height='100'/></mask>                                        | 0
            <mask id='m'/>                                                                              | 0
            <mask id='m'><rect width='30' height='100' fill='#fff'/></mask>                             | 800
            <mask id='m'><rect width='100' height='100' fill='#fff'/><rect width='30' height='100'/></mask> | 800
            <mask id='m'><rect width='30' height='100'/><rect width='100' height='100' fill='#fff'/></mask> | 1600
            <mask id='m'><path d='M0 30H100' stroke='#fff' stroke-width='10'/></mask>                   | 400
            <mask id='m'><rect width='100' height='100' fill='#fff' opacity='0'/></mask>                | 0
            <mask id='m'><g transform='translate(20)'><rect width='10' height='100' fill='#fff'/></g></mask> | 400
            <mask id='m' maskContentUnits='objectBoundingBox'><rect width='.5' height='1' fill='#fff'/></mask> | 800
            <mask id='m' maskUnits='userSpaceOnUse' x='0' y='0' width='20' height='100'><rect width='100' height='100' fill='#fff'/></mask> | 400
            <mask id='m'><rect class='tembok' width='30' height='100' fill='#fff'/></mask>              | 800
            <mask id='m' mask='url(#n)'><rect width='100' height='100' fill='#fff'/></mask><mask id='n'><rect width='30' height='100' fill='#fff'/></mask> | 1600
            """)
    void followsPlainMasks(String mask, double blocked) {
        for (String masked : List.of("mask='url(#m)'", "style='mask:url(#m)'", "style='mask: url(\"#m\")'")) {
            String shape =
                    "<path d='M80 80H90' stroke='#000'/><rect x='10' y='10' width='40' height='40' " + masked + "/>";
            SvgMotif motif = SvgDrawings.motif(SvgDrawings.page(mask + shape));
            assertThat(SvgDrawings.blocked(SvgDrawings.drawn(motif))).isCloseTo(blocked, within(1.0));
            assertThat(SvgDrawings.notes(motif)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <mask id='m'><rect width='100' height='100' fill='#888'/></mask>
            <mask id='m'><rect width='100' height='100' fill='#fff' opacity='.5'/></mask>
            <mask id='m' mask-type='alpha'><rect width='100' height='100'/></mask>
            <mask id='m' style='mask-type: alpha'><rect width='100' height='100'/></mask>
            <mask id='m'><rect width='100' height='100' fill='url(#g)'/></mask><linearGradient id='g'><stop stop-color='#fff'/><stop offset='1'/></linearGradient>
            """)
    void namesMasksThatHaveShades(String mask) {
        SvgMotif motif = SvgDrawings.motif(
                SvgDrawings.page(mask + "<rect x='10' y='10' width='40' height='40' mask='url(#m)'/>"));
        assertThat(SvgDrawings.told(SvgDrawings.drawn(motif))).isEqualTo("area 40x40");
        assertThat(SvgDrawings.notes(motif)).contains("mask, drawn without it, line 1");
    }

    /** A square of 40 mm filled with a pattern. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            width='20' height='20'  | <rect width='10' height='10'/>                                  | 400  |
            width='20' height='20'  | <rect x='10' y='10' width='10' height='10'/>                    | 400  |
            width='20' height='20'  | <rect width='20' height='20'/>                                  | 1600 |
            width='20' height='20'  | <rect width='30' height='10'/>                                  | 800  |
            width='20' height='20'  | <rect class='tembok' width='10' height='10' fill='none'/>       | 0    |
            width='20' height='20'  | <rect width='10' height='10' fill='#fff'/>                      | 0    |
            width='20' height='20' x='5' y='5' | <rect x='5' y='5' width='10' height='10'/>           | 400  |
            width='20' height='20' patternTransform='scale(2)' | <rect width='10' height='10'/>       | 400  |
            width='20' height='20' viewBox='0 0 10 10' | <rect width='5' height='10'/>                | 800  |
            width='20' height='20'  | <path d='M0 10H20' stroke='#000'/>                              | 0    |
            width='20' height='20'  |                                                                 | 0    |
            width='0' height='20'   | <rect width='10' height='10'/>                                  | 0    |
            width='.2' height='.2'  | <rect width='.1' height='.1'/>                                  | 1600 | pattern, read as one colour
            width='20' height='20'  | <g opacity='.5'><rect width='10' height='10'/></g>              | 1600 | pattern, read as one colour
            """)
    void drawsThePatternsThatAHandCanDraw(String pattern, String tile, double blocked, String told) {
        SvgMotif motif = SvgDrawings.motif(SvgDrawings.page("<path d='M80 80H90' stroke='#000'/>"
                + "<pattern id='p' patternUnits='userSpaceOnUse' " + pattern + ">" + (tile == null ? "" : tile)
                + "</pattern><rect width='40' height='40' fill='url(#p)'/>"));
        assertThat(SvgDrawings.blocked(SvgDrawings.drawn(motif))).isCloseTo(blocked, within(1.0));
        if (told == null) {
            assertThat(SvgDrawings.notes(motif)).isEmpty();
        } else {
            assertThat(SvgDrawings.notes(motif)).contains(told);
        }
    }

    /** A gradient beside a blue square keeps the name of the colour that it has on the whole. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <stop stop-color='red'/>                                                            | red
            <stop stop-color='red'/><stop offset='1' stop-color='yellow'/>                      | orange
            <stop stop-color='#080'/><stop offset='.05' stop-color='red'/><stop offset='1' stop-color='red'/> | red
            <stop stop-color='#080' stop-opacity='0'/><stop offset='1' stop-color='red'/>       | pink
            """)
    void takesAGradientAsItsMiddleColour(String stops, String name) {
        SvgMotif motif = SvgDrawings.motif(SvgDrawings.page("<linearGradient id='g'>" + stops + "</linearGradient>"
                + "<rect width='20' height='20' fill='url(#g)'/><rect x='20' width='20' height='20' fill='#00f'/>"));
        assertThat(SvgDrawings.areas(SvgDrawings.drawn(motif))).isEqualTo("blue 400, " + name + " 400");
        boolean single = stops.indexOf("<stop") == stops.lastIndexOf("<stop");
        assertThat(SvgDrawings.notes(motif).contains("gradient, read as one colour"))
                .isEqualTo(!single);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <g style='display:none'><image width='100' height='100' href='a.png'/></g>
            <g visibility='hidden'><text>x</text></g>
            <g opacity='0'><text>x</text></g>
            <title>a</title><desc/><metadata><text/></metadata>
            <defs><text id='t'/><clipPath id='c'><text/></clipPath></defs>
            <x:text xmlns:x='urn:x'/>
            <path d='M-400 -400h10v10z' fill='none' stroke='none'/>
            <rect width='100' height='100' fill='none'/>
            <rect width='100' height='100' fill='#fff'/>
            <rect width='9' height='9' clip-path='none' mask='none' fill='none' stroke='none'/>
            <use/>
            """)
    void namesNothingWhereNothingIsLost(String inside) {
        SvgMotif motif = SvgDrawings.motif(
                SvgDrawings.page(inside + "<circle cx='50' cy='50' r='40' fill='none' stroke='#000'/>"));
        assertThat(SvgDrawings.notes(motif)).isEmpty();
        assertThat(SvgDrawings.told(SvgDrawings.drawn(motif))).isEqualTo("line 80x80");
    }

    /** The size in mm of a rectangle of 30 by 20 units. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            width='60mm' viewBox='0 0 60 40'                                    | 30     | true
            width='6cm' height='4cm' viewBox='0 0 120 80'                       | 15     | true
            width='60MM' viewBox='0 0 60 40'                                    | 30     | true
            width='1in' viewBox='0,0,60,40'                                     | 12.7   | true
            width='240q' viewBox='0 0 60 40'                                    | 30     | true
            width='170pt' viewBox='0 0 60 40'                                   | 29.986 | true
            height='40mm' viewBox='0 0 60 40'                                   | 30     | true
            width='60mm' height='20mm' viewBox='0 0 60 40'                      | 15     | true
            width='60mm' height='20mm' viewBox='0 0 60 40' preserveAspectRatio='xMinYMin slice' | 30 | true
            width='96' height='96'                                              | 7.9375 | false
            width='96px' viewBox='0 0 60 40'                                    | 12.7   | false
            width='100%' viewBox='0 0 60 40'                                    | 7.9375 | false
            viewBox='0 0 60 40'                                                 | 7.9375 | false
            width='60mm' height='1e-300' viewBox='0 0 60 40'                    | 30     | true
            width='100' height='90' viewBox='0 0 x 5'                           | 7.9375 | false
            width='100' height='90' viewBox='0 0 0 5'                           | 7.9375 | false
            xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape' inkscape:version='0.48.4 r9939' width='744' height='1052' | 8.4667 | false
            xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape' inkscape:version='1.3' width='744' height='1052' | 7.9375 | false
            """)
    void knowsTheSizeInMm(String page, double width, boolean told) {
        SvgMotif motif =
                SvgDrawings.motif("<svg " + page + "><rect width='30' height='20' fill='none' stroke='#000'/></svg>");
        Mark.WaxLine line =
                (Mark.WaxLine) SvgDrawings.drawn(motif).parts().get(0).mark();
        double drawn = line.centre().bounds().width();
        assertThat(drawn).isCloseTo(width, within(1e-3));
        assertThat(SvgDrawings.notes(motif).contains("does not state its size")).isEqualTo(!told);
    }
}
