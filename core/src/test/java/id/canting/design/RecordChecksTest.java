package id.canting.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.canting.cloth.Trial;
import id.canting.design.bath.BathSettings;
import id.canting.design.file.DesignWriter;
import id.canting.geometry.Point;
import id.canting.layout.ClothFormat;
import id.canting.layout.Layout;
import id.canting.layout.Side;
import id.canting.layout.Zones;
import id.canting.sanggar.Sanggar;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A design put together in code is refused in the very words in which the same design file is. */
class RecordChecksTest {
    private static final Sanggar SANGGAR = Sanggar.of(Trial.LIBRARY);

    private static final String DYE = "{format: plain, width: 200 mm, height: 100 mm}|[dye: {dye: secang, %s}]";
    private static final String WAX =
            "{format: plain, width: 200 mm, height: 100 mm}|[wax: {motif: tst-blok, layout: {lampah: tubrukan, repeat: 50 mm}, %s}]";

    static List<Arguments> mistakes() {
        return List.of(
                mistake("{format: plain, width: -3 mm, height: 100 mm}|[]", () -> cut(-3, 100, 110)),
                mistake("{format: plain, width: 0 mm, height: 100 mm}|[]", () -> cut(0, 100, 110)),
                mistake("{format: plain, width: 200 mm, height: -1 mm}|[]", () -> cut(200, -1, 110)),
                mistake("{format: plain, weight: 5 g/m2}|[]", () -> cut(400, 400, 5)),
                mistake(DYE.formatted("dips: 0"), () -> dye("", 0, OptionalDouble.empty(), OptionalDouble.empty())),
                mistake(DYE.formatted("dips: 61"), () -> dye("", 61, OptionalDouble.empty(), OptionalDouble.empty())),
                mistake(
                        DYE.formatted("mordant: tunjun"),
                        () -> dye("tunjun", 1, OptionalDouble.empty(), OptionalDouble.empty())),
                mistake(
                        DYE.formatted("temperature: 101 C"),
                        () -> dye("", 1, OptionalDouble.of(101), OptionalDouble.empty())),
                mistake(DYE.formatted("time: 0 min"), () -> dye("", 1, OptionalDouble.empty(), OptionalDouble.of(0))),
                mistake(WAX.formatted("canting: 0 mm"), () -> new Step.Cantings(0, 1)),
                mistake(WAX.formatted("fine: 7 mm"), () -> new Step.Cantings(1, 7)),
                mistake(
                        WAX.formatted("ground: {isen: dots, gap: -1 mm}"),
                        () -> new Ground(new Fill("isn-dots", Map.of()), -1, List.of())),
                mistake(WAX.formatted("zone: boddy"), () -> design(wax("w", "boddy"))),
                mistake(WAX.formatted("as: Wax"), () -> design(wax("Wax", "body"))),
                mistake(
                        "{format: plain, width: 200 mm, height: 100 mm}|[dye: {as: a, dye: secang}, dye: {as: a, dye: secang}]",
                        () -> design(bath("a"), bath("a"))),
                // What only a library knows is asked when the cloth is made or the design written.
                mistake(
                        WAX.formatted("cover: [block], on: x")
                                .replace("motif: tst-blok, ", "")
                                .replace("layout: {lampah: tubrukan, repeat: 50 mm}, ", ""),
                        () -> SANGGAR.make(design(new Step.Wax(
                                "w",
                                Text.EMPTY,
                                new Source.Over("x"),
                                "body",
                                Step.Cantings.USUAL,
                                new Step.Fillings(Map.of(), List.of("block"), Optional.empty()),
                                Crackle.OFF)))),
                mistake(
                        WAX.formatted("zone: body").replace("tst-blok", "tst-blog"),
                        () -> SANGGAR.make(design(wax("w", "body", "tst-blog")))),
                mistake(
                        DYE.formatted("dips: 1").replace("secang", "secan"),
                        () -> SANGGAR.make(design(new Step.Dye(
                                "d", Text.EMPTY, "secan", "", "", 1, OptionalDouble.empty(), OptionalDouble.empty())))),
                mistake(
                        "{format: plain, width: 15 mm, height: 100 mm}|[]",
                        () -> SANGGAR.make(new Design(
                                Text.EMPTY,
                                "",
                                Design.Manner.USUAL,
                                cut(15, 100, 110),
                                new Zones(15, 100, 0, Set.of(), 0),
                                List.of(),
                                Map.of(),
                                Drawings.NONE))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void areToldAsTheReaderTellsThem(String file, Supplier<?> record) {
        String[] parts = file.split("\\|");
        String text = "canting: 1\ncloth: " + parts[0] + "\nsteps: " + parts[1] + "\n";
        UserError read = catchThrowableOfType(
                UserError.class, () -> SANGGAR.read("f", text).make());
        UserError made = catchThrowableOfType(UserError.class, record::get);
        assertThat(read).as("the file is refused").isNotNull();
        assertThat(made).as("the record is refused").isNotNull();
        assertThat(made.text()).isEqualTo(read.text());
        assertThat(made.place()).isEmpty();
    }

    @Test
    void zonesRefuseWhatTheyCannotBe() {
        assertThat(catchThrowableOfType(UserError.class, () -> new Zones(200, 100, -1, Set.of(Side.TOP), 0)))
                .hasMessage("border is -1 mm, but must be between 0 and 10000 mm");
    }

    @Test
    void aHandAndASeedBeyondWhatFilesSayAreRefused() {
        assertThat(catchThrowableOfType(UserError.class, () -> new Design.Manner(1, Double.NaN)))
                .hasMessageStartingWith("hand is NaN, but must be between 0 and 1");
        assertThat(catchThrowableOfType(UserError.class, () -> new Design.Manner(Long.MIN_VALUE, 0)))
                .hasMessageContaining("at most 18 digits");
        assertThat(new Design.Manner(-999_999_999_999_999_999L, 1).seed()).isNegative();
    }

    /** As a file whose title has one language. */
    @Test
    void aTitleInOneLanguageIsTheTitleInBoth() {
        assertThat(titled(new Text("Kain", "")).title()).isEqualTo(Text.same("Kain"));
        assertThat(titled(new Text("", "Cloth")).title()).isEqualTo(Text.same("Cloth"));
        assertThat(titled(Text.EMPTY).title()).isEqualTo(Text.EMPTY);
        assertThat(titled(Text.EMPTY).shownTitle().en()).isNotBlank();
    }

    /** Else the written design could not be read. */
    @Test
    void aBathWithoutAMordantIsWrittenSoThatItCanBeRead() {
        Design design = design(bath("a"));
        Design again = SANGGAR.read("w", DesignWriter.write(design)).design();
        assertThat(again.baths().get(0).mordant()).isNotEmpty();
        assertThat(BathSettings.of(again.baths().get(0), Trial.DYES))
                .isEqualTo(BathSettings.of(design.baths().get(0), Trial.DYES));
    }

    private static Arguments mistake(String file, Supplier<?> record) {
        return Arguments.of(file, record);
    }

    private static Cut cut(double width, double height, double weight) {
        return new Cut(ClothFormat.PLAIN, width, height, Cut.Fibre.COTTON, weight);
    }

    private static Step.Dye dye(String mordant, int dips, OptionalDouble temperature, OptionalDouble minutes) {
        return new Step.Dye("d", Text.EMPTY, "secang", mordant, "", dips, temperature, minutes);
    }

    private static Step.Dye bath(String name) {
        return new Step.Dye(name, Text.EMPTY, "secang", "", "", 1, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static Step.Wax wax(String name, String zone) {
        return wax(name, zone, "tst-blok");
    }

    private static Step.Wax wax(String name, String zone, String motif) {
        Source.Figure figure = Source.Figure.of(new Source.Use(motif, Map.of()));
        Source source = new Source.Repeat(List.of(figure), new Layout.Single(new Point(50, 50), 0, 50, 50));
        return new Step.Wax(name, Text.EMPTY, source, zone, Step.Cantings.USUAL, Step.Fillings.USUAL, Crackle.OFF);
    }

    private static Design design(Step... steps) {
        return new Design(
                Text.EMPTY,
                "",
                Design.Manner.USUAL,
                cut(200, 100, 110),
                new Zones(200, 100, 0, Set.of(), 0),
                List.of(steps),
                Map.of(),
                Drawings.NONE);
    }

    private static Design titled(Text title) {
        return new Design(
                title,
                "",
                Design.Manner.USUAL,
                cut(200, 100, 110),
                new Zones(200, 100, 0, Set.of(), 0),
                List.of(),
                Map.of(),
                Drawings.NONE);
    }
}
