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

/** A mistake on the command line gets one clear message and exit 2, and changes no file. */
class BadUseTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rendr                                   | Did you mean "render"
            --lang en rendr                         | Did you mean "render"
            --lang=en -q shet                       | Did you mean "sheet"
            render render                           | does not exist
            sheet trce                              | Did you mean "trace"
            render DESIGN --bogus                   | there is no option --bogus
            render DESIGN --stp 2                   | Did you mean "--step"
            render                                  | missing: DESIGN
            render DESIGN -o x.gif                  | write .svg, .png, .pdf
            render DESIGN -o x.png@0dpi             | between 10 and 1200
            render DESIGN -o x.png@abcdpi           | between 10 and 1200
            render DESIGN -o x.png --dpi many       | the value "many" is not valid here; expected: --dpi N
            render DESIGN -o x.png --dpi -5         | between 10 and 1200
            render DESIGN -o x.png --dpi 1.200      | --dpi: "1.200" can be read as 1200 or as 1.2;
            render DESIGN --set cloth.width=2.400mm | width: "2.400 mm" can be read as 2400 mm or as 2.4 mm;
            render DESIGN --bleed 1,500mm -o x.pdf  | --bleed: "1,500 mm" can be read as 1500 mm or as 1.5 mm;
            render DESIGN --part 1,5,2,5 -o x.svg   | with decimal commas put ;
            sheet trace DESIGN --overlap 2.000mm    | --overlap: "2.000 mm" can be read as 2000 mm or as 2.0 mm;
            sheet lesson DESIGN --participants 1.000 | --participants: "1.000" can be read as 1000 or as 1.0;
            sheet lesson DESIGN --participants 2,5  | the value "2,5" is not valid here
            estimate DESIGN --coefficient dot-seconds=1.200  | dot-seconds: "1.200" can be read as 1200 or as 1.2;
            check DESIGN --limit cap-gap=1.200mm    | cap-gap: "1.200 mm" can be read as 1200 mm or as 1.2 mm;
            render DESIGN --step 99 -o x.svg        | there is no step 99
            render DESIGN --set apples.lobs=4       | Did you mean "lobes"
            render DESIGN --set appels.lobes=4      | apples
            render DESIGN --set apples.cantin=4mm   | Did you mean "canting"
            render DESIGN --set apples.layuot.turn=3deg   | Did you mean "layout"
            render DESIGN --set apples=3            | continue with one of its keys: as, title, motif
            render DESIGN --set apples.layout.cell=3mm    | write it in brackets
            render DESIGN --set apples.motif.x=3    | apples.motif is a single value
            render DESIGN --set nonsense            | the value "nonsense" is not valid here
            render DESIGN --preset blue             | Presets: red
            render DESIGN -o /dev/null/x.svg        | /dev/null is not a folder
            motifs show udank                       | Did you mean "byn-udang"
            motifs --region java                    | java
            dyes show gambier                       | Did you mean "gambir"
            dyes show                               | missing: ID
            dyes chrt                               | Did you mean "chart"
            dyes chart -o x.gif                     | write .svg, .png, .pdf
            new x --template clth                   | Did you mean "cloth"
            batch nowhere.plan.yaml -o out          | does not exist
            --lang fr motifs                        | known: id, en
            """)
    void saysWhatIsWrong(String line, String told) throws IOException {
        Path design = Designs.tile(folder);
        String[] words = line.strip().split(" +");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].equals("DESIGN") ? design.toString() : words[i];
            if (words[i].startsWith("x.") || words[i].startsWith("nowhere") || words[i].equals("out")) {
                words[i] = folder.resolve(words[i]).toString();
            }
        }
        Run run = Run.of((Object[]) words);
        assertThat(run.err()).contains(told).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(design);
        }
    }

    @Test
    void keepsAFileThatIsThere() throws IOException {
        Path design = Designs.tile(folder);
        Path target = Designs.write(folder, "x.svg", "precious");
        Run run = Run.of("render", design, "-o", target);
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(target).hasContent("precious");
        assertThat(Run.of("render", design, "-o", target, "--force").code()).isZero();
        assertThat(Files.readString(target)).startsWith("<?xml");
    }
}
