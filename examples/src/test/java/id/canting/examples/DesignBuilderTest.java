package id.canting.examples;

import static id.canting.design.build.Recipes.band;
import static id.canting.design.build.Recipes.boilOut;
import static id.canting.design.build.Recipes.crackle;
import static id.canting.design.build.Recipes.dye;
import static id.canting.design.build.Recipes.figure;
import static id.canting.design.build.Recipes.fold;
import static id.canting.design.build.Recipes.frieze;
import static id.canting.design.build.Recipes.group;
import static id.canting.design.build.Recipes.isen;
import static id.canting.design.build.Recipes.lampah;
import static id.canting.design.build.Recipes.net;
import static id.canting.design.build.Recipes.ownDye;
import static id.canting.design.build.Recipes.pole;
import static id.canting.design.build.Recipes.scrape;
import static id.canting.design.build.Recipes.scrapeAll;
import static id.canting.design.build.Recipes.single;
import static id.canting.design.build.Recipes.tabur;
import static id.canting.design.build.Recipes.tie;
import static id.canting.design.build.Recipes.tieBands;
import static id.canting.design.build.Recipes.untie;
import static id.canting.design.build.Recipes.untieAll;
import static id.canting.design.build.Recipes.wax;
import static id.canting.design.build.Recipes.waxBands;
import static id.canting.design.build.Recipes.waxOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.canting.design.Design;
import id.canting.design.Step;
import id.canting.design.build.DesignBuilder;
import id.canting.design.build.FigureBuilder;
import id.canting.design.build.StepPart;
import id.canting.design.file.DesignSchema;
import id.canting.design.file.DesignWriter;
import id.canting.design.yaml.Node;
import id.canting.sanggar.Sanggar;
import id.canting.text.Language;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A design written in code is the design of the file that says the same, and is refused in the same words. */
class DesignBuilderTest {
    private static final String CLOTH = "canting: 1\ncloth: {format: plain, width: 400 mm, height: 300 mm}\nsteps:\n";

    /** Every key of the design file once, beside what {@link #BELIDA} and the folds have. */
    private static final String EVERYTHING = """
            canting: 1
            title: Semua
            designer: Ibu Siti
            seed: -7
            hand: 0.55
            cloth: {format: plain, width: 1200.5 mm, height: 800 mm, fibre: silk, weight: 62.5 g/m2}
            zones:
              border: {width: 60 mm, sides: [top, bottom]}
              head: {width: 100 mm}
              pagi-sore: diagonal
            steps:
              - tie: {as: knots, motif: titik-tujuh, set: {radius: 40 mm}, zone: body, layout: {tabur: [120 mm, 90 mm], turn: 15 deg, turns: true}}
              - tie: {as: more, motifs: [titik-tujuh], layout: {group: p4, repeat: 200 mm, at: [0.3, 0.4], edge: whole}}
              - dye: {as: first, dye: tegeran, mordant: tunjung, method: dingin, dips: 3, temperature: 30 C, time: 12.5 min}
              - untie: [knots]
              - untie: all
              - wax:
                  as: field
                  motif: udang
                  set: {body: 62 mm, antennae: 1}
                  layout: {lampah: tubrukan, cell: [240 mm, 180 mm], mirror: true}
                  canting: 1.25 mm
                  fine: 0.6 mm
                  isen: {segment: {isen: sawut, set: {spacing: 2.2 mm}}, tail: none}
                  cover: [eye]
                  ground: {isen: cecek, set: {spacing: 3 mm}, gap: 3 mm, around: [knots]}
                  crackle: {strength: light, spacing: 20 mm, direction: 30 deg, along: 0.7}
              - wax: {as: frame, bands: [apit, {motif: ombak, set: {wavelength: 40 mm}, flip: true}], zone: border}
              - wax: {as: rows, motif: udang, layout: {frieze: p11g, cell: [200 mm, 100 mm]}, crackle: strong}
              - wax: {as: nets, motif: udang, layout: {net: ceplok, cell: [200 mm, 200 mm]}, ground: cecek}
              - wax: {as: beside, motif: udang, layout: {lampah: tubrukan, with: field}}
              - wax: {as: over, on: field, cover: [tail]}
              - scrape: [rows, nets]
              - dye: {dye: indigofera}
              - boil-out: all
            presets: {dark: {first.dye: tingi}}
            dyes:
              tingi-saya: {colour: "#8a4a30", dips: 6, mordant: kapur}
              kulit-sanggar:
                name: {id: Kulit sanggar, en: Workshop bark}
                kind: natural
                method: rebus
                fibre: cotton
                tannin: true
                class: tannin-condensed
                undyed: {L: 94.6, a: 0.4, b: 6.5}
                who: Yuli
                how: a scanner
                when: 2026-11-03
                shades: {tawas: {4: {L: 50, a: 18, b: 24}}}
            """;

