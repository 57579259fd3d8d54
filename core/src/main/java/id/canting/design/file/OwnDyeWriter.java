package id.canting.design.file;

import static id.canting.design.file.Written.number;

import id.canting.design.OwnDyes;
import id.canting.design.yaml.YamlWriter;
import id.canting.dye.OwnDye;
import id.canting.dye.OwnDye.Assumed;
import id.canting.dye.SpectralClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes dyes of a workshop's own as they are read: what nobody wrote stays unwritten, so that it is still assumed. */
public final class OwnDyeWriter {
    private OwnDyeWriter() {}

    /** The text of a file of dyes. */
    public static String write(OwnDyes dyes) {
        return YamlWriter.write(Map.of("dyes", table(dyes)));
    }

    /** The dyes by their ids. */
    static Map<String, Object> table(OwnDyes dyes) {
        Map<String, Object> table = new TreeMap<>();
        dyes.dyes().forEach((id, dye) -> table.put(id, of(dye)));
        return table;
    }

    private static Map<String, Object> of(OwnDye dye) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("name", DesignWriter.title(dye.name()));
        unless(dye, Assumed.KIND, table, OwnDyeKeys.kind(dye.claim().kind()));
        said(table, "method", dye.claim().method());
        unless(dye, Assumed.FIBRE, table, dye.claim().fibre());
        unless(dye, Assumed.TANNIN, table, Boolean.toString(dye.claim().tannin()));
        if (!dye.claim().spectralClass().equals(SpectralClass.SMOOTH)) {
            table.put("class", dye.claim().spectralClass());
        }
        unless(dye, Assumed.UNDYED, table, colour(dye.undyed()));
        said(table, "who", dye.origin().who());
        said(table, "how", dye.origin().how());
        said(table, "when", dye.origin().when());
        if (dye.assumed().contains(Assumed.MORDANT)) {
            OwnDye.Swatch only = dye.swatches(dye.defaultMordant()).get(0);
            table.put("colour", colour(only));
            table.put("dips", Integer.toString(only.dips()));
            return table;
        }
        Map<String, Object> shades = new LinkedHashMap<>();
        dye.swatches().forEach((mordant, pieces) -> {
            Map<String, Object> byDips = new LinkedHashMap<>();
            pieces.forEach(piece -> byDips.put(Integer.toString(piece.dips()), colour(piece)));
            shades.put(mordant.id(), byDips);
        });
        table.put("shades", shades);
        return table;
    }

    private static void unless(OwnDye dye, Assumed assumed, Map<String, Object> table, Object value) {
        if (!dye.assumed().contains(assumed)) {
            table.put(OwnDyeKeys.assumed(assumed), value);
        }
    }

    private static void said(Map<String, Object> table, String key, String word) {
        if (!word.isEmpty()) {
            table.put(key, word);
        }
    }

    private static Object colour(OwnDye.Swatch piece) {
        return piece.written().isEmpty()
                ? List.of(
                        number(piece.colour().l()),
                        number(piece.colour().a()),
                        number(piece.colour().b()))
                : piece.written();
    }
}
