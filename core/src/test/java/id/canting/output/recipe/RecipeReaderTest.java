package id.canting.output.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.output.EmbeddedRecipe;
import id.canting.output.format.Format;
import id.canting.output.pdf.PdfWriter;
import id.canting.output.png.PngWriter;
import id.canting.output.svg.SvgWriter;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recipes read back from pictures. */
class RecipeReaderTest {
    private static final Scene SCENE = new Scene(20, 10, new Text("uji", "test"), Text.EMPTY, List.of());
    private static final EmbeddedRecipe IMPRINT =
            new EmbeddedRecipe("0.1.0", "canting: 1\ntitle: \"<é> & ]]>\"\n", new TreeMap<>(Map.of("dpi", "50")));

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(SCENE, 50, IMPRINT, out);
        return out.toByteArray();
    }

    private static byte[] svg() throws IOException {
        return svg(IMPRINT);
    }

    private static byte[] svg(EmbeddedRecipe imprint) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgWriter.write(SCENE, imprint, out);
        return out.toByteArray();
    }

    private static byte[] pdf(EmbeddedRecipe imprint) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(Book.of(SCENE), imprint, out);
        return out.toByteArray();
    }

    private static EmbeddedRecipe read(byte[] file) throws IOException {
        return Format.recipe("f", new ByteArrayInputStream(file));
    }

    @Test
    void readsWhatTheWritersWrote() throws IOException {
        assertThat(read(png())).isEqualTo(IMPRINT);
        assertThat(read(svg())).isEqualTo(IMPRINT);
        assertThat(read(pdf(IMPRINT))).isEqualTo(IMPRINT);
    }

    @Property(tries = 60)
    @Label("A 17: the recipe survives quotes, --, ]]>, line ends and what is beyond the first plane")
    void everyRecipeComesBack(@ForAll @Chars({'"', '\'', '<', '&', '>', '-', '\r', '\n', '\t', 'é'}) String odd)
            throws IOException {
        String recipe = "title: '" + odd + "' -- ]]> --> </canting:recipe> \uD83E\uDD90 " + odd + ".";
        EmbeddedRecipe imprint =
                new EmbeddedRecipe("0.1.0", recipe, new TreeMap<>(Map.of("command", "render " + odd + ".")));
        assertThat(read(svg(imprint))).isEqualTo(imprint);
        assertThat(read(pdf(imprint))).isEqualTo(imprint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7",
                "%PDF-1.7 <x:xmpmeta",
                "%PDF-1.7 <x:xmpmeta xmlns:x='adobe:ns:meta/'></x:xmpmeta>",
                "%PDF-1.7 <x:xmpmeta xmlns:x='adobe:ns:meta/'><open></x:xmpmeta>",
                "%PDF-1.7 <x:xmpmeta xmlns:x='adobe:ns:meta/' xmlns:c='urn:canting:recipe:1'><c:recipe>&x;</c:recipe></x:xmpmeta>"
            })
    void refusesPdfsThatCarryNone(String file) {
        assertThatThrownBy(() -> read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("f ");
    }

    @Test
    void refusesAPdfThatNamesMoreSettingsThanThereAre() {
        StringBuilder file = new StringBuilder("%PDF-1.7 <x:xmpmeta xmlns:x='a' xmlns:c='urn:canting:recipe:1'>");
        for (int i = 0; i < 1100; i++) {
            file.append("<c:setting-s")
                    .append(i)
                    .append(">1</c:setting-s")
                    .append(i)
                    .append('>');
        }
        byte[] bytes = file.append("</x:xmpmeta>").toString().getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(bytes)).hasMessageContaining("more text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "canting: 1",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg xmlns:c='urn:canting:recipe:1'><c:recipe/></svg>",
                "<svg xmlns:c='urn:canting:recipe:1'><c:recipe><b/></c:recipe></svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns:c='urn:canting:recipe:1'>"
                        + "<c:recipe>&x;</c:recipe></svg>",
                "<!DOCTYPE svg [<!ENTITY x 'lol'>]><svg xmlns:c='urn:canting:recipe:1'><c:recipe>&x;</c:recipe></svg>"
            })
    void refusesWhatCarriesNone(String file) {
        assertThatThrownBy(() -> read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("f ");
    }

    @Test
    void refusesARecipeWithoutEnd() {
        String file = "<svg xmlns:c='urn:canting:recipe:1'><c:recipe>" + "a".repeat(2_000_000) + "</c:recipe></svg>";
        assertThatThrownBy(() -> read(file.getBytes(StandardCharsets.UTF_8))).hasMessageContaining("more text");
    }

    @Test
    void refusesEveryCutPicture() throws IOException {
        byte[] whole = png();
        for (int length = 0; length < whole.length - 12; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(UserError.class);
        }
    }

    @Test
    void refusesAChangedRecipe() throws IOException {
        byte[] file = png();
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf("canting: 1");
        file[at] ^= 1;
        assertThatThrownBy(() -> read(file)).isInstanceOf(UserError.class);
    }

    @Test
    void refusesAChunkThatClaimsMoreThanThereIs() throws IOException {
        byte[] file = png();
        file[8] = 0x7F;
        assertThatThrownBy(() -> read(file)).isInstanceOf(UserError.class);
    }
}
