package id.canting.sheet.steps;

import id.canting.cloth.Cloth;
import id.canting.cloth.State;
import id.canting.design.Fill;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.dye.Dye;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Mordant;
import id.canting.dye.Recipe;
import id.canting.estimate.NumberText;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Says what hands do at a step. */
final class StepWords {
    private final Cloth cloth;
    private final DyeLibrary dyes;

    StepWords(Cloth cloth, DyeLibrary dyes) {
        this.cloth = cloth;
        this.dyes = dyes;
    }

    List<Text> todo(Step step, int number) {
        if (step instanceof Step.Tie tie) {
            return tie.source() instanceof Source.Folded
                    ? List.of(text("todo.fold"), text("todo.fold.clamp"))
                    : List.of(text("todo.tie"), text("todo.tie.template", tie.name()), text("todo.tie.tight"));
        }
        if (step instanceof Step.Wax wax) {
            return wax(wax);
        }
        if (step instanceof Step.Untie) {
            return List.of(text("todo.untie", String.join(", ", opened(number))), text("todo.untie.flat"));
        }
        if (step instanceof Step.BoilOut) {
            return List.of(text("todo.boil"), text("todo.boil.rinse"));
        }
        return dye((Step.Dye) step);
    }

    private List<String> opened(int number) {
        State before = cloth.states().get(number - 1);
        List<String> opened = new ArrayList<>(before.tied());
        opened.removeAll(cloth.states().get(number).tied());
        return opened;
    }

    private static List<Text> wax(Step.Wax wax) {
        List<Text> todo = new ArrayList<>();
        String cover = String.join(", ", wax.cover());
        if (wax.source() instanceof Source.Over over) {
            todo.add(text("todo.cover.of", cover, over.step()));
        } else {
            todo.add(text("todo.wax.outline", wax.canting()));
            todo.add(text("todo.wax.fine", wax.fine()));
            wax.ground()
                    .filter(ground -> !ground.fill().isNone())
                    .ifPresent(ground -> todo.add(text("todo.wax.ground", isen(ground.fill()))));
            if (!wax.cover().isEmpty()) {
                todo.add(text("todo.cover", cover));
            }
        }
        todo.add(text("todo.wax.check"));
        return todo;
    }

    /** A fill's name as hands say it. */
    private static String isen(Fill fill) {
        return fill.isen().replaceFirst("^isn-", "").replace('-', ' ');
    }

    private List<Text> dye(Step.Dye step) {
        Dye dye = dyes.find(step.dye());
        List<Text> todo = new ArrayList<>();
        boolean wetted = dye.recipe().auxiliaries().stream().anyMatch(with -> with.stage() == Recipe.Stage.WETTING);
        if (wetted) {
            todo.add(text("todo.dye.wet"));
        }
        todo.add(text(
                step.dips() == 1 ? "todo.dye.once" : "todo.dye",
                dye.name(),
                NumberText.number(step.dips()),
                NumberText.number(step.minutes().orElse(dye.minutesPerDip(step.temperature()))),
                NumberText.number(step.temperature().orElse(dye.bathTemperature()))));
        if (dye.recipe().auxiliaries().stream().anyMatch(with -> with.stage() == Recipe.Stage.DEVELOP)) {
            todo.add(text("todo.dye.develop"));
        }
        Mordant mordant = dye.mordant(step.mordant());
        if (mordant != Mordant.NONE) {
            todo.add(text("todo.dye.fix", mordant.text(), NumberText.number(mordant.gramsPerLitre())));
        }
        todo.add(text("todo.dye.rinse"));
        return todo;
    }

    private static Text text(String key, Object... arguments) {
        return StepWork.MESSAGES.text(key, arguments);
    }
}
