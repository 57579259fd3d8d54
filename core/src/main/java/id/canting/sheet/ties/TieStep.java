package id.canting.sheet.ties;

import id.canting.cloth.Cloth;
import id.canting.design.Step;
import id.canting.estimate.MarkCount;
import id.canting.mark.Drawing;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;

/**
 * A tie step of a design with what is bound in it.
 *
 * @param step the step
 * @param title what sheets call it
 * @param number of the step among the design's tie steps, from 1
 * @param points its ties and rows of stitches by their numbers; at least one
 * @param marks the same, counted
 * @param baths the titles of the dye baths that it stays tied through
 * @param opened the title of the step that opens it; empty where none does
 */
record TieStep(
        Step.Tie step, Text title, int number, List<TiePoint> points, MarkCount marks, List<Text> baths, Text opened) {
    TieStep {
        points = List.copyOf(points);
        baths = List.copyOf(baths);
    }

    /**
     * The tie steps of a cloth that bind anything. Rows are counted through all of them, so that a number stays the same
     * whichever steps are chosen.
     *
     * @param names of the chosen steps; empty for all
     * @throws UserError for a name of no such step, or where nothing is tied
     */
    static List<TieStep> of(Cloth cloth, List<String> names) {
        List<TieStep> all = new ArrayList<>();
        int rows = 0;
        for (Step.Tie tie : cloth.design().ties()) {
            List<TiePoint> points = TiePoints.of(cloth, tie, rows);
            if (!points.isEmpty()) {
                rows = points.get(points.size() - 1).row() + 1;
                all.add(following(cloth, tie, all.size() + 1, points));
            }
        }
        if (all.isEmpty()) {
            throw new UserError(TieTemplate.MESSAGES.text("nothing"));
        }
        List<String> known = all.stream().map(each -> each.step.name()).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                Text near = Suggestion.didYouMean(name, known);
                throw new UserError(TieTemplate.MESSAGES.text("step.unknown", name, String.join(", ", known), near));
            }
        }
        return all.stream()
                .filter(each -> names.isEmpty() || names.contains(each.step.name()))
                .toList();
    }

    private static TieStep following(Cloth cloth, Step.Tie tie, int number, List<TiePoint> points) {
        List<Text> baths = cloth.baths().stream()
                .filter(bath -> bath.tied().contains(tie.name()))
                .map(bath -> cloth.title(bath.step()))
                .toList();
        Text opened = cloth.design().steps().stream()
                .filter(step -> cloth.before(step).tied().contains(tie.name())
                        && !cloth.after(step).tied().contains(tie.name()))
                .map(step -> cloth.title(step.name()))
                .findFirst()
                .orElse(Text.EMPTY);
        MarkCount marks = MarkCount.of(cloth.drawings().getOrDefault(tie.name(), Drawing.EMPTY));
        return new TieStep(tie, cloth.title(tie.name()), number, points, marks, baths, opened);
    }
}
