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
import id.canting.text.UserError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgMotifTest {
    private static Drawing draw(String inside) {
        return SvgDrawings.drawn(SvgDrawings.page(inside));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <svg><path d='M0 0 h9'                                                | not well-formed
            <!DOCTYPE s [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'>]><svg>&f;</svg> | not well-formed
            <html/>                                                               | begins with <html>
            <svg/>                                                                | nothing that wax could follow
            <svg><path d='M zebra' stroke='#000'/></svg>                          | nothing that wax could follow. Left out: path
            <svg><image href='a.png'/></svg>                                      | Left out: image
            <svg><script>alert(1)</script></svg>                                  | Left out: script
            <svg><rect width='9' height='9' fill='none'/></svg>                   | nothing that wax could follow
            <svg width='7000mm' height='9mm' viewBox='0 0 7000 9'><path d='M0 1H6000' stroke='#000'/></svg> | 6000 mm
            """)
    void refusesWhatIsHostileOrHoldsNothing(String svg, String told) {
        assertThatThrownBy(() -> SvgDrawings.motif(svg)).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.text().en()).contains(told);
            assertThat(error.text().isHalf()).isFalse();
            assertThat(error.place()).isPresent();
        });
    }

    @Test
    void refusesAMillionPointsAndADeepPileOfGroups() {
        String points = "<svg><path stroke='red' d='M0 0" + "l1 1-1-1".repeat(500_000) + "'/></svg>";
        assertThatThrownBy(() -> SvgDrawings.motif(points))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("200000");
        String deep = "<svg>" + "<g>".repeat(100) + "<path d='M0 0h1'/>" + "</g>".repeat(100) + "</svg>";
        assertThatThrownBy(() -> SvgDrawings.motif(deep))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("64");
        String many = "<svg>" + "<g/>".repeat(200_001) + "</svg>";
        assertThatThrownBy(() -> SvgDrawings.motif(many))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("200000");
        String large = "<svg>" + " ".repeat(5_000_001) + "</svg>";
        assertThatThrownBy(() -> SvgDrawings.motif(large))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("5000000");
    }

    @Test
    void refusesLinesThatCrossTooOften() {
        StringBuilder tangle = new StringBuilder("M50 10");
        for (int i = 1; i < 4000; i++) {
            double turn = i * 2.399963;
            tangle.append("L" + (50 + 40 * StrictMath.sin(turn)) + " " + (50 - 40 * StrictMath.cos(turn)));
        }
        assertThatThrownBy(() -> SvgDrawings.motif(SvgDrawings.page("<path d='" + tangle + "z'/>")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cross more than 80000 times");
    }

    /** Lines side by side as long as the drawing is wide, so that seven make five of its diagonals. */
    @ParameterizedTest
    @CsvSource({"6900,false", "7300,true"})
    void refusesWhatGoesOverTheSameClothThousandsOfTimes(int lines, boolean refused) {
        StringBuilder hatch = new StringBuilder();
        for (int i = 0; i <= lines; i++) {
            hatch.append("M0 ").append(i * 80.0 / lines).append("H80");
        }
        String text = SvgDrawings.page("<path fill='none' stroke='#000' d='" + hatch + "'/>");
        if (refused) {
            assertThatThrownBy(() -> SvgDrawings.motif(text))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("\"lines\" is 5000");
        } else {
            assertThat(SvgDrawings.motif(text)).isNotNull();
        }
    }

    @Test
    void tellsWhatIsTooSmallForTheCanting() {
        SvgMotif motif = SvgDrawings.motif(SvgDrawings.page("<g fill='none' stroke='#000'>"
                + "<circle cx='50' cy='50' r='40' stroke-width='.2'/><circle cx='50' cy='50' r='.7'/></g>"));
        assertThat(motif.information().note().en())
                .contains("1 of its 2 open areas")
                .contains("1 of its 2 lines");
    }

    @Test
    void refusesUsesThatMultiply() {
        StringBuilder bomb = new StringBuilder("<svg><path id='a0' d='M0 0h1'/>");
        for (int i = 1; i <= 9; i++) {
            String uses = ("<use href='#a" + (i - 1) + "'/>").repeat(10);
            bomb.append("<g id='a" + i + "'>" + uses + "</g>");
        }
        assertThatThrownBy(() -> SvgDrawings.motif(bomb + "</svg>"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("200000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<marker id='m' marker-end='url(#m)'><path d='M0 0h9' marker-end='url(#m)'/></marker>"
                        + "<path d='M0 0h50' stroke='#000' marker-end='url(#m)'/>",
                "<clipPath id='c'><path clip-path='url(#c)' d='M0 0h9v9z'/></clipPath>"
                        + "<path d='M0 0h50' stroke='#000' clip-path='url(#c)'/>",
                "<pattern id='p' width='9' height='9'><rect fill='url(#p)' width='9' height='9'/></pattern>"
                        + "<rect fill='url(#p)' width='50' height='9'/>",
                "<linearGradient id='l' href='#l'/><rect fill='url(#l)' width='50' height='9'/>",
            })
    void endsWhateverRefersToItself(String inside) {
        String svg = SvgDrawings.page(inside + "<path d='M0 60h50' stroke='#000'/>");
        try {
            assertThat(SvgDrawings.told(SvgDrawings.drawn(svg))).endsWith("line 50x0");
        } catch (UserError error) {
            assertThat(error.text().en()).contains("refers to itself");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>",
                "<!DOCTYPE svg SYSTEM 'file:///does/not/exist'>",
                "<!DOCTYPE svg [<!ENTITY ns 'http://ns.adobe.com/x/'><!ENTITY out SYSTEM 'file:///etc/passwd'>]>",
                "<!-- the <!DOCTYPE> line was taken out by hand -->",
                "<?xml-stylesheet href='a.css'?>",
            })
    void skipsADocumentTypeUnread(String before) {
        String svg = before + SvgDrawings.page("<circle cx='50' cy='50' r='40' fill='none' stroke='#000'/>");
        assertThat(SvgDrawings.told(SvgDrawings.drawn(svg))).isEqualTo("line 80x80");
    }

    @Test
    void putsInPlainEntitiesAndNamesThoseFromElsewhere() {
        String type = "<!DOCTYPE svg [<!ENTITY ink '#000'><!ENTITY out SYSTEM 'file:///etc/hostname'>]>";
        SvgMotif motif = SvgDrawings.motif(
                type + SvgDrawings.page("<circle cx='50' cy='50' r='40' fill='none' stroke='&ink;'/><g>&out;</g>"));
        assertThat(SvgDrawings.told(SvgDrawings.drawn(motif))).isEqualTo("line 80x80");
        assertThat(SvgDrawings.notes(motif)).contains("&out;, which lies outside the file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg width='100mm' height='100mm' viewBox='0 0 100 100'><path d='M0 9h50' stroke='#000'/></svg>",
                "<s:svg xmlns:s='http://www.w3.org/2000/svg' width='100mm' viewBox='0 0 100 100'><s:path d='M0 9h50' stroke='#000'/></s:svg>",
                "<svg width='100mm' viewBox='0 0 100 100'><g id='a'><path d='M0 9h50' stroke='#000'/></g><defs><use xlink:href='#a'/></defs></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' width='100mm' viewBox='0 0 100 100'><path inkscape:label='x' sodipodi:y='z' d='M0 9h50' stroke='#000'/></svg>",
            })
    void readsFilesWithoutTheirNamespaces(String svg) {
        assertThat(SvgDrawings.told(SvgDrawings.drawn(svg))).isEqualTo("line 50x0");
    }

    @Test
    void strokesBecomeLinesFillsBecomeAreasAndSmallCirclesDots() {
        List<Part> parts = draw("<path fill='none' stroke='red' d='M0 0 C10 0 10 10 20 10'/>"
                        + "<rect x='30' width='9' height='9' fill='red'/><circle cx='50' cy='20' r='0.9' fill='red'/>"
                        + "<rect x='60' y='60' width='2' height='2' fill='red'/>")
                .parts();
        assertThat(parts)
                .extracting(p -> p.mark().getClass().getSimpleName())
                .containsExactlyInAnyOrder("WaxLine", "WaxArea", "WaxDot", "WaxArea");
    }

    @Test
    void layersAndClassesDecideTheRole() {
        List<Part> parts = draw("<g id='klowong-luar'><path d='M0 0h20v20z'/></g>"
                        + "<g class='isen'><path d='M1 1h5'/></g><g class='tembok'><path stroke='#000' d='M40 0h9v9z'/></g>"
                        + "<path class='klowong' fill='none' stroke='none' d='M60 0h9v9z'/>")
                .parts();
        assertThat(parts)
                .extracting(part -> part.mark().getClass().getSimpleName() + " " + part.role())
                .containsExactlyInAnyOrder("WaxArea KLOWONG", "WaxLine KLOWONG", "WaxLine ISEN", "WaxLine KLOWONG");
        assertThat(parts.stream().filter(part -> part.role() == Role.ISEN))
                .allMatch(part -> ((Mark.WaxLine) part.mark()).width() == 0.8);
    }

    /** Widths of wax for lines of given widths: klowong is 1.5 mm and isen 0.8 mm wide. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1                  | 1.5
            0.2, 0.25          | 1.5, 1.5
            2, 1               | 1.5, 0.8
            4, 2, 1            | 4, 1.5, 0.8
            5, 3, 2, 1         | 5, 1.5, 1.5, 0.8
            0.1, 0.2, 0.4      | 0.8, 1.5, 1.5
            """)
    void choosesTheCantingByTheWidthOfThePen(String pens, String waxes) {
        StringBuilder lines = new StringBuilder();
        String[] widths = pens.split(",\\s*");
        for (int i = 0; i < widths.length; i++) {
            lines.append("<path stroke='#000' d='M5 " + (10 + 12 * i) + "h50' stroke-width='" + widths[i] + "'/>");
        }
        assertThat(draw(lines.toString()).parts())
                .extracting(part -> ((Mark.WaxLine) part.mark()).width())
                .containsExactly(java.util.Arrays.stream(waxes.split(",\\s*"))
                        .map(Double::valueOf)
                        .toArray(Double[]::new));
    }

    @Test
    void drawsLinesAsWideAsTheyAreWhereAsked() {
        SvgMotif motif = SvgDrawings.motif(SvgDrawings.page(
                "<path stroke='#000' stroke-width='3' d='M5 9h50'/><path stroke='#000' d='M5 29h50'/>"));
        Drawing drawing = motif.draw(
                motif.parameters().defaults().with("lines", "as-drawn").with("width", "100 mm"), SvgDrawings.HAND);
        assertThat(drawing.parts())
                .extracting(part -> ((Mark.WaxLine) part.mark()).width())
                .containsExactly(6.0, 2.0);
    }

    /** A crescent that a brush drew, 40 mm long, and a disc, which no brush drew. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            area | area, area
            line | line, area
            """)
    void takesBrushStrokesAsLinesWhereAsked(String outline, String kinds) {
        SvgMotif motif = SvgDrawings.motif(
                SvgDrawings.page("<path d='M10 20Q30 5 50 20Q30 8 10 20Z'/><circle cx='70' cy='70' r='9'/>"));
        Drawing drawing = motif.draw(motif.parameters().defaults().with("outline", outline), SvgDrawings.HAND);
        assertThat(SvgDrawings.told(drawing).replaceAll(" \\d+x\\d+", "")).isEqualTo(kinds);
    }

    @Test
    void closedLinesMakeAreasNamedByTheUser() {
        Drawing drawing = draw("<g fill='none' stroke='#000'><path id='Daun Besar' d='M0 0h20v20h-20z'/>"
                + "<path id='path123' d='M30 0h9v9h-9z'/><path id='open' d='M0 30h9'/></g>");
        assertThat(drawing.areas()).extracting(Area::part).containsExactly("daun-besar", "shape");
        assertThat(drawing.areas().get(0).region().area()).isCloseTo(400, within(0.01));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <g id='layer1'><path id='path12-3' d='M0 0h9v9z'/></g>                                              | shape
            <g id='daun'><path id='path12' d='M0 0h9v9z'/></g>                                                  | daun
            <g id='daun'><path id='tulang' d='M0 0h9v9z'/></g>                                                  | tulang
            <path class='cls-1' d='M0 0h9v9z'/>                                                                 | shape
            <path class='st0 kelopak' d='M0 0h9v9z'/>                                                           | kelopak
            <path class='fil3 str1' d='M0 0h9v9z'/>                                                             | shape
            <g xmlns:serif='http://www.serif.com/' serif:id='Daun muda' id='Daun-muda1'><path d='M0 0h9v9z'/></g> | daun-muda
            <g xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:label='Kelopak' id='g77'><path d='M0 0h9v9z'/></g> | kelopak
            <path data-name='Biji besar' id='uuid_3' d='M0 0h9v9z'/>                                            | biji-besar
            <g id='Layer_x0020_1'><path d='M0 0h9v9z'/></g>                                                     | shape
            <g id='Daun_x0020_muda'><path id='q' d='M0 0h9v9z'/></g>                                            | daun-muda
            <path id='Pétale' d='M0 0h9v9z'/>                                                                   | pétale
            """)
    void namesPartsAsTheMakerDid(String inside, String part) {
        assertThat(SvgDrawings.parts(draw(inside))).containsExactly(part);
    }

    /** How long the wax of one plain shape is, mm. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <rect width='30' height='20'/>                      | 100
            <rect width='30' height='20' transform='rotate(10 50 50) translate(30 30)'/> | 100
            <rect width='30' height='20' rx='10'/>              | 82.83
            <polygon points='0,0 30,0 30,40'/>                  | 120
            <polyline points='0,0 30,0 30,40'/>                 | 70
            """)
    void aStrokedShapeHasAllItsSides(String shape, double length) {
        List<Part> parts =
                draw("<g fill='none' stroke='#000'>" + shape + "</g>").parts();
        assertThat(parts).hasSize(1);
        Mark.WaxLine line = (Mark.WaxLine) parts.get(0).mark();
        assertThat(line.centre().track(0.01).length()).isCloseTo(length, within(0.1));
    }

    /** Eight hundred pieces of one path, as a tracer writes them, are what as many paths are. */
    @Test
    void onePathOfManyPiecesIsAsManyPaths() {
        StringBuilder one = new StringBuilder("<path d='");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 800; i++) {
            String piece = "M" + i % 40 * 2.4 + " " + i / 40 * 4.8 + "h2v4h-2z";
            one.append(piece);
            many.append("<path d='").append(piece).append("'/>");
        }
        assertThat(SvgDrawings.told(draw(one + "'/>"))).isEqualTo(SvgDrawings.told(draw(many.toString())));
    }

    @Test
    void readsALineOfEightyThousandPoints() {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < 80_000; i++) {
            double radius = 1 + i / 80_000.0 * 40;
            points.append(50 + radius * StrictMath.cos(i * 0.01)).append(',');
            points.append(50 + radius * StrictMath.sin(i * 0.01)).append(' ');
        }
        Drawing spiral = draw("<polyline fill='none' stroke='#000' stroke-width='.2' points='" + points + "'/>");
        assertThat(spiral.parts()).hasSize(1);
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
    @ValueSource(
            strings = {
                "<path d='M0 0h9v9z'/>",
                "<style>/* a */ .a, .B{fill:none !important; stroke:#000;font-family:\"A &lt;b>\"} @media x{}</style>"
                        + "<g id='klowong'><path class='a' d='M0 0 Q3 4 9.125 9z'/></g><circle class='b isen' r='1.2'/>",
                "<g transform='rotate(10) scale(1.1)' style='fill:none;stroke:red;-x:y'><ellipse rx='9' ry='4' cx='20'/></g>",
                "<symbol id='s' viewBox='5 5 20 10'><rect x='5' y='5' width='20' height='10'/></symbol>"
                        + "<use href='#s' width='10' height='9'/><use xlink:href='#s' x='9'/>",
                "<polygon id='daun &amp; &quot;sulur&quot;' points='0,0 9,0\n9,9'/><polyline points='0 0 3 4'/><line x2='9'/>",
                "<svg x='9' y='9' width='10' height='10' viewBox='0 0 2 2'><rect rx='.2' width='2' height='1'/></svg>",
                "<path d='M3 3h60' stroke='#123' stroke-dasharray='3 2' stroke-linecap='round'/><path d='M90 90h90'/>",
                "<path fill='red' fill-rule='evenodd' d='M5 5h60v60h-60z M20 20h9v9h-9z' fill-opacity='.8'/>"
                        + "<path fill='#33f' d='M40 40h30v30h-30z'/><path fill='#fff' d='M50 50h9v9h-9z'/>",
                "<path class='tembok' d='M5 5h60v60h-60z'/><path class='klowong' fill='none' d='M5 5h20'/>",
            })
    void isTheSameAsItsPlainText(String inside) {
        String named = SvgDrawings.page(inside)
                .replace("<svg xmlns=", "<svg xmlns:i='urn:i' i:docname='/home/ibu/a.svg' xmlns=")
                .replace("</svg>", "<metadata>ibu</metadata><i:view path='/home/ibu'/><title>ibu</title></svg>");
        SvgMotif motif = SvgDrawings.motif(named);
        String plain = motif.plain();
        assertThat(plain).doesNotContain("ibu", "font", "metadata").contains("http://www.w3.org/2000/svg");
        SvgMotif again = SvgDrawings.motif(plain);
        assertThat(SvgDrawings.drawn(again).flattened().toString())
                .isEqualTo(SvgDrawings.drawn(motif).flattened().toString());
        assertThat(again.plain()).isEqualTo(plain);
        assertThat(SvgDrawings.notes(again)).isEqualTo(SvgDrawings.notes(motif));
    }

    @ParameterizedTest
    @CsvSource({"60 mm", "1 mm", "3000 mm"})
    void growsWithItsWidth(String width) {
        SvgMotif motif = SvgDrawings.motif("<svg viewBox='0 0 40 20'><rect width='30' height='10'/></svg>");
        Hand hand = new Hand(1.5, 0.8, 0, RandomSource.of(1));
        Mark.WaxArea area =
                (Mark.WaxArea) motif.draw(motif.parameters().defaults().with("width", width), hand)
                        .parts()
                        .get(0)
                        .mark();
        double expected = Double.parseDouble(width.replace(" mm", ""));
        assertThat(area.region().bounds().width()).isCloseTo(expected, within(1e-6 * expected));
        assertThat(area.region().bounds().height()).isCloseTo(expected / 3, within(1e-3 * expected));
    }

    @Test
    void saysThatItIsTheUsersOwn() {
        SvgMotif motif = SvgMotif.read("folder/Bunga Saya.svg", "<svg><rect width='3' height='9'/></svg>");
        assertThat(motif.information().id()).isEqualTo("usr-bunga-saya");
        assertThat(motif.reference()).isEqualTo("folder/Bunga Saya.svg");
        assertThat(motif.information().provenance().meaning().isEmpty()).isTrue();
    }
}
