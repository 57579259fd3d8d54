package id.canting.cloth;

import id.canting.cloth.draw.DrawingCost;
import id.canting.cloth.draw.DrawingMemory;
import id.canting.cloth.draw.MarkMaker;
import id.canting.cloth.draw.Parts;
import id.canting.design.Design;
import id.canting.design.DesignFile;
import id.canting.design.Drawings;
import id.canting.design.Library;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.dye.DyeKind;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Mordant;
import id.canting.mark.Drawing;
import id.canting.motif.Catalogue;
import id.canting.motif.svg.SvgMotif;
import id.canting.resist.Diffusion;
import id.canting.text.Decimals;
import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Carries the steps of a recipe out one after another and refuses what no hand could do: dyeing hot over wax, opening
 * what is not tied, boiling out what is not waxed, waxing or tying over the other.
 */
final class Workshop {
    static final Messages MESSAGES = Messages.beside(Workshop.class, "messages");

    /**
     * The lowest temperature at which a batik wax softens, degrees Celsius (low-temperature mix of source D08; the other
     * waxes of the message: source D09).
     */
    static final double WAX_SOFTENS = 38;

    private final DesignFile file;
    private final Catalogue catalogue;
    private final DyeLibrary dyes;
    private final MarkMaker maker;
    private final Map<String, Drawing> drawings = new LinkedHashMap<>();
    private final List<AppliedBath> baths = new ArrayList<>();
    private final List<State> states = new ArrayList<>(List.of(State.BARE));
    private final List<Text> weakened = new ArrayList<>();
    private List<String> tied = new ArrayList<>();
    private List<String> waxed = new ArrayList<>();

    Workshop(DesignFile file, Library library, DrawingMemory memory) {
        this.file = file;
        this.catalogue = file.design().drawings().over(library.catalogue());
        this.dyes = library.dyes();
        this.maker = new MarkMaker(file.design(), this.catalogue, memory);
    }

    Cloth work() {
        Design design = file.design();
        for (Step step : design.steps()) {
            try {
                order(step);
            } catch (UserError fault) {
                throw file.at(step, fault);
            }
            states.add(new State(baths.size(), tied, waxed));
        }
        affordable(design);
        for (Step step : design.steps()) {
            try {
                draw(step);
            } catch (UserError fault) {
                throw file.at(step, fault);
            }
        }
        List<Text> warnings = new ArrayList<>(weakened);
        if (!waxed.isEmpty()) {
            warnings.add(MESSAGES.text("end.wax"));
        }
        if (!tied.isEmpty()) {
            warnings.add(MESSAGES.text("end.tied"));
        }
        for (String name : Drawings.names(design.steps())) {
            if (catalogue.motif(name) instanceof SvgMotif own && !own.left().isEmpty()) {
                warnings.add(own.left());
            }
        }
        return new Cloth(design, drawings, baths, states, maker.notes(), warnings);
    }

    /** Refuses at once, at the step that goes beyond a limit, what would cost too much time and memory to draw. */
    private void affordable(Design design) {
        DrawingCost all = new DrawingCost(0, 0);
        for (Step step : design.steps()) {
            all = all.with(DrawingCost.of(step, design, catalogue));
            if (all.places() > ResourceLimit.PLACES.most()) {
                throw file.at(
                        step,
                        ResourceLimit.PLACES.exceeded(MESSAGES.text("places", step.name(), number(all.places()))));
            }
            if (all.marks() > ResourceLimit.MARKS.most()) {
                throw file.at(
                        step, ResourceLimit.MARKS.exceeded(MESSAGES.text("marks", step.name(), number(all.marks()))));
            }
        }
    }

    private static String number(double count) {
        return Decimals.write(Math.rint(Math.min(count, 1e15)), 0);
    }

