package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes a word of the other language, or a piece of a name, is told the name, at every door. */
class OtherWordsTest {
    private static final String DESIGN = """
            canting: 1
            title: {id: Kain, en: Cloth}
            seed: 1
            cloth: {format: plain, width: 240 mm, height: 200 mm, fibre: cotton}
            steps:
              - tie: {as: dots, motif: titik-tujuh, zone: body, layout: {lampah: tubrukan, cell: [120 mm, 100 mm]}}
              - dye: {as: first, dye: tegeran, mordant: tawas, dips: 2}
              - untie: all
              - wax: {as: apples, motif: buah-pedade, zone: body, layout: {lampah: tubrukan, cell: [120 mm, 200 mm]}, cover: [calyx], isen: {fruit: cecek}, ground: {isen: cecek}, crackle: light}
              - boil-out: all
            presets:
              red: {first.dye: secang}
            """;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            width: 240 mm       | lebar: 240 mm       | "width"
            height: 200 mm      | tinggi: 200 mm      | "height"
            fibre: cotton       | serat: cotton       | "fibre"
            seed: 1             | benih: 1            | "seed"
            title: {            | judul: {            | "title"
            cloth: {            | kain: {             | "cloth"
            steps:              | langkah:            | "steps"
            - wax: {            | - malam: {          | "wax"
            - wax: {            | - lilin: {          | "wax"
            - tie: {            | - ikat: {           | "tie"
            - dye: {            | - celup: {          | "dye"
            - untie: all        | - buka: all         | "untie"
            - boil-out: all     | - lorod: all        | "boil-out"
            - boil-out: all     | - ngerok: all       | "scrape"
            dips: 2             | celupan: 2          | "dips"
            mordant: tawas      | fiksasi: tawas      | "mordant"
            zone: body          | bagian: body        | "zone"
            layout: {           | susunan: {          | "layout"
            cover: [            | tembok: [           | "cover"
            ground: {           | latar: {            | "ground"
            crackle: light      | retak: light        | "crackle"
            presets:            | pilihan-warna:      | "presets"
            fibre: cotton       | fibre: katun        | "cotton"
            fibre: cotton       | fibre: sutra        | "silk"
            format: plain       | format: polos       | "plain"
            format: plain       | format: kain panjang | "kain-panjang"
            zone: body          | zone: badan         | "body"
            zone: body          | zone: seluruh       | "all"
            motif: buah-pedade  | motif: pedade       | "byn-buah-pedade"
            motif: buah-pedade  | motif: nipah        | "byn-buah-nipah" or "byn-daun-nipah"
            motif: buah-pedade  | motif: shrimp       | "byn-udang"
            motif: buah-pedade  | motif: rebung       | "jmp-pucuk-rebung" or "plb-pucuk-rebung"
            dye: tegeran        | dye: merah          | "naptol-merah"
            dye: tegeran        | dye: nila           | "indigofera"
            dye: tegeran        | dye: tegaran        | "tegeran"
            dye: tegeran        | dye: kulit mahoni   | "mahoni"
            mordant: tawas      | mordant: alum       | "tawas"
            mordant: tawas      | mordant: besi       | "tunjung"
            crackle: light      | crackle: kuat       | "strong"
            cover: [calyx]      | cover: [kelopak]    | "calyx"
            cover: [calyx]      | cover: [buah]       | "fruit"
            isen: {fruit:       | isen: {daun:        | "leaf"
            isen: {fruit: cecek | isen: {fruit: titik | "isn-cecek"
            {lampah: tubrukan, cell: [120 mm, 200 | {jala: ceplok, cell: [120 mm, 200 | "net"
            {lampah: tubrukan, cell: [120 mm, 200 | {tata-letak: tubrukan, cell: [120 mm, 200 | "lampah"
            """)
    void inADesign(String right, String wrong, String told) throws IOException {
        assertThat(DESIGN).contains(right);
        Run run = Run.of("check", Designs.write(folder, "kain.canting.yaml", DESIGN.replace(right, wrong)));
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains(told);
        assertThat(run.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            motifs --kind pinggiran                   | "band"
            motifs --region palembag                  | "palembang"
            motifs show pedade                        | "byn-buah-pedade"
            dyes show nila                            | "indigofera"
            dyes show merah                           | "naptol-merah"
            new x --template raport                   | "tile"
            new x --template kolaborasi               | "collaboration"
            sheet trace DESIGN --paper folio          | "f4"
            sheet trace DESIGN --what kain            | "cloth"
            sheet trace DESIGN --what raport          | "repeat"
            sheet trace DESIGN --what zone:badan      | "body"
            sheet ties DESIGN --what raport           | "repeat"
            sheet practice --only titik               | "dots"
            sheet lesson DESIGN --level beginer       | "beginner"
            render DESIGN --view garment:kemeja       | "shirt"
            render DESIGN --profile mesin             | "plot"
            render DESIGN --set cloth.lebar=9mm       | "width"
            render DESIGN --set first.celupan=3       | "dips"
            batch x.yaml --csv-style titik-koma       | "semicolon"
            schema rancangan                          | "design"
            gambar DESIGN                             | "render"
            periksa DESIGN                            | "check"
            --lang inggris motifs                     | "en"
            """)
    void onACommandLine(String line, String told) throws IOException {
        Path design = Designs.write(folder, "kain.canting.yaml", DESIGN);
        Object[] words = line.replace("DESIGN", design.toString()).split(" +");
        Run run = Run.of(words);
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("Did you mean").contains(told);
    }
}
