package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page for the market. */
class LookbookTest {
    private static final String DESIGN = """
            canting: 1
            title: {id: "Udang <di> air & kuning", en: Shrimps}
            designer: "Sari \\"Ayu\\""
            cloth: {format: plain, width: 240 mm, height: 150 mm}
            steps:
              - tie: {motif: titik-tujuh, zone: body, layout: {lampah: tubrukan, cell: [120 mm, 150 mm]}}
              - dye: {as: first, dye: tegeran, dips: 4}
              - untie: all
              - wax: {motif: buah-pedade, zone: body, layout: {lampah: tubrukan, cell: [120 mm, 150 mm]}}
              - dye: {dye: indigofera, dips: 8}
              - boil-out: all
            presets:
              merah: {first.dye: secang}
              coklat: {first.dye: tingi}
            """;

    @TempDir
    private Path folder;

    private Run make(Object... more) throws IOException {
        Path design = Files.writeString(folder.resolve("udang.canting.yaml"), DESIGN, StandardCharsets.UTF_8);
        Object[] words = new Object[more.length + 4];
        words[0] = "lookbook";
        words[1] = design;
        words[2] = "-o";
        words[3] = folder.resolve("page");
        System.arraycopy(more, 0, words, 4, more.length);
        return Run.of(words);
    }

    /** Without pictures of the cloth as it is worn, which take most of the time. */
    private Run flat(Object... more) throws IOException {
        List<Object> words = new ArrayList<>(List.of(more));
        words.addAll(List.of("--garment", "none"));
        return make(words.toArray());
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("page/index.html"), StandardCharsets.UTF_8);
    }

    @Test
    void tellsOfTheClothAndNothingUnsaid() throws IOException {
        assertThat(make().code()).isEqualTo(ExitCode.DONE);
        String page = page();
        assertThat(words(page))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<h2 id=\"kain-udang-title\">Shrimps</h2>", "Designed by Sari &quot;Ayu&quot;")
                .contains("Seven dots", "Mangrove apple", "its tree protects the bank from erosion [B06]")
                .contains("no known source gives one", "colour on this page: estimated", "merah", "coklat")
                .contains("not a photograph", "neither batik nor jumputan")
                .doesNotContain("Maker", "<svg", "null", "<script", "<link", "@import", "url(")
                .contains("not a sewing pattern");
        loadsNothing(page);
        assertThat(Files.readAllBytes(folder.resolve("page/lookbook.pdf")))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    /** The page made of several designs is made again from itself alone, wherever it lies. */
    @Test
    void thePagesCarryTheirDesigns() throws IOException {
        Path twin = Files.createDirectory(folder.resolve("twin")).resolve("udang.canting.yaml");
        Files.writeString(twin, DESIGN.replace("Shrimps", "Prawns"), StandardCharsets.UTF_8);
        Run run = flat(twin, "--title", "Dua kain", "--maker", Path.of("../examples/sanggar.example.yaml"));
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        Path made = Files.move(folder.resolve("page/lookbook.pdf"), folder.resolve("moved.pdf"));
        Files.delete(folder.resolve("udang.canting.yaml"));
        Files.delete(twin);
        Run again = Run.of("regen", made, "-o", "-");
        assertThat(again.err()).isEmpty();
        assertThat(again.bytes()).isEqualTo(Files.readAllBytes(made));
        assertThat(Run.of("lookbook", made, "-o", folder.resolve("again")).err())
                .contains("(2 cloths)");
    }

    @Test
    void theExampleOfAMakerIsRead() throws IOException {
        assertThat(flat("--maker", Path.of("../examples/sanggar.example.yaml"), "--lang", "id")
                        .code())
                .isZero();
        assertThat(page()).contains("<h1>Kain Sanggar Contoh</h1>", "; fiksasi: tawas; 4 kali celup", "class=\"code\"");
    }

    @Test
    void showsTheClothAsGarments() throws IOException {
        assertThat(make("--garment", "shirt,sarung").code()).isZero();
        assertThat(page()).contains("As a garment", "not a sewing pattern", "The same cloth as a garment: ");
        assertThat(page().split("<img", -1)).hasSize(1 + 1 + 2 + 2);
        assertThat(make("--garment", "none", "--force").code()).isZero();
        assertThat(page()).doesNotContain("garment");
    }

    @Test
    void loadsNothingFromElsewhere() throws IOException {
        flat("--link", "https://example.org/a?b=1&c=2");
        loadsNothing(page());
        assertThat(page()).contains("href=\"https://example.org/a?b=1&amp;c=2\"", "class=\"code\" role=\"img\"");
    }

    /** The page without the letters of its pictures, which may spell anything. */
    private static String words(String page) {
        return page.replaceAll("data:image/png;base64,[A-Za-z0-9+/=]+", "data");
    }

    private static void loadsNothing(String page) {
        assertThat(words(page))
                .containsPattern("src=\"data\"")
                .doesNotContainPattern("(src|srcset|data|poster|action)=\"(?!data\")");
    }

    @Test
    void takesTheMakerFromAFileAndFromOptions() throws IOException {
        Path maker = folder.resolve("maker.yaml");
        Files.writeString(maker, "maker: {name: Sanggar <Tepi>, place: Sungsang}\n");
        assertThat(flat("--maker", maker, "--place", "Pangkalan Balai", "--both", "--lang", "id")
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(page())
                .startsWith("<!DOCTYPE html>\n<html lang=\"id\">")
                .contains("<li>Sanggar &lt;Tepi&gt;</li>", "<li>Pangkalan Balai</li>")
                .contains("Udang &lt;di&gt; air &amp; kuning<span class=\"en\" lang=\"en\">Shrimps</span>")
                .doesNotContain("Sungsang", "<svg");
    }

    @ParameterizedTest
    @CsvSource({
        "--link, javascript:alert(1), http://",
        "--paper, b7, a4",
        "--garment, shirtt, shirt",
        "--maker, nowhere.yaml, does not exist",
    })
    void saysWhatIsWrong(String option, String value, String said) throws IOException {
        Run run = make(option, value);
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains(said);
    }

    @Test
    void replacesNothingUnasked() throws IOException {
        assertThat(make("--dry-run").code()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("page")).doesNotExist();
        flat();
        byte[] first = Files.readAllBytes(folder.resolve("page/index.html"));
        assertThat(flat().code()).isEqualTo(ExitCode.MISUSE);
        assertThat(flat("--force").code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllBytes(folder.resolve("page/index.html"))).isEqualTo(first);
    }

    @Test
    void everyoneCanReadThePage() throws IOException, InterruptedException {
        make("--both", "--name", "Sanggar", "--contact", "0812 0000 0000", "--link", "https://example.org/sanggar");
        for (int width : new int[] {360, 1200}) {
            Browser.Look look = Browser.look(page(), width, folder);
            assertThat(look.broken()).as("at " + width + " px").isEmpty();
            assertThat(look.held()).isGreaterThan(15);
            assertThat(look.width()).isEqualTo(width);
            assertThat(look.over()).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void theLookCanFail() throws IOException, InterruptedException {
        flat();
        String spoilt = page().replaceFirst(" alt=\"[^\"]*\"", "")
                .replaceFirst("<html lang=\"en\">", "<html>")
                .replace("figcaption{", "figcaption{background:#6b6158;");
        assertThat(Browser.look(spoilt, 1200, folder).broken())
                .contains("image-alt", "html-has-lang", "color-contrast");
    }
}
