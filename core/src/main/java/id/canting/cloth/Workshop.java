package id.canting.cloth;

import id.canting.cloth.draw.Detail;
import id.canting.cloth.draw.DrawingCost;
import id.canting.cloth.draw.DrawingMemory;
import id.canting.cloth.draw.MarkMaker;
import id.canting.cloth.draw.Parts;
import id.canting.cloth.draw.Quality;
import id.canting.design.Design;
import id.canting.design.DesignFile;
import id.canting.design.Library;
import id.canting.design.Step;
import id.canting.design.StepTitles;
import id.canting.geometry.Box;
import id.canting.geometry.UnsoundAreas;
import id.canting.mark.Drawing;
import id.canting.motif.Catalogue;
import id.canting.motif.PartNames;
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
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Carries a recipe out: first its steps are followed in their order, then, if all of them can be done and drawn in
 * reason, each is drawn.
 */
final class Workshop implements Step.Cases<Optional<Drawing>> {
    static final Messages MESSAGES = Messages.beside(Workshop.class, "messages");

    private static final double MM2_OF_CM2 = 100;

    /** A smaller cloth counts as so large: one rich motif may fill it. */
    private static final double LEAST_CM2 = 100;

    private final DesignFile file;
    private final Catalogue catalogue;
    private final Library library;
    private final Quality quality;
    private final DrawingMemory memory;
    private final WorkOrder order;
    private final MarkMaker maker;
    private final Map<String, Drawing> drawings = new LinkedHashMap<>();

    Workshop(DesignFile file, Library library, DrawingMemory memory, Quality quality) {
        this.file = file;
        this.catalogue = file.design().drawings().over(library.catalogue());
        this.quality = quality;
        this.memory = memory;
        this.library = library.of(file.design());
        this.order =
                new WorkOrder(this.library.dyes(), file.design().cut().fibre().id());
        this.maker = new MarkMaker(file.design(), this.catalogue, memory, quality);
    }

    Cloth work() {
        Design design = file.design();
        List<State> states = new ArrayList<>(List.of(State.BARE));
        for (Step step : design.steps()) {
            states.add(placed(step, order::then));
        }
        affordable(design);
        for (Step step : design.steps()) {
            placed(step, each -> each.match(this)).ifPresent(drawing -> {
                simpleEnough(step, drawing, design.cut().box());
                drawings.put(step.name(), drawing);
            });
        }
        List<Text> notes = new ArrayList<>(maker.notes());
        notes.addAll(ColourNotes.of(design, library.dyes(), order.baths()));
        List<Text> warnings = order.warnings();
        warnings.addAll(OwnDrawingNotes.of(design, catalogue));
        return new Cloth(
                design,
                quality,
                drawings,
                order.baths(),
                states,
                new Remarks(notes, warnings, maker.leftOut()),
                StepTitles.of(design, library));
    }

    /** What is done with a step, its faults at its place. */
    private <R> R placed(Step step, Function<Step, R> work) {
        try {
            return work.apply(step);
        } catch (UserError fault) {
            throw file.at(step, fault);
        } catch (UnsoundAreas fault) {
            throw file.at(step, new UserError(MESSAGES.text("areas.unsound", step.name())));
        }
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

    /** Refuses figures so many deep on each other that what follows would take hours, and show nothing. */
    private void simpleEnough(Step step, Drawing drawing, Box cloth) {
        double each = Detail.of(drawing) / Math.max(LEAST_CM2, cloth.width() * cloth.height() / MM2_OF_CM2);
        if (each > ResourceLimit.DETAIL.most()) {
            throw file.at(step, ResourceLimit.DETAIL.exceeded(MESSAGES.text("detail", step.name(), number(each))));
        }
    }

    private static String number(double count) {
        return Decimals.write(Math.rint(Math.min(count, 1e15)), 0);
    }

    @Override
    public Optional<Drawing> tie(Step.Tie tie) {
        return Optional.of(maker.tied(tie));
    }

    @Override
    public Optional<Drawing> untie(Step.Untie untie) {
        return Optional.empty();
    }

    @Override
    public Optional<Drawing> wax(Step.Wax wax) {
        return Optional.of(wax.source().over().map(step -> covered(wax, step)).orElseGet(() -> waxed(wax)));
    }

    @Override
    public Optional<Drawing> dye(Step.Dye dye) {
        return Optional.empty();
    }

    @Override
    public Optional<Drawing> scrape(Step.Scrape scrape) {
        return Optional.empty();
    }

    @Override
    public Optional<Drawing> boilOut(Step.BoilOut boilOut) {
        return Optional.empty();
    }

    /** Parts of an earlier step blocked with wax. */
    private Drawing covered(Step.Wax wax, String step) {
        Drawing shown = drawings.getOrDefault(step, Drawing.EMPTY);
        Drawing marks = memory.covered(shown, wax.name(), List.of(), () -> Parts.areas(shown));
        known(wax.cover(), marks, "cover.part", wax.name(), step);
        return memory.covered(marks, wax.name(), wax.cover(), () -> Parts.covered(marks, wax.cover()));
    }

    private Drawing waxed(Step.Wax wax) {
        Drawing marks = maker.waxed(wax);
        known(wax.fills().keySet(), marks, "fill.part", wax.name());
        known(wax.cover(), marks, "cover.part", wax.name(), wax.name());
        return wax.cover().isEmpty()
                ? marks
                : memory.covered(marks, wax.name(), wax.cover(), () -> Parts.covered(marks, wax.cover()));
    }

    private static void known(Collection<String> parts, Drawing marks, String key, Object... names) {
        TreeSet<String> there = new TreeSet<>(Parts.names(marks));
        for (String part : parts) {
            if (!there.contains(part) && !part.equals(Parts.ALL)) {
                Text near = Suggestion.didYouMean(part, PartNames.of(there));
                List<Object> arguments = new ArrayList<>(List.of(names[0], part));
                arguments.addAll(List.of(names).subList(1, names.length));
                arguments.add(near);
                arguments.add(String.join(", ", there));
                throw new UserError(MESSAGES.text(key, arguments.toArray()));
            }
        }
    }
}
