package id.canting.dye;

import id.canting.scene.Colour;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the library's data file: one shade a line. The first shade of a dye is with its usual mordant. */
final class DyeTable {
    private static final int COLUMNS = 13;

    private DyeTable() {}

    static List<Dye> read() {
        Map<String, Dye> dyes = new LinkedHashMap<>();
        for (List<String> cells : Table.read("dyes.txt", COLUMNS)) {
            dyes.merge(cells.get(0), dye(cells), DyeTable::joined);
        }
        return new ArrayList<>(dyes.values());
    }

    private static Dye dye(List<String> cells) {
        Mordant mordant = Mordant.valueOf(cells.get(6).toUpperCase(Locale.ROOT));
        DyeKind kind = DyeKind.valueOf(cells.get(3).toUpperCase(Locale.ROOT));
        Shade shade = new Shade(
                Colour.hex(cells.get(7)),
                Integer.parseInt(cells.get(8)),
                DyeStatus.valueOf(cells.get(9).toUpperCase(Locale.ROOT)),
                cells.get(10),
                new Text(cells.get(11), cells.get(12)));
        return new Dye(
                cells.get(0),
                new Text(cells.get(1), cells.get(2)),
                kind,
                cells.get(4).equals("tannin"),
                Double.parseDouble(cells.get(5)),
                mordant,
                new EnumMap<>(Map.of(mordant, shade)));
    }

    private static Dye joined(Dye first, Dye more) {
        Map<Mordant, Shade> shades = new EnumMap<>(first.shades());
        shades.putAll(more.shades());
        return new Dye(
                first.id(),
                first.name(),
                first.kind(),
                first.tannin(),
                first.bathTemperature(),
                first.defaultMordant(),
                shades);
    }
}
