package id.canting.sheet.lesson;

import id.canting.cloth.Cloth;
import id.canting.design.Library;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.design.bath.BathSettings;
import id.canting.dye.DyeLibrary;
import id.canting.dyeing.BathWork;
import id.canting.estimate.Estimate;
import id.canting.estimate.MarkCount;
import id.canting.estimate.Needs;
import id.canting.estimate.NumberText;
import id.canting.estimate.StepNeeds;
import id.canting.estimate.TieKind;
import id.canting.mark.Bound;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.motif.Catalogue;
import id.canting.scene.Scene;
import id.canting.sheet.CoverWords;
import id.canting.text.Decimals;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Makes the steps that are taught from those of a design: first the cloth is prepared, and boiled with alum if need be. */
final class LessonSteps implements Step.Cases<Map<String, Text>> {
    private static final int MOST_NAMES = 3;

    private final Cloth cloth;
    private final DyeLibrary dyes;
    private final Catalogue catalogue;
    private final LessonData data;
    private final Map<String, Needs> needs = new LinkedHashMap<>();
    private final Map<String, BathWork> baths = new LinkedHashMap<>();
    private final List<LessonStep> steps = new ArrayList<>();

    private LessonSteps(Cloth cloth, Library library, LessonData data) {
        this.catalogue = library.catalogue();
        this.cloth = cloth;
        this.dyes = library.dyes();
        this.data = data;
    }

    /**
     * The steps that are taught.
     *
     * @param estimate of one cloth
     * @param batch whose baths are mixed for the cloths of a group
     */
    static List<LessonStep> of(Cloth cloth, Library library, Estimate estimate, Estimate batch, LessonData data) {
        return new LessonSteps(cloth, library, data).make(estimate, batch);
    }

    private List<LessonStep> make(Estimate estimate, Estimate batch) {
        batch.steps().forEach(one -> one.bath().ifPresent(bath -> baths.put(one.step(), bath)));
        for (StepNeeds one : estimate.steps()) {
            needs.merge(one.step(), one.needs(), Needs::plus);
        }
        Map<String, Text> size = new LinkedHashMap<>();
        size.put("width", spoken(cloth.design().cut().width() / 10));
        size.put("height", spoken(cloth.design().cut().height() / 10));
        add("", List.of(WorkKind.PREPARE), size, Optional.empty(), Needs.NONE);
        if (needs.containsKey("")) {
            add("", List.of(WorkKind.MORDANT), Map.of(), Optional.empty(), needs.getOrDefault("", Needs.NONE));
        }
        IntFunction<Scene> pictures = cloth.pictures();
        List<Step> all = cloth.design().steps();
        for (int i = 0; i < all.size(); i++) {
            Step step = all.get(i);
            add(
                    step.name(),
                    WorkKind.of(step, cloth, dyes),
                    step.match(this),
                    Optional.of(pictures.apply(i + 1)),
                    needs.getOrDefault(step.name(), Needs.NONE));
        }
        return List.copyOf(steps);
    }

    private void add(
            String name, List<WorkKind> works, Map<String, Text> numbers, Optional<Scene> picture, Needs takes) {
        List<Text> names = WorkLine.of(data.work(), works, "name", numbers);
        Text title = works.isEmpty() ? Text.same(name) : names.get(0);
        if (works.contains(WorkKind.STITCH) && works.size() > 1) {
            title = Lesson.MESSAGES.text("step.ties");
        }
        Text motifs = numbers.getOrDefault("motifs", Text.EMPTY);
        if (!motifs.isEmpty()) {
            title = Lesson.MESSAGES.text("step.motifs", title, motifs);
        }
        Optional<BathWork> bath =
                works.contains(WorkKind.PREPARE) ? Optional.empty() : Optional.ofNullable(baths.get(name));
        steps.add(new LessonStep(steps.size() + 1, name, title, works, numbers, picture, takes, bath));
    }

    @Override
    public Map<String, Text> tie(Step.Tie tie) {
        Map<String, Text> numbers = new LinkedHashMap<>();
        numbers.put("motifs", motifs(tie.source(), true));
        ties(cloth.drawings().getOrDefault(tie.name(), Drawing.EMPTY), numbers);
        return numbers;
    }

    @Override
    public Map<String, Text> untie(Step.Untie untie) {
        return Map.of();
    }

    @Override
    public Map<String, Text> wax(Step.Wax wax) {
        Map<String, Text> numbers = new LinkedHashMap<>();
        numbers.put("motifs", motifs(wax.source(), false));
        numbers.put("canting", spoken(wax.canting()));
        numbers.put("fine", spoken(wax.fine()));
        wax.ground()
                .ifPresent(ground -> numbers.put(
                        "ground",
                        catalogue.isen(ground.fill().isen()).information().name()));
        if (!wax.cover().isEmpty()) {
            numbers.put("cover", CoverWords.of(wax, cloth.design()));
        }
        return numbers;
    }

    @Override
    public Map<String, Text> dye(Step.Dye dye) {
        BathSettings bath = BathSettings.of(dye, dyes);
        Map<String, Text> numbers = new LinkedHashMap<>();
        numbers.put("dye", bath.dye().name());
        numbers.put("dips", NumberText.number(bath.dips(), 0));
        numbers.put("temperature", spoken(bath.temperature()));
        numbers.put("minutes", spoken(bath.minutes()));
        return numbers;
    }

    @Override
    public Map<String, Text> scrape(Step.Scrape scrape) {
        return Map.of(
                "scraped",
                joined(cloth.before(scrape).scraped(scrape).stream()
                        .map(cloth::title)
                        .toList()));
    }

    @Override
    public Map<String, Text> boilOut(Step.BoilOut boilOut) {
        return Map.of();
    }

    /** The motifs of a step, each once; those in a band order are many and small, so only the first three are named. */
    private Text motifs(Source source, boolean tied) {
        List<Text> names = source.motifs().stream()
                .map(Source.Use::motif)
                .distinct()
                .map(id -> catalogue.motif(id, tied).information().name())
                .toList();
        return names.size() <= MOST_NAMES
                ? joined(names)
                : Lesson.MESSAGES.text("and-more", joined(names.subList(0, MOST_NAMES)));
    }

    private static void ties(Drawing drawing, Map<String, Text> numbers) {
        MarkCount marks = MarkCount.of(drawing);
        for (TieKind kind : TieKind.values()) {
            numbers.put(kind.name().toLowerCase(Locale.ROOT), NumberText.number(marks.ties(kind), 0));
        }
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (Part part : drawing.flattened()) {
            Mark.StitchLine row = part.mark().bound().flatMap(Bound::stitches).orElse(null);
            if (row != null) {
                least = Math.min(least, row.stitch());
                most = Math.max(most, row.stitch());
            }
        }
        if (most > 0) {
            Text one = spoken(least);
            Text two = spoken(most);
            numbers.put(
                    "stitch", one.equals(two) ? one : new Text(one.id() + "–" + two.id(), one.en() + "–" + two.en()));
        }
    }

    static Text joined(List<Text> words) {
        return new Text(
                words.stream().map(Text::id).collect(Collectors.joining(", ")),
                words.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    /** A number with at most one decimal. */
    static Text spoken(double value) {
        return Decimals.text(value, 1);
    }
}
