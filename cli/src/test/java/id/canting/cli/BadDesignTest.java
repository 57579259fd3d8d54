package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a design gets one line with place, value and what is allowed; exit 2; and nothing is written. */
class BadDesignTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seed: 7          | sed: 7               | 3:1   | Did you mean "seed"
            [60 mm, 50 mm]   | [60, 50 mm]          | 7:94  | needs a unit: mm, cm, m, in
            buah-pedade      | buah-pedada          | 10:30 | Did you mean "byn-buah-pedade"
            width: 120 mm    | width: 1 mm          | 5:31  | between 20 and 10000
            dye: tegeran     | dye: "#c0ffee"       | 8:32  | no dye "#c0ffee"
            dye: tegeran     | dye: tegerang        | 8:32  | Did you mean "tegeran"
            untie: all       | boil-out: all        | 9:5   | no wax
            boil-out: all    | untie: all           | 12:5  | nothing is tied
            seed: 7          | seed: !!int 7        | 3:7   | leave it out
            seed: 7          | seed: &a 7           | 3:7   | anchors (&) and aliases (*) are not supported
            seed: 7          | seed: seven          | 3:7   | seven
            hand: 0.3        | hand: 3              | 4:7   | between 0 and 1
            dips: 4          | dips: 0              | 8:47  | between 1 and 60
            zone: body       | zone: bodi           | 7:54  | Did you mean "body"
            format: plain    | format: plane        | 5:17  | Did you mean "plain"
            tubrukan         | tubrukn              | 7:77  | Did you mean "tubrukan"
            cloth: {format   | 'cloth: plain # {'   | 5:8   | the word "plain", but a table is expected here, with keys from: format, width
            boil-out: all    | 'wax: {motif: udang, layout: parang}'   | 12:33 | a table is expected here, with keys from: lampah, group
            boil-out: all    | 'wax: {on: apples, cover: [rim], set: {rim: 2}}' | 12:42 | takes no parameters
            boil-out: all    | 'wax: {on: apples, cover: [rim], layout: {}}'    | 12:45 | does not use "layout"
            boil-out: all    | 'wax: {motifs: udang}'                  | 12:19 | the word "udang", but a list is expected here
            boil-out: all    | 'wax: {motifs: [udang], set: {body: 2 mm}}' | 12:33 | belong in its entries
            boil-out: all    | 'wax: {fold: {map: pole}}'              | 12:11 | a wax step takes no "fold"
            boil-out: all    | 'tie: {on: dots}'                       | 12:11 | a tie step cannot use "on"
            boil-out: all    | 'wax: {motif: udang, set: {zone: 2 mm}}' | 12:37 | "zone" is a key, not a parameter
            boil-out: all    | 'dye: {dips: 4}'                        | 12:10 | "dye" is missing here, next to dips
            """)
    void saysWhereAndWhatIsAllowed(String right, String wrong, String place, String told) throws IOException {
        assertThat(Designs.TILE).contains(right);
        Path design = Designs.write(folder, "bad.yaml", Designs.TILE.replace(right, wrong));
        assertRefused(design, place, told);
    }

    @Test
    void refusesWhatIsTooLargeBeforeReadingIt() throws IOException {
        assertRefused(Designs.write(folder, "bad.yaml", "a".repeat(10_000_000)), "1:1", "10000000 bytes");
    }

    @Test
    void refusesDeepNesting() throws IOException {
        assertRefused(
                Designs.write(folder, "bad.yaml", "canting: 1\nsteps: " + "[".repeat(5000)), "2:", "32 levels deep");
    }

    @Test
    void refusesAnAliasBomb() throws IOException {
        StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            bomb.append(c).append(": &").append(c).append(" [");
            bomb.append(("*" + (char) (c - 1) + ",").repeat(9)).append("]\n");
        }
        assertRefused(Designs.write(folder, "bad.yaml", bomb.toString()), "1:4", "aliases");
    }

    @Test
    void refusesWhatIsNotText() throws IOException {
        Path design = Files.write(folder.resolve("bad.yaml"), new byte[] {'a', ':', ' ', (byte) 0xFF, (byte) 0xFE});
        assertRefused(design, "", "not UTF-8");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertRefused(Designs.write(folder, "bad.yaml", ""), "1:1", "empty");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertRefused(folder.resolve("nowhere.yaml"), "", "does not exist");
        assertRefused(folder, "", "is a folder");
    }

    private void assertRefused(Path design, String place, String told) {
        Path target = folder.resolve("out.svg");
        Run run = Run.of("render", design, "-o", target);
        assertThat(run.err()).contains(told).contains(place.isEmpty() ? "" : ":" + place);
        assertThat(run.err().lines()).as("one line").hasSize(1);
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.bytes()).isEmpty();
        assertThat(target).doesNotExist();
        assertThat(Run.in("id", "render", design, "-o", target).err()).isNotEqualTo(run.err());
    }
}
