package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FourColoursTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesFourClothsThatDiffer() throws IOException {
        FourColours.main(new String[] {
            Examples.FOLDER.resolve("pedade-tile.canting.yaml").toString(), folder.toString()
        });
        Set<String> seen = new HashSet<>();
        for (String name : List.of("indigofera", "tingi", "secang", "mahoni")) {
            seen.add(Files.readString(folder.resolve(name + ".svg")));
        }
        assertThat(seen).hasSize(4).allMatch(svg -> svg.contains("</svg>"));
    }
}
