package id.canting.design;

import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What sheets call the steps of a design: the words of its people where it has any, else the kind of work with what is
 * tied, waxed or dyed. A step's name, by which paths find it, stays out of sheets.
 */
public final class StepTitles implements Step.Cases<Text> {
    private static final Messages MESSAGES = Messages.beside(StepTitles.class, "messages");

    private final Library library;
    private final Map<String, Text> titles = new LinkedHashMap<>();

    private StepTitles(Library library) {
        this.library = library;
    }

    /**
     * The title of every step, by its name. Titles found here differ: a second one of the same words carries its
     * number.
     *
     * @param library what the design's names stand for, its own drawings among them
     */
    public static Map<String, Text> of(Design design, Library library) {
        StepTitles found = new StepTitles(library);
        Set<Text> used = new HashSet<>();
        for (Step step : design.steps()) {
            Text words = step.title().isEmpty() ? step.match(found) : step.title();
            Text title = words;
            for (int count = 2; step.title().isEmpty() && used.contains(title); count++) {
                title = text("title.again", words, count);
            }
            used.add(title);
            found.titles.put(step.name(), title);
        }
        return found.titles;
    }

    @Override
    public Text tie(Step.Tie tie) {
        return tie.source().folds() ? text("title.fold") : text("title.tie", motifs(tie.source()));
    }

    @Override
    public Text untie(Step.Untie untie) {
        return takenOff("title.untie", untie.steps());
    }

    @Override
    public Text wax(Step.Wax wax) {
        return wax.source()
                .over()
                .map(step -> text("title.cover", known(step)))
                .orElseGet(() -> text("title.wax", motifs(wax.source())));
    }

    @Override
    public Text dye(Step.Dye dye) {
        return text("title.dye", library.dyes().find(dye.dye()).name());
    }

    @Override
    public Text scrape(Step.Scrape scrape) {
        return takenOff("title.scrape", scrape.steps());
    }

    @Override
    public Text boilOut(Step.BoilOut boilOut) {
        return text("title.boil-out");
    }

    /** What takes off all of its kind, or what named steps put on. */
    private Text takenOff(String key, List<String> steps) {
        return steps.isEmpty()
                ? text(key + ".all")
                : text(key, listed(steps.stream().map(this::known).toList()));
    }

    private Text known(String step) {
        return titles.getOrDefault(step, Text.same(step));
    }

    private Text motifs(Source source) {
        return listed(source.motifs().stream()
                .map(Source.Use::motif)
                .distinct()
                .map(motif -> library.catalogue().motif(motif).information().name())
                .toList());
    }

    /** Words one after another, the last behind "and". */
    private static Text listed(List<Text> words) {
        List<Text> left = new ArrayList<>(words);
        Text all = left.remove(0);
        while (!left.isEmpty()) {
            Text next = left.remove(0);
            all = text(left.isEmpty() ? "title.and" : "title.comma", all, next);
        }
        return all;
    }

    private static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