    private static final DesignBuilder EVERYTHING_IN_CODE = Design.builder()
            .title("Semua")
            .designer("Ibu Siti")
            .seed(-7)
            .hand(0.55)
            .cloth("plain", 1200.5, 800)
            .fibre("silk")
            .weight(62.5)
            .border(60, "top", "bottom")
            .head(100)
            .pagiSore("diagonal")
            .steps(
                    tie("titik-tujuh")
                            .as("knots")
                            .set("radius", "40 mm")
                            .zone("body")
                            .layout(tabur(120, 90).turn(15).turns()),
                    tie(figure("titik-tujuh"))
                            .as("more")
                            .layout(group("p4").repeat(200).at(0.3, 0.4).whole()),
                    dye("tegeran")
                            .as("first")
                            .mordant("tunjung")
                            .method("dingin")
                            .dips(3)
                            .temperature(30)
                            .minutes(12.5),
                    untie("knots"),
                    untieAll())
            .steps(
                    wax("udang")
                            .as("field")
                            .set("body", "62 mm")
                            .set("antennae", 1)
                            .layout(lampah("tubrukan").cell(240, 180).mirror())
                            .canting(1.25)
                            .fine(0.6)
                            .isen("segment", isen("sawut").set("spacing", "2.2 mm"))
                            .isen("tail", "none")
                            .cover("eye")
                            .ground(isen("cecek").set("spacing", "3 mm").gap(3).around("knots"))
                            .crackle(crackle("light").spacing(20).direction(30).along(0.7)),
                    wax(band("apit"), band("ombak").set("wavelength", "40 mm").flip())
                            .as("frame")
                            .zone("border"),
                    wax("udang")
                            .as("rows")
                            .layout(frieze("p11g").cell(200, 100))
                            .crackle("strong"),
                    wax("udang").as("nets").layout(net("ceplok").cell(200, 200)).ground("cecek"),
                    wax("udang").as("beside").layout(lampah("tubrukan").with("field")),
                    waxOn("field").as("over").cover("tail"),
                    scrape("rows", "nets"),
                    dye("indigofera"),
                    boilOut())
            .preset("dark", Map.of("first.dye", "tingi"))
            .dyes(
                    ownDye("tingi-saya").colour("#8a4a30", 6, "kapur"),
                    ownDye("kulit-sanggar")
                            .name("Kulit sanggar", "Workshop bark")
                            .kind("natural")
                            .method("rebus")
                            .fibre("cotton")
                            .tannin()
                            .spectralClass("tannin-condensed")
                            .undyed(94.6, 0.4, 6.5)
                            .measured("Yuli", "a scanner", "2026-11-03")
                            .shade("tawas", 4, 50, 18, 24));

