package id.canting.makeability;

import id.canting.cloth.Cloth;
import id.canting.design.Step;
import java.util.List;

/**
 * Looks a cloth over for what cannot be made. Places of one kind in one step are told together, the worst first.
 *
 * <p>Ties and wax on the cloth at the same time are not looked at: a recipe that brings them together is refused when it
 * is read, so the state cannot occur.
 */
public final class Makeability {
    private static final List<Check> CHECKS = List.of(
            new ThinWax(),
            new ClosingGaps(),
            new MeltedAreas(),
            new OpenOutlines(),
            new CrowdedDots(),
            new CloseTies(),
            new ShortStitches(),
            new CloseRows(),
            new TightBends(),
            new FaintColours(),
            new CreptBands(),
            new LargeRepeats(),
            new CutTies(),
            new CrossingFigures());

    private Makeability() {}

    /** The findings in the order of the steps; none for a cloth that can be made. */
    public static List<Finding> check(Cloth cloth, CraftLimits limits) {
        Inspection bench = new Inspection(cloth);
        Findings found = new Findings();
        for (Check check : CHECKS) {
            check.look(bench, limits, found);
        }
        return found.list(cloth.design().steps().stream().map(Step::name).toList());
    }
}
