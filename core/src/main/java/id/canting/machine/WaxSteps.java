package id.canting.machine;

import id.canting.cloth.Cloth;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.layout.Fit;
import id.canting.layout.Layout;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.Optional;

/** The wax steps of a cloth, and where their repeats lie. */
public final class WaxSteps {
    private WaxSteps() {}

    /**
     * The wax steps of given names, in the order of the work.
     *
     * @param names none for all wax steps
     * @throws UserError when a name is that of no wax step, or the design waxes nothing
     */
    public static List<Step.Wax> named(Cloth cloth, List<String> names) {
        List<Step.Wax> all = cloth.design().waxes();
        if (all.isEmpty()) {
            throw new UserError(LayerColours.MESSAGES.text("nothing"));
        }
        List<String> known = all.stream().map(Step.Wax::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                Text near = Suggestion.didYouMean(name, known);
                throw new UserError(LayerColours.MESSAGES.text("step.unknown", name, String.join(", ", known), near));
            }
        }
        return all.stream()
                .filter(step -> names.isEmpty() || names.contains(step.name()))
                .toList();
    }

    /** The whole cloth. */
    public static Box whole(Cloth cloth) {
        return cloth.design().cut().box();
    }

    /** The repeat of a step nearest the middle of its zone, as it lies on the cloth; empty where nothing repeats. */
    public static Optional<Box> repeat(Cloth cloth, Step.Marks step) {
        return step.source()
                .repeat()
                .map(Source.Repeat::layout)
                .filter(Layout::repeats)
                .map(layout -> Fit.middleRepeat(
                        cloth.design().zones().zone(step.zone()).pieces().get(0), layout));
    }
}
