package id.canting.makeability;

import id.canting.cloth.Cloth;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.makeability.scan.PlacedStencil;
import id.canting.makeability.scan.Stencil;
import id.canting.makeability.scan.StrokeModel;
import id.canting.mark.Drawing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A cloth laid out to be looked over: the stencils of each step with their places. */
final class Inspection {
    private final Cloth cloth;
    private final Box box;
    private final Map<String, List<PlacedStencil>> prints = new LinkedHashMap<>();

    Inspection(Cloth cloth) {
        this.cloth = cloth;
        this.box = cloth.design().cut().box();
    }

    Cloth cloth() {
        return cloth;
    }

    /** The steps that wax. */
    List<Step.Wax> waxed() {
        return cloth.design().waxes();
    }

    /** The steps that tie or stitch. */
    List<Step.Tie> tied() {
        return cloth.design().ties();
    }

    /** The tie steps that are bound when a step's ties have been set, itself last or among them. */
    List<String> boundWith(Step.Tie step) {
        return cloth.after(step).tied();
    }

    /** The stencils of a step at their places. */
    List<PlacedStencil> prints(String step) {
        return prints.computeIfAbsent(
                step, name -> PlacedStencil.of(cloth.drawings().getOrDefault(name, Drawing.EMPTY)));
    }

    /** Those of a step's stencils that come to lie on the cloth. */
    List<PlacedStencil> printsOnCloth(String step) {
        return prints(step).stream().filter(print -> box.meets(print.box())).toList();
    }

    boolean onCloth(Point place) {
        return box.contains(place);
    }

    /** Whether a step's wax covers a place. */
    boolean waxes(String step, Point place) {
        return prints(step).stream().anyMatch(print -> print.covers(place));
    }

    /** Looks at each stencil of a step once, and reports what is found at every place of it. */
    void each(String step, FindingKind kind, Function<Stencil, List<Spot>> look, Findings found) {
        Map<Stencil, List<Spot>> looked = new HashMap<>();
        for (PlacedStencil print : prints(step)) {
            for (Spot spot : looked.computeIfAbsent(print.stencil(), look)) {
                report(step, kind, spot.moved(print.place()), found);
            }
        }
    }

    /** Looks at pairs of prints of a step that come near each other, each way of lying beside each other once. */
    void pairs(String step, FindingKind kind, double reach, Pairs.Look look, Findings found) {
        new Pairs(prints(step), reach, look).each(spot -> report(step, kind, spot, found));
    }

    /** Adds a spot unless it lies off the cloth. */
    void report(String step, FindingKind kind, Spot spot, Findings found) {
        if (onCloth(spot.place())) {
            found.add(kind, step, spot);
        }
    }

    /** All strands that a maker picks of each print of steps, moved to the cloth. */
    List<StrokeModel> laid(List<String> steps, Function<Stencil, List<StrokeModel>> pick) {
        List<StrokeModel> all = new ArrayList<>();
        Map<Stencil, List<StrokeModel>> picked = new HashMap<>();
        for (String step : steps) {
            for (PlacedStencil print : prints(step)) {
                for (StrokeModel strand : picked.computeIfAbsent(print.stencil(), pick)) {
                    all.add(strand.moved(print.place(), all.size() - strand.number()));
                }
            }
        }
        return all;
    }
}
