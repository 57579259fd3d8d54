package id.canting.design.build;

import id.canting.design.yaml.Node;
import java.util.Arrays;

/**
 * The words of a recipe, to be imported statically: steps, and what they are made of. Names are those of the design file,
 * lengths are in mm, angles in degrees.
 */
public final class Recipes {
    private static final String MOTIF = "motif";
    private static final String MOTIFS = "motifs";
    private static final String BANDS = "bands";
    private static final String CELL = "cell";

    private Recipes() {}

    /** Ties one motif, repeated. */
    public static TieBuilder tie(String motif) {
        return new TieBuilder(entry(MOTIF, motif));
    }

    /** Ties several motifs that make one. */
    public static TieBuilder tie(FigureBuilder... motifs) {
        return new TieBuilder(all(MOTIFS, motifs));
    }

    /** Ties bands along the edges, from the outside in. */
    public static TieBuilder tie(BandBuilder... bands) {
        return new TieBuilder(all(BANDS, bands));
    }

    /** Ties the bands of an order that has a name. */
    public static TieBuilder tieBands(String order) {
        return new TieBuilder(entry(BANDS, order));
    }

    /** Folds a zone, or winds it on a pole. */
    public static TieBuilder tie(FoldBuilder fold) {
        return new TieBuilder(Written.NOTHING.with("fold", fold.table()));
    }

    /** Opens all bindings. */
    public static StepPart untieAll() {
        return new WordStep(entry("untie", "all"));
    }

    /** Opens the bindings of named steps. */
    public static StepPart untie(String... steps) {
        return new WordStep(Written.NOTHING.with("untie", Written.words(steps)));
    }

    /** Waxes one motif, repeated. */
    public static WaxBuilder wax(String motif) {
        return new WaxBuilder(entry(MOTIF, motif));
    }

    /** Waxes several motifs that make one. */
    public static WaxBuilder wax(FigureBuilder... motifs) {
        return new WaxBuilder(all(MOTIFS, motifs));
    }

    /** Waxes bands along the edges, from the outside in. */
    public static WaxBuilder wax(BandBuilder... bands) {
        return new WaxBuilder(all(BANDS, bands));
    }

    /** Waxes the bands of an order that has a name. */
    public static WaxBuilder waxBands(String order) {
        return new WaxBuilder(entry(BANDS, order));
    }

    /** Waxes once more over the marks of an earlier step, to cover parts of them. */
    public static WaxBuilder waxOn(String step) {
        return new WaxBuilder(entry("on", step));
    }

    /** Dyes the cloth. */
    public static DyeBuilder dye(String dye) {
        return new DyeBuilder(entry("dye", dye));
    }

    /** A dye that a workshop measured itself, by the name by which steps name it. */
    public static OwnDyeBuilder ownDye(String id) {
        return new OwnDyeBuilder(id, Written.NOTHING);
    }

    /** Scrapes off the wax of named steps. */
    public static StepPart scrape(String... steps) {
        return new WordStep(Written.NOTHING.with("scrape", Written.words(steps)));
    }

    /** Scrapes off all wax. */
    public static StepPart scrapeAll() {
        return new WordStep(entry("scrape", "all"));
    }

    /** Boils all wax out. */
    public static StepPart boilOut() {
        return new WordStep(entry("boil-out", "all"));
    }

    /** A motif among others. */
    public static FigureBuilder figure(String motif) {
        return new FigureBuilder(entry(MOTIF, motif));
    }

    /** A band among others. */
    public static BandBuilder band(String motif) {
        return new BandBuilder(entry(MOTIF, motif));
    }

    /** A fill, {@code none} for none. */
    public static FillBuilder isen(String isen) {
        return new FillBuilder(entry("isen", isen));
    }

    /** Cracks of the wax, light or strong. */
    public static CrackleBuilder crackle(String strength) {
        return new CrackleBuilder(entry("strength", strength));
    }

    /** Cloth folded by a map that needs one length, the size of a fold. */
    public static FoldBuilder fold(String map, double cell) {
        return new FoldBuilder(entry("map", map).with(CELL, Written.mm(cell)));
    }

    /** Cloth folded by a map that needs two lengths. */
    public static FoldBuilder fold(String map, double width, double height) {
        return new FoldBuilder(entry("map", map).with(CELL, Written.list(Written.mm(width), Written.mm(height))));
    }

    /** Cloth wound on a pole; the pitch is from thread to thread. */
    public static FoldBuilder pole(double radius, double pitch) {
        return new FoldBuilder(
                entry("map", "pole").with("radius", Written.mm(radius)).with("pitch", Written.mm(pitch)));
    }

    /** A repeat that walks as the cap does. */
    public static LayoutBuilder lampah(String path) {
        return new LayoutBuilder(entry("lampah", path));
    }

    /** One of the symmetries of the plane. */
    public static LayoutBuilder group(String group) {
        return new LayoutBuilder(entry("group", group));
    }

    /** One of the symmetries of a row. */
    public static LayoutBuilder frieze(String group) {
        return new LayoutBuilder(entry("frieze", group));
    }

    /** A net of cells. */
    public static LayoutBuilder net(String kind) {
        return new LayoutBuilder(entry("net", kind));
    }

    /** Motifs strewn, about one in a cell of this size. */
    public static LayoutBuilder tabur(double width, double height) {
        return new LayoutBuilder(Written.NOTHING.with("tabur", Written.list(Written.mm(width), Written.mm(height))));
    }

    /** Once, where these shares of the zone's width and height meet. */
    public static LayoutBuilder single(double x, double y) {
        return new LayoutBuilder(Written.NOTHING.with("single", Written.list(Written.number(x), Written.number(y))));
    }

    private static Node.Table entry(String key, String word) {
        return Written.NOTHING.with(key, Written.word(word));
    }

    private static Node.Table all(String key, Part<?>... parts) {
        return Written.NOTHING.with(
                key, Written.list(Arrays.stream(parts).map(Part::table).toArray(Node[]::new)));
    }
}
