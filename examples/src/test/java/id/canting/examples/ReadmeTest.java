package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program does. */
class ReadmeTest {
    @Test
    void itsRecipeIsTheExampleItsPictureWasMadeFrom() throws IOException {
        String readme = readme();
        String block = readme.substring(readme.indexOf("    canting: 1\n"), readme.indexOf("![Yellow shrimps"));
        assertThat(block.stripTrailing().stripIndent())
                .isEqualTo(Files.readString(Examples.FOLDER.resolve("udang-kuning.canting.yaml"))
                        .strip());
    }

    /** Each piece of Java stands, line by line, in the program that is named before it. */
    @Test
    void itsJavaIsThatOfTheProgramsItNames() throws IOException {
        String section = readme().replaceFirst("(?s).*## From Java\n", "").replaceFirst("(?s)\n## .*", "");
        Matcher piece = Pattern.compile("\\]\\((\\S+[.]java)\\)[^\n]*\n\n((?: {4}.*\n)+)")
                .matcher(section);
        int pieces = 0;
        while (piece.find()) {
            String program = Files.readString(root().resolve(piece.group(1))).replaceAll("\n *", "\n");
            assertThat(program).contains(piece.group(2).replaceAll("(^|\n) *", "$1"));
            pieces++;
        }
        assertThat(pieces).isEqualTo(2);
    }

    @Test
    void whatItLinksToIsThereAndSmall() throws IOException {
        Matcher link = Pattern.compile("]\\(([^)]+)\\)").matcher(readme());
        int links = 0;
        while (link.find()) {
            Path file = root().resolve(link.group(1));
            assertThat(file).exists();
            assertThat(Files.size(file)).isLessThan(300_000);
            links++;
        }
        assertThat(links).isPositive();
    }

    private static Path root() {
        return Examples.FOLDER.resolve("..");
    }

    private static String readme() throws IOException {
        return Files.readString(root().resolve("README.md"));
    }
}
