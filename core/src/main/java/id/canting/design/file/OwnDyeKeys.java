package id.canting.design.file;

import id.canting.design.Cut;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shape;
import id.canting.design.yaml.Shapes;
import id.canting.dye.DyeKind;
import id.canting.dye.Mordant;
import id.canting.dye.OwnDye;
import id.canting.dye.SpectralClass;
import id.canting.dyeing.Methods;
import id.canting.parameter.Unit;
import java.util.List;
import java.util.Locale;

/** The keys of a dye of the workshop's own. */
final class OwnDyeKeys {
    static final List<Key> LAB = List.of(
            Key.of("L", "Lightness, 0 to 100", "Terang, 0 sampai 100", Shapes.measure(Unit.RATIO))
                    .needed(),
            Key.of("a", "From green to red", "Dari hijau ke merah", Shapes.measure(Unit.RATIO))
                    .needed(),
            Key.of("b", "From blue to yellow", "Dari biru ke kuning", Shapes.measure(Unit.RATIO))
                    .needed());

    private static final Shape COLOUR =
            Shapes.any(Shapes.word("^#[0-9a-fA-F]{6}$"), Shapes.list(Shapes.measure(Unit.RATIO)), Shapes.table(LAB));

    private OwnDyeKeys() {}

    /** The keys of a dye; no constant, because {@link DesignKeys} keeps it. */
    static List<Key> dye() {
        return List.of(
                Key.of("name", "Its name for people", "Namanya untuk dibaca orang", DesignKeys.TEXT),
                Key.of("kind", "Its family", "Golongannya", DesignKeys.ids(DyeKind.values(), OwnDyeKeys::kind)),
                Key.of("method", "The way it is dyed", "Cara mencelupnya", Shapes.oneOf(Methods.ids())),
                Key.of(
                        "fibre",
                        "Fibre of the cloth it was measured on",
                        "Serat kain tempat warnanya diukur",
                        DesignKeys.ids(Cut.Fibre.values(), Cut.Fibre::id)),
                Key.of("tannin", "Whether its colour comes from tannin", "Apakah warnanya dari tanin", Shapes.FLAG),
                Key.of(
                        "class",
                        "The class of dyes whose spectrum it has",
                        "Golongan spektrumnya",
                        Shapes.oneOf(List.copyOf(SpectralClass.all().keySet()))),
                Key.of("undyed", "Colour of the undyed cloth", "Warna kain sebelum dicelup", COLOUR),
                Key.of("who", "Who measured it", "Siapa yang mengukur", Shapes.WORD),
                Key.of("how", "With what it was measured", "Diukur dengan apa", Shapes.WORD),
                Key.of("when", "On what day", "Tanggal berapa", Shapes.WORD),
                Key.of(
                        "shades",
                        "Measured colours by fixer and number of dips",
                        "Warna terukur menurut fiksasi dan jumlah celupan",
                        Shapes.map(Shapes.map(COLOUR))),
                Key.of(
                        "colour",
                        "Short form: the one colour measured",
                        "Bentuk singkat: satu warna yang diukur",
                        COLOUR),
                Key.of(
                        "dips",
                        "Short form: after so many dips",
                        "Bentuk singkat: sesudah sekian celupan",
                        Shapes.COUNT),
                Key.of(
                        "mordant",
                        "Short form: fixed with this",
                        "Bentuk singkat: difiksasi dengan ini",
                        DesignKeys.ids(Mordant.values(), Mordant::id)));
    }

    /** The key that says what is assumed without it. */
    static String assumed(OwnDye.Assumed assumed) {
        return assumed.name().toLowerCase(Locale.ROOT);
    }

    /** The name of a family in design files. */
    static String kind(DyeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
