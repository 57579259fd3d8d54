package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Batches that write all that commands can write. */
class BatchSheetsTest {
    private static final String PEN = """
            canting-gcode: 1
            name: pen
            units: mm
            origin: bottom-left
            bed: [3000 mm, 2000 mm]
            feed: 1500 mm/min
            header: ["G90"]
            tool-up: ["M3"]
            tool-down: ["M5"]
            travel: "G0 X{x} Y{y}"
            draw: "G1 X{x} Y{y} F{feed}"
            footer: ["M2"]
            """;

    @TempDir
    private Path folder;

    private Path plan(String outputs) throws IOException {
        Designs.tile(folder);
        Files.writeString(folder.resolve("pen.yaml"), PEN);
        return Designs.write(folder, "p.plan.yaml", """
                canting-plan: 1
                design: tile.canting.yaml
                vary: {first-bath.dips: [5]}
                outputs: [%s]
                """.formatted(outputs));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x.pdf                                                         | render
            'x.png@30dpi'                                                 | render --dpi 30
            {file: x.svg, step: 2}                                        | render --step 2
            {file: x.svg, step: 2, rings: 'bands:4'}                      | render --step 2 --rings bands:4
            {file: x.svg, part: 'zone:body'}                              | render --part zone:body
            {file: x.svg, view: tile, rings: exact}                       | render --view tile --rings exact
            x.svg                                                         | render
            {file: x.svg, lang: en}                                       | render --lang en
            {file: x.pdf, lang: en}                                       | render --lang en
            x.dxf                                                         | render
            {file: x.dxf, profile: cut, what: repeat}                     | render --profile cut --what repeat
            {file: x.svg, profile: plot, parts: outline}                  | render --profile plot --parts outline
            {file: x.dxf, dxf: r2000}                                     | render --profile plot --dxf r2000
            {file: x.svg, profile: samlight, wax: apples}                 | render --profile samlight --wax apples
            {file: x.svg, profile: cutter72}                              | render --profile cutter72
            {file: x.svg, view: tile}                                     | render --view tile
            {file: x.pdf, view: swatch, lang: en}                         | render --view swatch --lang en
            {file: x.png, dpi: 20, view: garment:sarung}                  | render --view garment:sarung --dpi 20
            {file: x.svg, view: wax:1}                                    | render --view wax:1
            {file: x.pdf, sheet: trace, paper: f4, what: repeat}          | sheet trace --paper f4 --what repeat
            {file: x.pdf, sheet: trace, wax: apples, mirror: true}        | sheet trace --wax apples --mirror
            {file: x.dxf, wax: [apples]}                                  | render --wax apples
            {file: x.pdf, sheet: cap, wax: apples}                        | sheet cap --wax apples
            {file: x.pdf, sheet: ties}                                    | sheet ties
            {file: x.pdf, sheet: ties, form: pricking, lang: id+en}       | sheet ties --pricking --both
            {file: x.dxf, sheet: ties, form: stencil}                     | sheet ties --stencil
            {file: x.pdf, sheet: spec, paper: a3}                         | sheet spec --paper a3
            {file: x.pdf, sheet: steps, lang: en}                         | sheet steps --lang en
            {file: x.pdf, sheet: cap}                                     | sheet cap
            {file: x.pdf, sheet: colourways}                              | sheet colourways
            {file: x.pdf, sheet: lesson, book: answers}                   | sheet lesson --only answers
            {file: x.pdf, bleed: 3mm}                                     | render --bleed 3mm
            {file: x.pdf, bleed: 3mm, step: 2, part: 'zone:body'}         | render --step 2 --part zone:body --bleed 3mm
            {file: x.pdf, view: tile, bleed: 3mm}                         | render --view tile --bleed 3mm
            {file: x.gcode, template: pen.yaml}                           | render --template FOLDER/pen.yaml
            {file: x.gcode, template: pen.yaml, profile: cut, bridge: 2mm} | render --profile cut --bridge 2mm --template FOLDER/pen.yaml
            {file: x.gcode, sheet: ties, form: pricking, template: pen.yaml} | sheet ties --pricking --template FOLDER/pen.yaml
            {file: x.dxf, sheet: ties, form: stencil, hole: 5mm, dxf: r2000} | sheet ties --stencil --hole 5mm --dxf r2000
            {file: x.svg, sheet: ties, form: stencil}                     | sheet ties --stencil
            {file: x.svg, profile: plot, fill: hatch, colours: lightburn} | render --profile plot --fill hatch --colours lightburn
            {file: x.svg, profile: cap, parts: outline, fill-gaps: true, limit: {cap-gap: 0.2mm}} | render --profile cap --parts outline --fill-gaps --limit cap-gap=0.2mm
            {file: x.pdf, sheet: trace, outline: true, line: 1mm, overlap: 8mm} | sheet trace --outline --line 1mm --overlap 8mm
            {file: x.pdf, sheet: trace, ties: true, projector: true}      | sheet trace --ties --projector
            {file: x.pdf, sheet: ties, all: true, overlap: 12mm}          | sheet ties --all --overlap 12mm
            {file: x.pdf, sheet: cap, outline: true, limit: {cap-gap: 0.5mm}} | sheet cap --outline --limit cap-gap=0.5mm
            {file: x.pdf, report: check}                                  | check
            {file: x.svg, report: check, lang: en, limit: {wax-gap: 2mm}} | check --lang en --limit wax-gap=2mm
            """)
    void writesWhatTheCommandWrites(String output, String command) throws IOException {
        Path out = folder.resolve("out");
        String entry = output.startsWith("{") ? output.replace("wax:1", "'wax:1'") : "'" + output + "'";
        Path plan = plan(entry.replace("garment:sarung", "'garment:sarung'"));
        Run batch = Run.of("batch", plan, "-o", out);
        assertThat(batch.code()).as(batch.err()).isZero();
        String name = BatchTest.files(out).keySet().stream()
                .filter(file -> file.startsWith("x."))
                .findFirst()
                .orElseThrow();
        Path made = out.resolve(name);
        Path single = folder.resolve(name);
        List<Object> words = new ArrayList<>(
                List.of((Object[]) command.replace("FOLDER", folder.toString()).split(" ")));
        words.addAll(List.of(folder.resolve("tile.canting.yaml"), "--set", "first-bath.dips=5", "-o", single));
        Run one = Run.in("id", words.toArray());
        assertThat(one.code()).as(one.err()).isIn(ExitCode.DONE, ExitCode.UNMAKEABLE);
        assertThat(Files.mismatch(single, made)).isEqualTo(-1);
    }

    @Test
    void theirFilesCanBeMadeAgain() throws IOException {
        Path out = folder.resolve("out");
        Run.of("batch", plan("x.dxf, {file: y.pdf, sheet: spec}, {file: z.svg, view: tile}"), "-o", out);
        for (String file : List.of("x.dxf", "y.pdf", "z.svg")) {
            Path again = folder.resolve(file);
            assertThat(Run.of("regen", out.resolve(file), "-o", again).code()).isZero();
            assertThat(Files.mismatch(again, out.resolve(file))).as(file).isEqualTo(-1);
        }
    }

    @Test
    void whatAnItemHasNotFailsItAlone() throws IOException {
        Path plan = plan("x.svg, {file: x.dxf, profile: cap, what: cloth}, {file: y.svg, view: 'wax:9'}");
        Run run = Run.of("batch", plan, "-o", folder.resolve("out"));
        assertThat(run.code()).isEqualTo(ExitCode.PARTLY);
        assertThat(run.err()).contains("item 0 failed").contains("too narrow for a stamp");
        assertThat(folder.resolve("out/x.svg")).exists();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {sheet: lessn, file: '{name}.pdf'}                   | Did you mean "lesson"
            {sheet: trace, file: '{name}.pdf', paper: a44}       | Did you mean "a4"
            {sheet: trace, file: '{name}.svg'}                   | one file of several pages: .pdf
            {sheet: trace, file: '{name}.pdf', papr: a4}         | Did you mean "paper"
            {sheet: spec, file: '{name}.pdf', what: repeat}      | what has no effect on sheet: spec
            {sheet: trace, file: '{name}.pdf', mirror: yes}      | mirror is "yes", but must be one of: false, true
            {view: tile, file: '{name}.svg', wax: apples}        | wax has no effect on view
            {sheet: cap, file: '{name}.pdf', lang: en}           | lang has no effect
            {sheet: ties, file: '{name}.pdf', form: pricing}     | Did you mean "pricking"
            {sheet: trace, file: '{name}.pdf', lang: id+en}      | this output is in one language
            {sheet: spec, file: '{name}.pdf', lang: jv}          | jv
            {file: '{name}.svg', rings: bends}                   | image, exact and bands:N
            {view: tail, file: '{name}.svg'}                     | Did you mean "tile"
            {view: tile, file: '{name}.dxf'}                     | must end in one of .svg, .png, .pdf
            {view: garment, file: '{name}.svg'}                  | garment:shirt
            {profile: cutt, file: '{name}.dxf'}                  | Did you mean "cut"
            {profile: cut, file: '{name}.png'}                   | must end in one of .svg, .dxf
            {profile: samlight, file: '{name}.dxf'}              | says how .svg is written
            {profile: cut, dxf: r2000, file: '{name}.svg'}       | says how .dxf is written
            {dxf: r14, file: '{name}.dxf'}                       | must be one of: r12, r2000
            {sheet: ties, form: pricking, file: '{name}.gcode'}  | name with template:
            {file: '{name}.dxf', dpi: 90}                        | dpi has no effect on profile: plot
            {file: '{name}.svg', paper: a4}                      | paper has no effect on a picture
            {file: '{name}.png', lang: en}                       | lang has no effect on a picture
            {file: '{name}.svg', lang: id+en}                    | this output is in one language
            {file: '{name}.svg', step: 7}                        | step is 7, but the design has 6 steps
            """)
    void refusesAtItsPlace(String output, String told) throws IOException {
        Run run = Run.of("batch", plan(output), "-o", folder.resolve("out"));
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("p.plan.yaml:4:").contains(told);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
