package id.canting.design.build;

import id.canting.design.yaml.Node;
import id.canting.layout.Edge;

/** How a motif repeats over a zone; from {@link Recipes#lampah(String)} and its neighbours, one for each kind. */
public final class LayoutBuilder extends Part<LayoutBuilder> {
    LayoutBuilder(Node.Table table) {
        super(table);
    }

    /** Width and height of a cell, mm; a motif that covers a field brings its own. */
    public LayoutBuilder cell(double width, double height) {
        return put("cell", Written.list(Written.mm(width), Written.mm(height)));
    }

    /** Side of a square cell, mm. */
    public LayoutBuilder repeat(double side) {
        return put("repeat", Written.mm(side));
    }

    /** How many repeats across and down the zone, instead of a cell. */
    public LayoutBuilder count(int across, int down) {
        return put("count", Written.list(Written.number(across), Written.number(down)));
    }

    /** The repeats of an earlier step in the same zone, instead of a cell. */
    public LayoutBuilder with(String step) {
        return put("with", Written.word(step));
    }

    /** Leaves out motifs that the edge of the zone would cut. */
    public LayoutBuilder whole() {
        return put("edge", Written.word(Edge.WHOLE.id()));
    }

    /** Turns the whole layout, degrees. */
    public LayoutBuilder turn(double degrees) {
        return put("turn", Written.degrees(degrees));
    }

    /** Where in the cell of a group or frieze the motif stands, as shares of width and height. */
    public LayoutBuilder at(double x, double y) {
        return put("at", Written.list(Written.number(x), Written.number(y)));
    }

    /** Mirrors every other motif of a lampah. */
    public LayoutBuilder mirror() {
        return put("mirror", Written.flag(true));
    }

    /** Turns each motif of a tabur its own way. */
    public LayoutBuilder turns() {
        return put("turns", Written.flag(true));
    }

    @Override
    LayoutBuilder of(Node.Table changed) {
        return new LayoutBuilder(changed);
    }
}
