package id.canting.motif.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import id.canting.motif.Hand;
import id.canting.random.RandomSource;
import id.canting.text.Language;
import id.canting.text.UserError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgMotifTest {
    private static final Hand HAND = new Hand(1.5, 0.8, 0, RandomSource.of(1));

    private static Drawing draw(String inside) {
        return motif("<svg width='60mm' height='40mm' viewBox='0 0 60 40'>" + inside + "</svg>");
    }

    private static Drawing motif(String svg) {
        SvgMotif motif = SvgMotif.read("gambar.svg", svg);
        return motif.draw(motif.parameters().defaults(), HAND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE svg><svg/>                                           | document type
            <!DOCTYPE s [<!ENTITY a 'b'>]><svg>&a;</svg>                   | document type
            <svg><script>alert(1)</script></svg>                           | <script>
            <svg onload='x()'><path d='M0 0h9'/></svg>                     | <onload>
            <svg><image href='a.png'/></svg>                               | <image>
            <svg><foreignObject/></svg>                                    | <foreignobject>
            <svg><path d='M0 0h9' style='fill:url(http://x/y)'/></svg>     | outside itself
            <svg xmlns:xlink='x'><use xlink:href='file:///etc/passwd'/></svg> | outside itself
            <svg><path d='M0 0 h9'                                         | not well-formed
            <html/>                                                        | begins with <html>
            <svg/>                                                         | draws nothing
            <svg><path d='M zebra'/></svg>                                 | numbers of path
            <svg><rect width='a' height='2'/></svg>                        | numbers of rect
            <svg viewBox='0 0 x 5'><path d='M0 0h9'/></svg>                | viewBox
            <svg><path d='M0 0H9e9'/></svg>                                | numbers
            <svg><path d='M0 0H1e999'/></svg>                              | numbers
            <svg><path d='M NaN 0h9'/></svg>                               | numbers of path
            <svg><rect width='NaN' height='2'/></svg>                      | numbers of rect
            <svg viewBox='0 0 NaN 5'><path d='M0 0h9'/></svg>              | viewBox
            <svg viewBox='0 0 -9 5'><path d='M0 0h9'/></svg>               | viewBox
            <svg viewBox='0 1e999 9 5'><path d='M0 0h9'/></svg>            | viewBox
            <svg><g transform='scale(NaN)'><path d='M0 0h9'/></g></svg>    | numbers
            <svg><path transform='matrix(1 0 0)' d='M0 0h9'/></svg>        | numbers of path
            <svg><use href='#b'/><path d='M0 0h9'/></svg>                  | uses "#b"
            <svg><g id='a'><path d='M0 0h9'/><use href='#a'/></g></svg>    | inside itself
            <svg><g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g></svg> | inside itself
            <svg><use href='b.svg#a'/></svg>                               | outside itself
            <svg><path d='M0 0H6000'/></svg>                               | 6000 mm
            """)
    void refusesWhatAMotifCannotTake(String svg, String told) {
        assertThatThrownBy(() -> motif(svg)).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.text().en()).contains(told);
            assertThat(error.text().isHalf()).isFalse();
            assertThat(error.place()).isPresent();
        });
    }

    @Test
    void refusesAMillionPointsAndADeepPileOfGroups() {
        String points = "<svg><path d='M0 0" + "l1 1".repeat(1_000_000) + "'/></svg>";
        assertThatThrownBy(() -> motif(points)).isInstanceOf(UserError.class).hasMessageContaining("200000");
        String deep = "<svg>" + "<g>".repeat(100) + "<path d='M0 0h1'/>" + "</g>".repeat(100) + "</svg>";
        assertThatThrownBy(() -> motif(deep)).isInstanceOf(UserError.class).hasMessageContaining("64");
        String many = "<svg>" + "<g/>".repeat(200_001) + "</svg>";
        assertThatThrownBy(() -> motif(many)).isInstanceOf(UserError.class).hasMessageContaining("200000");
        String large = "<svg>" + " ".repeat(5_000_001) + "</svg>";
        assertThatThrownBy(() -> motif(large)).isInstanceOf(UserError.class).hasMessageContaining("5000000");
    }

    @Test
    void refusesUsesThatMultiply() {
        StringBuilder bomb = new StringBuilder("<svg><path id='a0' d='M0 0h1'/>");
        for (int i = 1; i <= 9; i++) {
            String uses = ("<use href='#a" + (i - 1) + "'/>").repeat(10);
            bomb.append("<g id='a" + i + "'>" + uses + "</g>");
        }
        assertThatThrownBy(() -> motif(bomb + "</svg>"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("200000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            60mm | 0 0 60 40  | 30
            6cm  | 0 0 120 80 | 15
            100% | 0 0 60 40  | 30
            96   |            | 7.938
            """)
    void knowsTheSizeInMm(String width, String box, double expected) {
        String view = box == null ? "" : " viewBox='" + box + "'";
        Drawing drawing = motif("<svg width='" + width + "'" + view
                + " fill='none' stroke='#000'><rect width='30' height='20'/></svg>");
        Mark.WaxLine line = (Mark.WaxLine) drawing.parts().get(0).mark();
        assertThat(line.centre().bounds().width()).isCloseTo(expected, within(0.01));
        assertThat(line.centre().bounds().centre().norm()).isCloseTo(0, within(1e-9));
    }

    @Test
    void strokesBecomeLinesFillsBecomeAreasAndSmallCirclesDots() {
        List<Part> parts = draw("<path fill='none' stroke='red' d='M0 0 C10 0 10 10 20 10'/>"
                        + "<rect x='30' width='9' height='9'/><circle cx='50' cy='20' r='0.9'/>")
                .parts();
        assertThat(parts)
                .extracting(p -> p.mark().getClass().getSimpleName())
                .containsExactly("WaxLine", "WaxArea", "WaxDot");
        assertThat(((Mark.WaxLine) parts.get(0).mark()).width()).isEqualTo(1.5);
        assertThat(((Mark.WaxDot) parts.get(2).mark()).diameter()).isCloseTo(1.8, within(1e-6));
    }

    @Test
    void layersAndClassesDecideTheRole() {
        List<Part> parts = draw("<g id='klowong-luar'><path d='M0 0h20v20z'/></g>"
                        + "<g class='isen'><path d='M1 1h5'/></g><g class='tembok'><path stroke='#000' d='M0 0h9v9z'/></g>")
                .parts();
        assertThat(parts).extracting(Part::role).containsExactly(Role.KLOWONG, Role.ISEN, Role.KLOWONG);
        assertThat(((Mark.WaxLine) parts.get(1).mark()).width()).isEqualTo(0.8);
        assertThat(parts.get(2).mark()).isInstanceOf(Mark.WaxArea.class);
    }

    @Test
    void closedLinesMakeAreasNamedByTheUser() {
        Drawing drawing = draw("<g fill='none' stroke='#000'><path id='Daun Besar' d='M0 0h20v20h-20z'/>"
                + "<path id='path123' d='M30 0h9v9h-9z'/><path id='open' d='M0 30h9'/></g>");
        assertThat(drawing.areas()).extracting(Area::part).containsExactly("daun-besar", "shape");
        assertThat(drawing.areas().get(0).region().area()).isCloseTo(400, within(0.01));
    }

    @Test
    void aFilledShapeKeepsItsHole() {
        Drawing drawing = draw("<path d='M0 0h20v20h-20z M5 5h10v10h-10z'/>");
        assertThat(drawing.areas().get(0).region().area()).isCloseTo(300, within(0.01));
    }

    @Test
    void transformsAddUpAndHiddenThingsDrawNothing() {
        Drawing drawing = draw("<g transform='translate(10 0) scale(2)' fill='none' stroke='#000'>"
                + "<rect width='10' height='5' transform='rotate(90)'/>"
                + "<rect width='90' height='90' display='none'/></g><defs><rect width='99' height='99'/></defs>");
        assertThat(drawing.parts()).hasSize(1);
        var box = ((Mark.WaxLine) drawing.parts().get(0).mark()).centre().bounds();
        assertThat(box.width()).isCloseTo(10, within(1e-4));
        assertThat(box.height()).isCloseTo(20, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <defs><rect id='r' width='10' height='5'/></defs><use href='#r' x='20' y='3'/> | 10 | 5
            <defs><rect id='r' width='10' height='5'/></defs><use xlink:href='#r' transform='scale(2)' x='4'/> | 20 | 10
            <defs><g id='g'><rect id='r' width='10' height='5'/></g></defs><use href='#g' transform='rotate(90)'/> | 5 | 10
            <symbol id='s' viewBox='0 0 20 10'><rect width='20' height='10'/></symbol><use href='#s' width='10' height='9'/> | 10 | 5
            <symbol id='s' viewBox='5 5 20 10'><rect x='5' y='5' width='20' height='10'/></symbol><use href='#s'/> | 20 | 10
            <svg x='9' y='9' width='10' height='10' viewBox='0 0 2 2'><rect width='2' height='1'/></svg> | 10 | 5
            """)
    void drawsWhatIsUsedWhereItIsUsed(String inside, double width, double height) {
        Drawing drawing = motif("<svg width='60mm' height='40mm' viewBox='0 0 60 40' xmlns:xlink='x'>"
                + "<g fill='none' stroke='#000'>" + inside + "</g></svg>");
        assertThat(drawing.parts()).hasSize(1);
        var box = ((Mark.WaxLine) drawing.parts().get(0).mark()).centre().bounds();
        assertThat(box.width()).isCloseTo(width, within(1e-4));
        assertThat(box.height()).isCloseTo(height, within(1e-4));
    }

    @Test
    void everyUseIsACopyInItsPlace() {
        Drawing drawing = draw("<g fill='none' stroke='#000'><rect id='r' width='10' height='5'/>"
                + "<use href='#r' x='20'/><use class='isen' href='#r' x='40'/></g>");
        assertThat(drawing.parts()).extracting(Part::role).containsExactly(Role.KLOWONG, Role.KLOWONG, Role.ISEN);
        assertThat(drawing.parts())
                .extracting(
                        part -> ((Mark.WaxLine) part.mark()).centre().bounds().left())
                .containsExactly(-25.0, -5.0, 15.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .a{fill:none;stroke:#000}                        | WaxLine
            .b, .A { fill: none; stroke: #000; }             | WaxLine
            /* .a{fill:none} */ .a{stroke-width:3}           | WaxArea
            #x{fill:none;stroke:red}                         | WaxLine
            rect{fill:none;stroke:red} .a{fill:#fff;stroke:none} | WaxArea
            @font-face{src:x} .a{fill:none;stroke:red        | WaxArea
            """)
    void followsTheRulesOfItsStyleSheet(String rules, String mark) {
        List<Part> parts = draw("<style>" + rules + "</style><rect id='x' class='a' width='9' height='9'/>")
                .parts();
        assertThat(parts).extracting(p -> p.mark().getClass().getSimpleName()).containsExactly(mark);
    }

    private static final String WHOLE = "<svg width='60mm' height='40mm' viewBox='0 0 60 40'>%s</svg>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <text x='1' y='9'>Ibu</text><text>dua</text>                       | text (2)
            <flowRoot/><rect width='2' height='2' clip-path='url(#a)'/>        | clip-path, flowroot
            <g style='filter:url(#f);mask: url(#m) !important'/>               | filter, mask
            <path d='M0 0h9' stroke='#000' stroke-dasharray='2 1'/>            | stroke-dasharray
            <style>.k{stroke-dasharray:2}</style><path class='k' d='M0 0h9'/>  | stroke-dasharray
            <path d='M0 0h9' marker-start='url(#m)' marker-end='url(#m)'/>     | marker (2)
            <linearGradient id='l'/><rect width='9' height='9' fill='url(#l)'/> | linearGradient
            <pattern id='l'/><g fill="url('#l') red"><rect width='9' height='9'/></g> | pattern
            <rect width='9' height='9' fill='url(#nothing)'/>                  | fill
            <g><text/></g><switch><textPath/><path d='M0 0h9'/></switch>       | text, textPath
            """)
    void namesWhatWaxCannotFollow(String inside, String named) {
        SvgMotif motif = SvgMotif.read("a.svg", WHOLE.formatted("<path d='M0 0h9v9z'/>" + inside));
        assertThat(motif.left().en()).contains("a.svg").contains(": " + named + ". ");
        assertThat(motif.left().id())
                .contains(": " + named + ". ")
                .isNotEqualTo(motif.left().en());
        assertThat(SvgMotif.read("a.svg", motif.plain()).left()).isEqualTo(motif.left());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>a</title><desc/><metadata><text/></metadata>",
                "<defs><text id='t'/><clipPath id='c'><text/></clipPath></defs>",
                "<text display='none'/><g style='opacity:0'><text/></g><g opacity='0.0'><text/></g>",
                "<rect width='9' height='9' clip-path='none' mask='' fill='none' stroke='url(#g)'/>",
                "<x:text xmlns:x='urn:x'/>",
                "<rect class='klowong' width='9' height='9' fill='url(#g)'/>",
            })
    void namesNothingWhereNothingIsLost(String inside) {
        SvgMotif motif = SvgMotif.read("a.svg", WHOLE.formatted("<path d='M0 0h9v9z'/>" + inside));
        assertThat(motif.left().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"50%", "2em", "10vw", "3q"})
    void refusesALengthThatDependsOnAPage(String length) {
        String svg = WHOLE.formatted("<rect height='9' width='" + length + "'/>");
        assertThatThrownBy(() -> SvgMotif.read("a.svg", svg)).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.describe(Language.EN)).startsWith("a.svg:1:").contains(length);
            assertThat(error.describe(Language.ID)).isNotEqualTo(error.describe(Language.EN));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <g fill='none' stroke='#000'><rect fill='inherit' width='9' height='9'/></g> | WaxLine
            <rect fill-opacity='0' stroke='#000' width='9' height='9'/>                  | WaxLine
            <rect style='stroke:#000;stroke-width:0' width='9' height='9'/>              | WaxArea
            <rect stroke='#000' stroke-opacity='0%' width='9' height='9'/>               | WaxArea
            <rect stroke='#000' stroke-width='0.4' fill-opacity='10%' width='9' height='9'/> | WaxLine
            """)
    void seesWhatIsNotPainted(String inside, String mark) {
        List<Part> parts = draw(inside).parts();
        assertThat(parts).extracting(p -> p.mark().getClass().getSimpleName()).containsExactly(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0h9v9z'/>",
                "<style>/* a */ .a, .B{fill:none !important; stroke:#000;font-family:\"A &lt;b>\"} @media x{}</style>"
                        + "<g id='klowong'><path class='a' d='M0 0 Q3 4 9.125 9z'/></g><circle class='b isen' r='1.2'/>",
                "<g transform='rotate(10) scale(1.1)' style='fill:none;stroke:red;-x:y'><ellipse rx='9' ry='4'/></g>",
                "<symbol id='s' viewBox='5 5 20 10'><rect x='5' y='5' width='20' height='10'/></symbol>"
                        + "<use href='#s' width='10' height='9'/><use xlink:href='#s' x='9'/>",
                "<polygon id='daun &amp; &quot;sulur&quot;' points='0,0 9,0\n9,9'/><polyline points='0 0 3 4'/><line x2='9'/>",
                "<svg x='9' y='9' width='10' height='10' viewBox='0 0 2 2'><rect rx='.2' width='2' height='1'/></svg>",
            })
    void isTheSameAsItsPlainText(String inside) {
        String named = WHOLE.formatted(inside)
                .replace("<svg width", "<svg xmlns:xlink='x' xmlns:i='urn:i' i:docname='/home/ibu/a.svg' width")
                .replace("</svg>", "<metadata>ibu</metadata><i:view path='/home/ibu'/><title>ibu</title></svg>");
        SvgMotif motif = SvgMotif.read("a.svg", named);
        String plain = motif.plain();
        assertThat(plain).doesNotContain("ibu", "font", "metadata").contains("http://www.w3.org/2000/svg");
        SvgMotif again = SvgMotif.read("a.svg", plain);
        Hand hand = new Hand(1.5, 0.8, 0, RandomSource.of(1));
        assertThat(again.draw(again.parameters().defaults(), hand).flattened().toString())
                .isEqualTo(motif.draw(motif.parameters().defaults(), hand)
                        .flattened()
                        .toString());
        assertThat(again.plain()).isEqualTo(plain);
    }

    @Test
    void growsWithItsWidth() {
        SvgMotif motif = SvgMotif.read("g.svg", "<svg viewBox='0 0 9 9'><rect width='30' height='10'/></svg>");
        var values = motif.parameters().defaults().with("width", "60 mm");
        Mark.WaxArea area =
                (Mark.WaxArea) motif.draw(values, HAND).parts().get(0).mark();
        assertThat(area.region().bounds().width()).isCloseTo(60, within(1e-6));
        assertThat(area.region().bounds().height()).isCloseTo(20, within(1e-6));
    }

    @Test
    void saysThatItIsTheUsersOwn() {
        SvgMotif motif = SvgMotif.read("folder/Bunga Saya.svg", "<svg><rect width='3' height='9'/></svg>");
        assertThat(motif.information().id()).isEqualTo("usr-bunga-saya");
        assertThat(motif.reference()).isEqualTo("folder/Bunga Saya.svg");
        assertThat(motif.information().provenance().meaning().isEmpty()).isTrue();
    }
}
