package id.canting.dye;

import id.canting.scene.Colour;
import id.canting.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the library's data file: one shade a line, its columns divided by bars. The first shade of a dye is with its
 * usual mordant.
 */
final class DyeTable {
    private static final int COLUMNS = 12;

    private DyeTable() {}

    static List<Dye> read() {
        Map<String, Dye> dyes = new LinkedHashMap<>();
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\\|", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalStateException("a line of the dye table has " + cells.length + " columns: " + line);
            }
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i].strip();
            }
            dyes.merge(cells[0], dye(cells), DyeTable::joined);
        }
        return new ArrayList<>(dyes.values());
    }

    private static Dye dye(String[] cells) {
        Mordant mordant = Mordant.valueOf(cells[5].toUpperCase(Locale.ROOT));
        Shade shade = new Shade(
                Colour.hex(cells[6]),
                Integer.parseInt(cells[7]),
                DyeStatus.valueOf(cells[8].toUpperCase(Locale.ROOT)),
                cells[9],
                new Text(cells[10], cells[11]));
        return new Dye(
                cells[0],
                new Text(cells[1], cells[2]),
                DyeKind.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                Double.parseDouble(cells[4]),
                mordant,
                new EnumMap<>(Map.of(mordant, shade)));
    }

    private static Dye joined(Dye first, Dye more) {
        Map<Mordant, Shade> shades = new EnumMap<>(first.shades());
        shades.putAll(more.shades());
        return new Dye(first.id(), first.name(), first.kind(), first.bathTemperature(), first.defaultMordant(), shades);
    }

    private static List<String> lines() {
        try (InputStream stream = DyeTable.class.getResourceAsStream("dyes.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the dye table is missing");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
