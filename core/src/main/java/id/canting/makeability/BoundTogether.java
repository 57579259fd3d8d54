package id.canting.makeability;

import id.canting.design.Step;
import id.canting.makeability.scan.Stencil;
import id.canting.makeability.scan.StrokeIndex;
import id.canting.makeability.scan.StrokeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The bindings of a step among all that are on the cloth once it is tied: its own, and after them those of earlier steps
 * still bound.
 *
 * @param own of the step, numbered from 0
 * @param all its own and the earlier ones, whose numbers follow
 */
record BoundTogether(List<StrokeModel> own, StrokeIndex all) {
    /** The bindings with a step. */
    static BoundTogether with(Step.Tie step, Inspection bench, Function<Stencil, List<StrokeModel>> pick) {
        List<String> earlier = new ArrayList<>(bench.boundWith(step));
        earlier.remove(step.name());
        List<StrokeModel> own = bench.laid(List.of(step.name()), pick);
        List<StrokeModel> all = new ArrayList<>(own);
        bench.laid(earlier, pick).forEach(binding -> all.add(binding.numbered(all.size())));
        return new BoundTogether(own, new StrokeIndex(all));
    }
}
