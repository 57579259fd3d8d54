package id.canting.cloth;

import id.canting.cloth.figure.Crackled;
import id.canting.cloth.figure.FigureParts;
import id.canting.cloth.figure.KeptAreas;
import id.canting.cloth.figure.ResistOutlines;
import id.canting.cloth.figure.TieFigures;
import id.canting.cloth.figure.WaxFigure;
import id.canting.design.Crackle;
import id.canting.design.Step;
import id.canting.geometry.Figure;
import id.canting.mark.Drawing;
import id.canting.random.RandomSource;
import id.canting.resist.Diffusion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the ties and the wax of a cloth's steps keep dye away from, and since when. */
final class Keeping {
    private final Cloth cloth;
    private final PictureMemory memory;
    private final Map<String, Figure> wax = new HashMap<>();
    private final Map<String, Figure> cracked = new HashMap<>();
    private final Map<String, List<ResistOutlines.Part>> held = new HashMap<>();
    private final Map<List<Set<String>>, KeptAreas> kept = new HashMap<>();

    Keeping(Cloth cloth, PictureMemory memory) {
        this.cloth = cloth;
        this.memory = memory;
    }

    /** What the wax of some steps and the ties of others keep. */
    KeptAreas kept(Set<String> waxed, Set<String> tied) {
        return kept.computeIfAbsent(List.of(waxed, tied), key -> {
            List<FigureParts.Outline> wax = new ArrayList<>();
            waxed.forEach(name -> wax.addAll(memory.parts().outlines(wax(name))));
            List<FigureParts.Outline> ties = new ArrayList<>();
            tied.forEach(name ->
                    held(name).forEach(part -> ties.addAll(memory.parts().outlines(part.figure()))));
            return new KeptAreas(wax, ties);
        });
    }

    /** How many baths the cloth had been through when a step's wax, still there in a bath, was laid. */
    int before(int number, String name) {
        int before = number;
        while (before > 0 && cloth.baths().get(before - 1).waxed().contains(name)) {
            before--;
        }
        return before;
    }

    /** Which of the cloth's baths one is, from 0. */
    int number(AppliedBath bath) {
        return cloth.baths().indexOf(bath);
    }

    /** The share of the dye that comes through the cracks of a step's wax. */
    double passing(String name) {
        return waxStep(name).crackle().passes();
    }

    private Step.Wax waxStep(String name) {
        return cloth.design().waxes().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Drawing drawing(String name) {
        return cloth.drawings().getOrDefault(name, Drawing.EMPTY);
    }

    /** The cloth under the wax of a step; nothing of a step that ties. */
    Figure wax(String name) {
        return wax.computeIfAbsent(name, n -> memory.wax(drawing(n), () -> WaxFigure.figure(drawing(n), part -> true)));
    }

    /** Where the wax of a step broke; nothing where it did not. */
    Figure cracks(String name) {
        Crackle crackle = waxStep(name).crackle();
        long seed = cloth.design().seed();
        return cracked.computeIfAbsent(
                name,
                n -> memory.cracks(
                        drawing(n),
                        n,
                        crackle,
                        seed,
                        () -> Crackled.figure(
                                drawing(n), crackle, RandomSource.of(seed).stream("step/" + n + "/crackle"))));
    }

    /** What the ties of a step hold, in painting order. */
    List<ResistOutlines.Part> held(String name) {
        return held.computeIfAbsent(name, n -> {
            double root = cloth.baths().stream()
                    .filter(bath -> bath.tied().contains(n))
                    .mapToDouble(AppliedBath::root)
                    .max()
                    .orElse(Diffusion.USUAL_ROOT);
            return memory.held(drawing(n), root, () -> TieFigures.parts(drawing(n), root));
        });
    }
}
