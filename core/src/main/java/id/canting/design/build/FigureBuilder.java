package id.canting.design.build;

import id.canting.design.yaml.Node;

/** A motif that stands beside others in a repeat, or inside a part of another; from {@link Recipes#figure(String)}. */
public final class FigureBuilder extends Adjustable<FigureBuilder> {
    FigureBuilder(Node.Table table) {
        super(table);
    }

    /** Moved from the repeat's place to the right and downward, mm. */
    public FigureBuilder at(double x, double y) {
        return put("at", Written.list(Written.mm(x), Written.mm(y)));
    }

    /** Turned, degrees, clockwise as seen. */
    public FigureBuilder turn(double degrees) {
        return put("turn", Written.degrees(degrees));
    }

    /** Mirrored left to right before it is turned. */
    public FigureBuilder mirror() {
        return put("mirror", Written.flag(true));
    }

    /** Made larger or smaller; lines keep the width their canting lays. */
    public FigureBuilder scale(double share) {
        return put("scale", Written.number(share));
    }

    /** The share it takes of the largest circle in the part that carries it. */
    public FigureBuilder size(double share) {
        return put("size", Written.number(share));
    }

    /** Copies round a middle, each facing it; radius in mm. */
    public FigureBuilder round(int count, double radius) {
        return put("round", "count", Written.number(count)).put("round", "radius", Written.mm(radius));
    }

    /**
     * Copies round a middle.
     *
     * @param facing whether each turns with the circle
     * @param mirror whether every other one is mirrored
     */
    public FigureBuilder round(int count, double radius, boolean facing, boolean mirror) {
        return round(count, radius)
                .put("round", "facing", Written.flag(facing))
                .put("round", "mirror", Written.flag(mirror));
    }

    /**
     * Copies along a line, each turned with it.
     *
     * @param line its shape
     * @param length from end to end, mm
     * @param rise how high it bows, mm
     */
    public FigureBuilder along(String line, double length, double rise, int count) {
        return put("along", "line", Written.word(line))
                .put("along", "length", Written.mm(length))
                .put("along", "rise", Written.mm(rise))
                .put("along", "count", Written.number(count));
    }

    /**
     * Copies along a line.
     *
     * @param facing whether each turns with the line
     * @param mirror whether every other one is mirrored
     */
    public FigureBuilder along(String line, double length, double rise, int count, boolean facing, boolean mirror) {
        return along(line, length, rise, count)
                .put("along", "facing", Written.flag(facing))
                .put("along", "mirror", Written.flag(mirror));
    }

    /** A motif that one of its parts carries. */
    public FigureBuilder inside(String part, FigureBuilder figure) {
        return put("inside", part, figure.table());
    }

    @Override
    FigureBuilder of(Node.Table changed) {
        return new FigureBuilder(changed);
    }
}
