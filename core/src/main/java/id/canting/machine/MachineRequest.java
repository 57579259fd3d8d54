package id.canting.machine;

import id.canting.cloth.Cloth;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.Optional;

/**
 * What of a cloth a machine makes.
 *
 * @param steps names of wax steps; empty for all, or for one repeat: the first that repeats
 * @param repeat whether one repeat is made rather than the whole cloth
 * @param outline whether only outlines and areas are made, without isen and the filling of the ground
 */
public record MachineRequest(List<String> steps, boolean repeat, boolean outline) {
    /** Copies the list. */
    public MachineRequest {
        steps = List.copyOf(steps);
    }

    /**
     * The marks.
     *
     * @throws UserError when a step is not there or nothing is waxed
     */
    public WaxSelection of(Cloth cloth) {
        List<Step.Wax> chosen = WaxSteps.named(cloth, steps);
        Optional<Box> tile = Optional.empty();
        if (repeat) {
            for (Step.Wax step : chosen) {
                tile = WaxSteps.repeat(cloth, step);
                if (tile.isPresent()) {
                    chosen = steps.isEmpty() ? List.of(step) : chosen;
                    break;
                }
            }
        }
        Box window = tile.orElse(cloth.design().cut().box());
        List<WaxMark> marks = WaxMark.of(cloth, chosen, window, outline);
        if (marks.isEmpty()) {
            throw new UserError(LayerColours.MESSAGES.text("nothing"));
        }
        Text title = cloth.design().shownTitle();
        List<String> names = chosen.stream().map(Step.Wax::name).toList();
        return new WaxSelection(title, names, window.width(), window.height(), tile.isPresent(), marks);
    }
}