    /** What a step changes, checked before anything is drawn, so that a wrong order is told at once. */
    private void order(Step step) {
        if (step instanceof Step.Tie tie) {
            refuse(!waxed.isEmpty(), "tie.wax", step.name());
            tied.add(tie.name());
        } else if (step instanceof Step.Wax wax) {
            refuse(!tied.isEmpty(), "wax.tied", step.name());
            waxed.add(wax.name());
        } else if (step instanceof Step.Untie untie) {
            untie(untie);
        } else if (step instanceof Step.BoilOut) {
            refuse(waxed.isEmpty(), "boil.none", step.name());
            weaken(step);
            waxed = new ArrayList<>();
        } else if (step instanceof Step.Dye dye) {
            dye(dye);
        }
    }

    /** Natural dyes lose strength in the boiling water that takes the wax off (source D08). */
    private void weaken(Step step) {
        List<String> natural = new ArrayList<>();
        for (Step before : file.design().steps()) {
            if (before == step) {
                break;
            }
            if (before instanceof Step.Dye dye && dyes.find(dye.dye()).kind() == DyeKind.NATURAL) {
                natural.add(dye.name());
            }
        }
        if (!natural.isEmpty()) {
            weakened.add(MESSAGES.text("boil.weak", step.name(), String.join(", ", natural)));
        }
    }

    private static void refuse(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new UserError(MESSAGES.text(key, arguments));
        }
    }

    private void untie(Step.Untie step) {
        refuse(tied.isEmpty(), "untie.none", step.name());
        for (String name : step.steps()) {
            refuse(!tied.contains(name), "untie.done", step.name(), name);
        }
        List<String> left = new ArrayList<>(tied);
        left.removeAll(step.steps().isEmpty() ? tied : step.steps());
        tied = left;
    }

    private void dye(Step.Dye step) {
        id.canting.dye.Dye dye = dyes.find(step.dye());
        double temperature = step.temperature().orElse(dye.bathTemperature());
        refuse(!waxed.isEmpty() && temperature >= WAX_SOFTENS, "wax.hot", step.name(), temperature, WAX_SOFTENS);
        Mordant mordant = Mordant.of(step.mordant());
        double minutes = step.minutes().orElse(dye.minutesPerDip(step.temperature())) * step.dips();
        baths.add(new AppliedBath(
                step.name(),
                new id.canting.dye.DyeBath(dye, mordant, step.dips()).stain(),
                Diffusion.root(temperature, minutes),
                tied,
                waxed));
    }

    private void draw(Step step) {
        if (step instanceof Step.Tie tie) {
            drawings.put(tie.name(), maker.tied(tie));
        } else if (step instanceof Step.Wax wax) {
            drawings.put(wax.name(), waxed(wax));
        }
    }

    private Drawing waxed(Step.Wax wax) {
        if (wax.source() instanceof Source.Over over) {
            Drawing marks = Parts.areas(drawings.getOrDefault(over.step(), Drawing.EMPTY));
            known(wax.cover(), marks, "cover.part", wax.name(), over.step());
            return Parts.covered(marks, wax.cover());
        }
        Drawing marks = maker.waxed(wax);
        known(wax.fills().keySet(), marks, "fill.part", wax.name());
        known(wax.cover(), marks, "cover.part", wax.name(), wax.name());
        return wax.cover().isEmpty() ? marks : Parts.covered(marks, wax.cover());
    }

    private static void known(Collection<String> parts, Drawing marks, String key, Object... names) {
        TreeSet<String> there = new TreeSet<>(Parts.names(marks));
        for (String part : parts) {
            if (!there.contains(part) && !part.equals(Parts.ALL)) {
                Text near = Suggestion.to(part, there)
                        .map(name -> MESSAGES.text("nearest", name))
                        .orElse(Text.EMPTY);
                List<Object> arguments = new ArrayList<>(List.of(names[0], part));
                arguments.addAll(List.of(names).subList(1, names.length));
                arguments.add(near);
                arguments.add(String.join(", ", there));
                throw new UserError(MESSAGES.text(key, arguments.toArray()));
            }
        }
    }
}
