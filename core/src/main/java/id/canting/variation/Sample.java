package id.canting.variation;

import id.canting.design.Design;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.design.file.Overrides;
import id.canting.design.yaml.Node;
import id.canting.layout.HeadPlace;
import id.canting.layout.Layout;
import id.canting.layout.RepeatTile;
import id.canting.layout.Side;
import id.canting.layout.Zones;
import id.canting.text.Decimals;
import java.util.Optional;

/**
 * A small piece of the same cloth by which a large one is judged: its border and heads as they are, and of its body one
 * repeat or two.
 *
 * @param width mm
 * @param height mm
 * @param whole whether it is the whole cloth
 */
public record Sample(double width, double height, boolean whole) {
    private static final double LEAST = 180;
    private static final double MOST = 420;

    /** The sample of a design; a cloth that is hardly larger is taken whole. */
    public static Sample of(Design design) {
        Zones zones = design.zones();
        double across = LEAST;
        double down = LEAST;
        for (Step.Marks step : design.marks()) {
            Optional<Layout> layout = step.source().repeat().map(Source.Repeat::layout);
            if (layout.isPresent() && !layout.get().singleRow()) {
                RepeatTile tile = layout.get().tile();
                across = Math.max(across, Math.min(MOST, tile.width()));
                down = Math.max(down, Math.min(MOST, tile.height()));
            }
        }
        double heads = zones.place() == HeadPlace.MIDDLE ? zones.head() + across : 2 * zones.head();
        double width = zones.inset(Side.LEFT) + zones.inset(Side.RIGHT) + heads + across;
        double height = zones.inset(Side.TOP) + zones.inset(Side.BOTTOM) + down;
        boolean whole =
                width * height * 1.6 >= design.cut().width() * design.cut().height();
        return whole
                ? new Sample(design.cut().width(), design.cut().height(), true)
                : new Sample(
                        Math.min(width, design.cut().width()),
                        Math.min(height, design.cut().height()),
                        false);
    }

    /** The design for the sample. */
    Node of(Node tree) {
        return whole
                ? tree
                : Overrides.apply(
                        Overrides.apply(tree, "cloth.width", Decimals.write(width, 3) + " mm"),
                        "cloth.height",
                        Decimals.write(height, 3) + " mm");
    }
}