    private static final DesignBuilder BELIDA = Design.builder()
            .title("Belida dan sulur", "Featherbacks and vines")
            .seed(21)
            .hand(0.3)
            .cloth("plain", 520, 520)
            .steps(
                    wax(
                                    figure("plb-bungo-melati").scale(2.2),
                                    figure("drawings/sulur.svg")
                                            .set("width", "52 mm")
                                            .round(6, 78),
                                    figure("drawings/belida.svg")
                                            .set("width", "142 mm")
                                            .turn(3)
                                            .round(6, 142),
                                    figure("plb-bungo-melati").at(-222, -222),
                                    figure("plb-bungo-melati").at(222, -222),
                                    figure("plb-bungo-melati").at(222, 222),
                                    figure("plb-bungo-melati").at(-222, 222))
                            .as("pool")
                            .layout(single(0.5, 0.5))
                            .canting(1.5)
                            .isen("punggung", "sisik"),
                    wax(vine(-222), vine(222))
                            .as("vines")
                            .layout(single(0.5, 0.5))
                            .canting(1.5),
                    wax(vine(-222), vine(222))
                            .as("vines-aside")
                            .layout(single(0.5, 0.5).turn(90))
                            .canting(1.5)
                            .ground(isen("cecek").gap(3).around("pool", "vines")),
                    dye("secang").as("first-bath").dips(4),
                    waxOn("pool").as("rose").cover("perut", "sirip", "petal", "daun"),
                    waxOn("vines").as("rose-leaves").cover("daun"),
                    waxOn("vines-aside").as("rose-leaves-aside").cover("daun"),
                    dye("indigofera").as("last-bath").dips(12),
                    boilOut());

    private static FigureBuilder vine(double y) {
        return figure("drawings/sulur.svg").set("width", "62 mm").at(0, y).along("straight", 310, 0, 6, true, true);
    }

    private static Design read(DesignBuilder design) {
        return Examples.SANGGAR.draft(design).design();
    }

    private static DesignBuilder plain(StepPart... steps) {
        return Design.builder().cloth("plain", 400, 300).steps(steps);
    }

    @Test
    void theDesignOfTheReadmeIsTheSameInCode() throws IOException {
        Path file = Examples.FOLDER.resolve("udang-kuning.canting.yaml");
        assertThat(DesignWriter.write(read(YellowShrimps.design())))
                .isEqualTo(DesignWriter.write(Examples.read(file).design()));
    }

    @Test
    void aClothOfAMakersOwnDrawingsIsTheSameInCode() throws IOException {
        Design file = Examples.read(Examples.FOLDER.resolve("belida-sulur.canting.yaml"))
                .design();
        assertThat(DesignWriter.write(read(BELIDA))).isEqualTo(DesignWriter.write(file));
        String drawing = Files.readString(Examples.FOLDER.resolve("drawings/belida.svg"));
        DesignBuilder carrying = BELIDA.drawing("drawings/belida.svg", drawing)
                .drawing("drawings/sulur.svg", Files.readString(Examples.FOLDER.resolve("drawings/sulur.svg")));
        assertThat(Sanggar.open().draft(carrying).design()).isEqualTo(file);
    }

