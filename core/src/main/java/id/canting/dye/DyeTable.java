package id.canting.dye;

import id.canting.scene.Colour;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads the library's data file: one shade a line. The first shade of a dye is with its usual mordant. */
final class DyeTable {
    private static final int COLUMNS = 14;

    private DyeTable() {}

    static List<Dye> read() {
        Map<String, SpectralClass> classes = SpectralClass.all();
        Map<String, Dye> dyes = new LinkedHashMap<>();
        for (List<String> cells : Table.read("dyes.txt", COLUMNS)) {
            dyes.merge(cells.get(0), dye(cells, classes), DyeTable::joined);
        }
        return new ArrayList<>(dyes.values());
    }

    private static Dye dye(List<String> cells, Map<String, SpectralClass> classes) {
        Mordant mordant = Mordant.valueOf(cells.get(6).toUpperCase(Locale.ROOT));
        DyeKind kind = DyeKind.valueOf(cells.get(3).toUpperCase(Locale.ROOT));
        Colour alone = Colour.hex(cells.get(7));
        Shade shade = new Shade(
                alone,
                Integer.parseInt(cells.get(8)),
                stain(alone, cells.get(9), classes),
                cells.get(9),
                DyeStatus.valueOf(cells.get(10).toUpperCase(Locale.ROOT)),
                cells.get(11),
                new Text(cells.get(12), cells.get(13)));
        return new Dye(
                cells.get(0),
                new Text(cells.get(1), cells.get(2)),
                new Dye.Nature(kind, cells.get(4).equals("tannin"), Double.parseDouble(cells.get(5))),
                "",
                mordant,
                new EnumMap<>(Map.of(mordant, shade)));
    }

    private static Stain stain(Colour alone, String spectralClass, Map<String, SpectralClass> classes) {
        if (spectralClass.equals(SpectralClass.SMOOTH)) {
            return Shade.smooth(alone);
        }
        Spectrum shape = Objects.requireNonNull(classes.get(spectralClass), spectralClass)
                .shape();
        return BentShape.to(shape, alone)
                .orElseThrow(() -> new IllegalStateException(spectralClass + " cannot be bent to " + alone.hex()));
    }

    private static Dye joined(Dye first, Dye more) {
        Map<Mordant, Shade> shades = new EnumMap<>(first.shades());
        shades.putAll(more.shades());
        return new Dye(first.id(), first.name(), first.nature(), first.method(), first.defaultMordant(), shades);
    }
}
