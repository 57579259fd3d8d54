package id.canting.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.design.Design;
import id.canting.design.Library;
import id.canting.design.file.DesignReader;
import id.canting.design.yaml.YamlReader;
import id.canting.text.Text;
import org.junit.jupiter.api.Test;

/** How sheets call the parts that are covered with wax. */
class CoverWordsTest {
    private static final Design DESIGN =
            new DesignReader(Library.standard()).read(YamlReader.read("t", """
                    canting: 1
                    cloth: {format: plain, width: 120 mm, height: 100 mm, fibre: cotton, weight: 110 g/m2}
                    steps:
                      - tie: {as: dots, motif: kembang-satu-titik, layout: {lampah: tubrukan, cell: [60 mm, 50 mm]}}
                      - dye: {as: first, dye: tegeran, dips: 1}
                      - untie: all
                      - wax: {as: windows, on: dots, cover: [window]}
                      - wax: {as: house, motif: rumah-bari, layout: {lampah: tubrukan, cell: [60 mm, 100 mm]}, cover: [window, wall]}
                      - wax: {as: rest, on: house, cover: [all]}
                      - dye: {as: last, dye: naptol-biru, dips: 1}
                      - boil-out: all
                    """)).design();

    @Test
    void callsPartsByTheirNames() {
        assertThat(cover("house")).isEqualTo(new Text("jendela, dinding", "windows, walls"));
    }

    @Test
    void explainsWhatATieLeaves() {
        assertThat(cover("windows")).isEqualTo(new Text("jendela (lingkar ikatan)", "windows (the tied rings)"));
    }

    @Test
    void saysAllInBothLanguages() {
        assertThat(cover("rest")).isEqualTo(new Text("semua bagian", "every part"));
    }

    private static Text cover(String step) {
        return DESIGN.waxes().stream()
                .filter(wax -> wax.name().equals(step))
                .map(wax -> CoverWords.of(wax, DESIGN))
                .findFirst()
                .orElseThrow();
    }
}