    @Test
    void everyWordOfTheFileIsTheSameInCode() {
        assertThat(DesignWriter.write(read(EVERYTHING_IN_CODE)))
                .isEqualTo(DesignWriter.write(Examples.read("all", EVERYTHING).design()));
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                Arguments.of(
                        "tie: {fold: {map: accordion, cell: 80 mm, clamp: {shape: square, size: 60 mm}, angle: 30 deg, reach: 0.5}}",
                        tie(fold("accordion", 80).clamp("square", 60).angle(30).reach(0.5))),
                Arguments.of(
                        "tie: {fold: {map: rectangle, cell: [80 mm, 60 mm], clamp: {shape: square, size: 50 mm, at: [0.2, 0.3]}}}",
                        tie(fold("rectangle", 80, 60).clamp("square", 50, 0.2, 0.3))),
                Arguments.of(
                        "tie: {fold: {map: pole, radius: 40 mm, pitch: 8 mm, push: 0.4, pass: 0.3}}",
                        tie(pole(40, 8).push(0.4).pass(0.3))),
                Arguments.of(
                        "wax: {motifs: [{motif: udang, turn: 20 deg, mirror: true, round: {count: 3, radius: 60 mm, facing: false, mirror: true}}], layout: {single: [0.5, 0.5]}}",
                        wax(figure("udang").turn(20).mirror().round(3, 60, false, true))
                                .layout(single(0.5, 0.5))),
                Arguments.of(
                        "wax: {motifs: [{motif: buah-pedade, along: {line: arc, length: 200 mm, rise: 30 mm, count: 2}, inside: {fruit: {motif: bungo-melati, size: 0.5}}}], layout: {single: [0.5, 0.5]}}",
                        wax(figure("buah-pedade")
                                        .along("arc", 200, 30, 2)
                                        .inside("fruit", figure("bungo-melati").size(0.5)))
                                .layout(single(0.5, 0.5))));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepIsTheSameInCode(String written, StepPart step) {
        assertThat(read(plain(step)))
                .isEqualTo(
                        Examples.read("step", CLOTH + "  - " + written + "\n").design());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "wax: {motif: udan, layout: {lampah: tubrukan, repeat: 90 mm}}",
                        wax("udan").layout(lampah("tubrukan").repeat(90))),
                Arguments.of(
                        "wax: {motif: titik-tujuh, layout: {lampah: tubrukan, repeat: 90 mm}}",
                        wax("titik-tujuh").layout(lampah("tubrukan").repeat(90))),
                Arguments.of(
                        "wax: {motif: udang, layout: {lampah: tubrukan, repeat: 2 mm}}",
                        wax("udang").layout(lampah("tubrukan").repeat(2))),
                Arguments.of(
                        "wax: {motif: udang, layout: {lampah: tubruk, repeat: 90 mm}}",
                        wax("udang").layout(lampah("tubruk").repeat(90))),
                Arguments.of(
                        "wax: {motif: udang, layout: {single: [0.5, 0.5], cell: [90 mm, 90 mm]}}",
                        wax("udang").layout(single(0.5, 0.5).cell(90, 90))),
                Arguments.of("wax: {motif: udang}", wax("udang")),
                Arguments.of(
                        "wax: {motif: udang, set: {body: 9}, layout: {single: [0.5, 0.5]}}",
                        wax("udang").set("body", 9).layout(single(0.5, 0.5))),
                Arguments.of(
                        "wax: {motif: udang, set: {bodi: 90 mm}, layout: {single: [0.5, 0.5]}}",
                        wax("udang").set("bodi", "90 mm").layout(single(0.5, 0.5))),
                Arguments.of(
                        "wax: {motif: udang, canting: 60 mm, layout: {single: [0.5, 0.5]}}",
                        wax("udang").canting(60).layout(single(0.5, 0.5))),
                Arguments.of(
                        "wax: {motif: udang, canting: NaN mm, layout: {single: [0.5, 0.5]}}",
                        wax("udang").canting(Double.NaN).layout(single(0.5, 0.5))),
                Arguments.of(
                        "wax: {motif: udang, zone: badan, layout: {single: [0.5, 0.5]}}",
                        wax("udang").zone("badan").layout(single(0.5, 0.5))),
                Arguments.of(
                        "wax: {motif: udang, isen: {ekor: cecek}, layout: {single: [0.5, 0.5]}}",
                        wax("udang").isen("ekor", "cecek").layout(single(0.5, 0.5))),
                Arguments.of(
                        "wax: {motif: udang, isen: {tail: {isen: cecek, gap: 3 mm}}, layout: {single: [0.5, 0.5]}}",
                        wax("udang").isen("tail", isen("cecek").gap(3)).layout(single(0.5, 0.5))),
                Arguments.of(
                        "wax: {motif: udang, ground: cecak, layout: {single: [0.5, 0.5]}}",
                        wax("udang").ground("cecak").layout(single(0.5, 0.5))),
                Arguments.of("wax: {on: field, cover: [tail]}", waxOn("field").cover("tail")),
                Arguments.of(
                        "wax: {motifs: [{motif: buah-pedade, inside: {buah: udang}}], layout: {single: [0.5, 0.5]}}",
                        wax(figure("buah-pedade").inside("buah", figure("udang")))
                                .layout(single(0.5, 0.5))),
                Arguments.of("wax: {bands: songkett}", waxBands("songkett")),
                Arguments.of("tie: {bands: songkett}", tieBands("songkett")),
                Arguments.of("tie: {bands: [{motif: titik-tujuh}]}", tie(band("titik-tujuh"))),
                Arguments.of(
                        "tie: {as: Ikat, motif: titik-tujuh, layout: {single: [0.5, 0.5]}}",
                        tie("titik-tujuh").as("Ikat").layout(single(0.5, 0.5))),
                Arguments.of("tie: {fold: {map: accordion, cell: 8 mm}}", tie(fold("accordion", 8))),
                Arguments.of("untie: [knots]", untie("knots")),
                Arguments.of("untie: all", untieAll()),
                Arguments.of("scrape: [knots]", scrape("knots")),
                Arguments.of("scrape: all", scrapeAll()),
                Arguments.of("dye: {dye: nila}", dye("nila")),
                Arguments.of("dye: {dye: secang, dips: 0}", dye("secang").dips(0)));
    }

    /** What a file's mistake says, without the place it stands at. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldInTheSameWordsWithoutAPlace(String written, StepPart step) {
        UserError there = catchThrowableOfType(
                UserError.class,
                () -> Examples.SANGGAR
                        .read("step", CLOTH + "  - " + written + "\n")
                        .make());
        UserError here = catchThrowableOfType(UserError.class, () -> Examples.SANGGAR.make(plain(step)));
        for (Language language : Language.values()) {
            assertThat(here.describe(language)).isEqualTo(there.text().in(language));
        }
        assertThat(there.place()).isPresent();
        assertThat(here.place()).isEmpty();
    }

    @Test
    void whatIsLeftOutOfTheWholeIsToldToo() {
        assertThat(catchThrowableOfType(UserError.class, () -> read(Design.builder()))
                        .describe(Language.EN))
                .isEqualTo("the key \"cloth\" is missing here, next to canting");
        assertThat(catchThrowableOfType(
                                UserError.class,
                                () -> read(plain(dye("secang"), dye("tingi").as("dye-1"))))
                        .describe(Language.EN))
                .contains("another step is already called \"dye-1\"");
    }

    @Test
    void aStepIsCalledAsItsDesignSays() {
        Design design = read(plain(dye("secang").title("celup merah", "the red bath"), dye("tingi")));
        assertThat(design.steps())
                .extracting(Step::title)
                .containsExactly(new Text("celup merah", "the red bath"), Text.EMPTY);
    }

    /** A key that is new in the design file fails here until it can be said in code, too. */
    @Test
    void everyKeyOfTheFileCanBeSaidInCode() {
        TreeSet<String> said = new TreeSet<>();
        Stream.of(
                        EVERYTHING_IN_CODE,
                        BELIDA.drawing("x.svg", "<svg/>"),
                        YellowShrimps.design(),
                        plain(steps().map(step -> (StepPart) step.get()[1]).toArray(StepPart[]::new)))
                .forEach(design -> keys(design.tree(), said));
        TreeSet<String> known = new TreeSet<>();
        properties(DesignSchema.of(Examples.LIBRARY, Language.EN), known);
        assertThat(known).contains("pagi-sore", "crackle", "push");
        assertThat(said).containsAll(known);
    }

    private static void keys(Node node, TreeSet<String> keys) {
        if (node instanceof Node.Table table) {
            keys.addAll(table.entries().keySet());
            table.entries().values().forEach(inner -> keys(inner, keys));
        } else if (node instanceof Node.Items items) {
            items.items().forEach(inner -> keys(inner, keys));
        }
    }

    private static void properties(Object schema, TreeSet<String> names) {
        if (schema instanceof Map<?, ?> map) {
            if (map.get("properties") instanceof Map<?, ?> properties) {
                properties.keySet().forEach(name -> names.add(name.toString()));
            }
            map.values().forEach(inner -> properties(inner, names));
        } else if (schema instanceof List<?> list) {
            list.forEach(inner -> properties(inner, names));
        }
    }
}
