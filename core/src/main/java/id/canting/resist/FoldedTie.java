package id.canting.resist;

import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.mark.Mark;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Cloth folded to a wedge and bound straight across, once or repeatedly: concentric polygons or stars. With four folds
 * and the binding square to the edge it is the square of kanoko (source K14).
 *
 * @param wedge how the cloth is folded
 * @param slant direction of the binding across it, see {@link Wedge}
 * @param pleat how much edge each pleat of the bound layers takes, mm
 * @param teeth how deep the pleats tooth the edge, mm, 0 for a smooth one
 */
public record FoldedTie(Wedge wedge, double slant, double pleat, double teeth) {
    private static final double FLATNESS = 0.05;

    /** Checks the pleats. */
    public FoldedTie {
        if (!(pleat > 0 && teeth >= 0)) {
            throw new IllegalArgumentException(
                    "pleats need a length above 0 mm and teeth of 0 mm or more, but have " + pleat + " and " + teeth);
        }
    }

    /** The cloth under one binding, opened, around the origin. */
    public Region held(Binding binding, RandomSource random) {
        Region outer = inside(binding.to(), teeth, random.stream("outer"));
        return binding.from() > 0 ? outer.minus(inside(binding.from(), teeth * 0.6, random.stream("inner"))) : outer;
    }

    private Region inside(double distance, double depth, RandomSource random) {
        Path line = wedge.outline(distance, slant);
        double fitting = Math.min(depth, distance * 0.2);
        return Region.of(Teeth.along(line, pleat, fitting, random), FLATNESS);
    }

    /** The marks of repeated bindings, the outermost first. */
    public List<Mark.Pressed> marks(List<Binding> bindings, double creep, RandomSource random) {
        List<Mark.Pressed> marks = new ArrayList<>();
        for (Binding binding : bindings) {
            Region held = held(binding, random.stream("binding/" + marks.size()));
            marks.add(new Mark.Pressed(held, 1, 0, creep));
        }
        return marks;
    }
}
