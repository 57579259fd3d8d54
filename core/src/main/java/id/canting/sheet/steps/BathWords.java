package id.canting.sheet.steps;

import id.canting.dyeing.Act;
import id.canting.dyeing.BathWork;
import id.canting.dyeing.Portion;
import id.canting.dyeing.Quantity;
import id.canting.dyeing.When;
import id.canting.sheet.Codes;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The work of a bath in sentences: what is done with whose word it is, and what tells that it is right. */
public final class BathWords {
    private BathWords() {}

    /** All that is done, in order. */
    public static List<Text> todo(BathWork work) {
        List<Text> todo =
                new ArrayList<>(work.acts().stream().map(BathWords::told).toList());
        List<Text> kept = work.mixes().stream()
                .filter(mix -> !mix.tub().again().isEmpty())
                .map(mix -> StepWork.MESSAGES.text(
                        "bath.again", mix.tub().name(), mix.tub().again()))
                .toList();
        List<Text> poured = work.mixes().stream()
                .filter(mix -> mix.tub().again().isEmpty())
                .map(mix -> mix.tub().name())
                .toList();
        Text last = kept.isEmpty() ? Text.EMPTY : StepWork.MESSAGES.text("bath.kept", Text.joined(kept, "; "));
        Text waste = poured.isEmpty() ? Text.EMPTY : StepWork.MESSAGES.text("bath.poured", Text.joined(poured, ", "));
        todo.add(Text.joined(
                Stream.of(last, waste).filter(text -> !text.isEmpty()).toList(), " "));
        return List.copyOf(todo);
    }

    /** One thing that is done. */
    private static Text told(Act act) {
        Text done = Codes.behind(act.told(), act.deed().sources());
        List<Text> differing = act.portions().stream()
                .filter(portion -> portion.amount().claims().size() > 1)
                .map(BathWords::claims)
                .toList();
        if (!differing.isEmpty()) {
            done = StepWork.MESSAGES.text("todo.differ", done, Text.joined(differing, "; "));
        }
        Text right = act.deed().right();
        return right.isEmpty() ? done : StepWork.MESSAGES.text("todo.right", done, right);
    }

    private static Text claims(Portion portion) {
        Text ours = StepWork.MESSAGES.text("ours");
        Text claims =
                Quantity.claims(portion.amount(), portion.unit(), portion.per().text(), ours);
        return Text.joined(List.of(portion.name(), claims), " ");
    }

    /** What is done the day before. */
    public static List<Text> before(BathWork work) {
        return work.acts().stream()
                .filter(act -> act.deed().when() == When.BEFORE)
                .map(BathWords::told)
                .toList();
    }
}
