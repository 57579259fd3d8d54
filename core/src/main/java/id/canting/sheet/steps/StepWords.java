package id.canting.sheet.steps;

import id.canting.cloth.Cloth;
import id.canting.cloth.State;
import id.canting.design.Fill;
import id.canting.design.Step;
import id.canting.sheet.CoverWords;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Says what hands do at a step. */
final class StepWords implements Step.Cases<List<Text>> {
    private final Cloth cloth;

    StepWords(Cloth cloth) {
        this.cloth = cloth;
    }

    List<Text> todo(Step step) {
        return step.match(this);
    }

    @Override
    public List<Text> tie(Step.Tie tie) {
        return tie.source().folds()
                ? List.of(text("todo.fold"), text("todo.fold.clamp"))
                : List.of(text("todo.tie"), text("todo.tie.template", cloth.title(tie.name())), text("todo.tie.tight"));
    }

    @Override
    public List<Text> untie(Step.Untie untie) {
        Text opened = Text.joined(
                cloth.before(untie).opened(untie).stream().map(cloth::title).toList(), ", ");
        return List.of(text("todo.untie", opened), text("todo.untie.flat"));
    }

    @Override
    public List<Text> wax(Step.Wax wax) {
        List<Text> todo = new ArrayList<>();
        Text cover = CoverWords.of(wax, cloth.design());
        wax.source().over().ifPresentOrElse(step -> todo.add(text("todo.cover.of", cover, cloth.title(step))), () -> {
            todo.add(text("todo.wax.trace"));
            todo.add(text("todo.wax.outline", wax.canting()));
            todo.add(text("todo.wax.fine", wax.fine()));
            wax.ground()
                    .filter(ground -> !ground.fill().isNone())
                    .ifPresent(ground -> todo.add(text("todo.wax.ground", isen(ground.fill()))));
            todo.add(text("todo.wax.reverse"));
            if (!wax.cover().isEmpty()) {
                todo.add(text("todo.cover", cover));
            }
        });
        todo.add(text("todo.wax.check"));
        return todo;
    }

    @Override
    public List<Text> scrape(Step.Scrape scrape) {
        State before = cloth.before(scrape);
        Text scraped =
                Text.joined(before.scraped(scrape).stream().map(cloth::title).toList(), ", ");
        List<Text> todo = new ArrayList<>(List.of(text("todo.scrape", scraped), text("todo.scrape.how")));
        List<String> left = before.after(scrape).waxed();
        if (!left.isEmpty()) {
            todo.add(text(
                    "todo.scrape.keep",
                    Text.joined(left.stream().map(cloth::title).toList(), ", ")));
        }
        todo.add(text("todo.scrape.wash"));
        return todo;
    }

    @Override
    public List<Text> boilOut(Step.BoilOut boilOut) {
        return List.of(text("todo.boil"), text("todo.boil.rinse"));
    }

    /** A fill's name as hands say it. */
    private static String isen(Fill fill) {
        return fill.isen().replaceFirst("^isn-", "").replace('-', ' ');
    }

    /** Told by the work of its bath, see {@link BathWords}. */
    @Override
    public List<Text> dye(Step.Dye step) {
        return List.of();
    }

    private static Text text(String key, Object... arguments) {
        return StepWork.MESSAGES.text(key, arguments);
    }
}
