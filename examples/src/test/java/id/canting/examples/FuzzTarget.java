package id.canting.examples;

import id.canting.batch.PlanReader;
import id.canting.cloth.Cloth;
import id.canting.design.DesignFile;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motif.svg.SvgMotif;
import id.canting.motif.svg.SvgText;
import id.canting.random.RandomSource;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A kind of file that comes from outside. A new reader is one line in {@link #all}.
 *
 * @param name of the kind
 * @param files sound ones, to be spoiled
 * @param read reads a text and may throw a {@link UserError} with a place, nothing else
 */
record FuzzTarget(String name, List<String> files, Consumer<String> read) {
    /** Cloths up to this area are made, too, mm²; larger ones only read. */
    private static final double SMALL = 30_000;

    private static final List<String> DRAWINGS = List.of("""
            <svg xmlns="http://www.w3.org/2000/svg" width="40mm" height="30mm" viewBox="0 0 80 60">
              <g id="klowong" transform="translate(2,3) rotate(10)" style="fill:none;stroke:#000">
                <path d="M10 10 C 20 20, 40 20, 50 10 S 60 0 70 30 Q 5 6 7 8 T 9 9 A 5 6 0 0 1 30 30 H 4 V 5 Z"/>
                <circle cx="20" cy="20" r="5"/><ellipse cx="1" cy="2" rx="3" ry="4"/>
              </g>
              <g class="isen"><rect x="1" y="2" width="10" height="20" rx="2"/><line x1="0" y1="0" x2="9" y2="9"/></g>
              <polygon id="daun" points="0,0 10,0 5,8"/><polyline points="1 1 2 2 3 1" fill="none" stroke="red"/>
            </svg>
            """, """
            <?xml version="1.0"?>
            <svg xmlns="http://www.w3.org/2000/svg"><defs><path id="a" d="M0 0h1"/></defs><use href="#a"/>
              <path d="m0 0l10-10.5.5e1 3z" fill="black"/></svg>
            """, """
            <!DOCTYPE svg [<!ENTITY ink "#b22">]>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="300px" height="200"
                viewBox="0 0 60 40" preserveAspectRatio="xMidYMid meet">
              <style>.a{fill:&ink;stroke:#000} rect > .b, #c:first-child {stroke-dasharray:3 1.5;fill:none}</style>
              <defs><symbol id="s" viewBox="0 0 9 9"><circle class="a" cx="4" cy="4" r="3"/></symbol>
                <clipPath id="k"><rect width="30" height="40"/></clipPath>
                <marker id="m" orient="auto" markerWidth="3"><path d="M0 0l3 2l-3 2z"/></marker>
                <linearGradient id="g"><stop offset="0" stop-color="red"/><stop offset="1"/></linearGradient>
                <pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="2" height="2"/></pattern></defs>
              <rect width="60" height="40" fill="white"/><use xlink:href="#s" x="10%" width="20" height="20"/>
              <g clip-path="url(#k)" opacity=".8"><rect id="c" x="5" y="5" width="50" height="20" fill="url(#g)"/></g>
              <path marker-end="url(#m)" d="M3 30C9 20 20 40 30 30" stroke="rgb(10%,20%,30%)" fill="none"/>
              <switch><g systemLanguage="xx"/><svg x="30" width="20" height="20"><path d="M0 0h9v9z" fill="url(#p)"/></svg></switch>
              <g transform="matrix(1 0 .2 1 0 0) skewX(3)" style="stroke:blue;stroke-linecap:round"><path d="M40 30h0"/></g>
            </svg>
            """);

    static List<FuzzTarget> all() throws IOException {
        List<String> designs = new ArrayList<>(List.of(SMALL_DESIGN));
        for (Path file : Examples.designs()) {
            designs.add(Files.readString(file));
        }
        return List.of(
                new FuzzTarget("design", designs, FuzzTarget::design),
                new FuzzTarget("small design, made", List.of(SMALL_DESIGN), FuzzTarget::made),
                new FuzzTarget("plan", files(Examples.FOLDER.resolve("plans")), text -> PlanReader.read("x", text)),
                new FuzzTarget("drawing", drawings(), FuzzTarget::drawing));
    }

    private static List<String> drawings() throws IOException {
        List<String> drawings = new ArrayList<>(DRAWINGS);
        for (Path file : Corpus.drawings()) {
            drawings.add(SvgText.of("x", Files.readAllBytes(file)));
        }
        return drawings;
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().map(FuzzTarget::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void design(String text) {
        Examples.read("x", text);
    }

    private static void made(String text) {
        DesignFile file = Examples.read("x", text);
        boolean many = file.design().steps().size() > 8;
        if (!many && file.design().cut().width() * file.design().cut().height() <= SMALL) {
            Cloth cloth = Examples.make(file);
            Wellformed.check(Examples.svg(cloth.picture(cloth.steps()), text));
        }
    }

    private static void drawing(String text) {
        SvgMotif motif = SvgMotif.read("x.svg", text);
        Drawing drawn = motif.draw(motif.parameters().defaults(), new Hand(1.5, 0.8, 0, RandomSource.of(1)));
        if (drawn.parts().isEmpty() && drawn.areas().isEmpty()) {
            throw new IllegalStateException("a drawing was taken and draws nothing");
        }
        String plain = motif.plain();
        if (!SvgMotif.read("x.svg", plain).plain().equals(plain)) {
            throw new IllegalStateException("what a design carries of a drawing is not read to the same drawing");
        }
    }

    private static final String SMALL_DESIGN = """
            canting: 1
            title: {id: Coba, en: Trial}
            designer: "Ibu Sari"
            seed: 7
            hand: 0.3
            cloth: {format: plain, width: 120 mm, height: 100 mm, fibre: cotton, weight: 110 g/m2}
            steps:
              - tie: {as: dots, motif: kembang-satu-titik, zone: body, layout: {lampah: tubrukan, cell: [60 mm, 50 mm]}}
              - dye: {as: first-bath, dye: tegeran, dips: 4}
              - untie: all
              - wax:
                  as: apples
                  motifs: [{motif: buah-pedade, at: [2 mm, 3 mm], turn: 10 deg, scale: 60 %, round: {count: 3, radius: 20 mm}}]
                  layout: {group: p4m, repeat: 110 mm, at: [30 %, 20 %]}
                  ground: {isen: cecek-pitu, gap: 3 mm}
              - dye: {as: last-bath, dye: indigofera, dips: 6, temperature: 28 C, time: 10 min}
              - boil-out: all
            presets:
              red: {last-bath.dye: secang}
            """;
}
