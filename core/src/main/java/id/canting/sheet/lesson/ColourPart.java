package id.canting.sheet.lesson;

import id.canting.cloth.AppliedBath;
import id.canting.cloth.Cloth;
import id.canting.cloth.State;
import id.canting.design.BathSettings;
import id.canting.design.Step;
import id.canting.dye.Amount;
import id.canting.dye.Dye;
import id.canting.dye.Mordant;
import id.canting.dye.Recipe;
import id.canting.estimate.NumberText;
import id.canting.estimate.Stuff;
import id.canting.scene.Colour;
import id.canting.sheet.flow.Block;
import id.canting.text.Decimals;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The colour key: what each bath gives alone and on this cloth, how it is made, and which colour each resist keeps. */
final class ColourPart {
    private final LessonSubject subject;

    private ColourPart(LessonSubject subject) {
        this.subject = subject;
    }

    static List<Block> of(LessonSubject subject) {
        if (subject.cloth().baths().isEmpty()) {
            return List.of();
        }
        ColourPart part = new ColourPart(subject);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Lesson.MESSAGES.text("colours")));
        blocks.add(new Block.Paragraph(Lesson.MESSAGES.text("colours.note"), Block.LEARNERS, true));
        blocks.add(part.baths());
        blocks.add(new Block.Heading(2, Lesson.MESSAGES.text("kept")));
        blocks.add(part.kept());
        return blocks;
    }

    /** The colour of cloth that nothing protected from its first baths. */
    static Colour ground(Cloth cloth, int baths) {
        return AppliedBath.together(cloth.baths().subList(0, baths));
    }

    private Block baths() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        int number = 0;
        for (LessonStep step : subject.steps()) {
            if (!step.works().contains(WorkKind.DYE)) {
                continue;
            }
            AppliedBath bath = subject.cloth().baths().get(number++);
            rows.add(List.of(
                    FormFields.sample(bath.alone()),
                    FormFields.sample(ground(subject.cloth(), number)),
                    Block.Cell.of(Lesson.MESSAGES.text("step", step.number(), step.title())),
                    Block.Cell.of(recipe(step))));
        }
        List<Text> head = List.of(
                Lesson.MESSAGES.text("head.alone"),
                Lesson.MESSAGES.text("head.ground"),
                Lesson.MESSAGES.text("head.bath"),
                Lesson.MESSAGES.text("head.recipe"));
        return new Block.Table(List.of(1.1, 1.1, 1.7, 3.3), head, rows, Block.LEAST);
    }

    /** The recipe by the litre with its sources, and what one cloth takes. */
    private Text recipe(LessonStep step) {
        BathSettings made = subject.cloth().design().baths().stream()
                .filter(one -> one.name().equals(step.name()))
                .findFirst()
                .map(one -> BathSettings.of(one, subject.dyes()))
                .orElseThrow();
        Dye dye = made.dye();
        List<Text> litre = new ArrayList<>();
        litre.add(span(dye.name(), dye.recipe().strength(), "g/L"));
        for (Recipe.Auxiliary one : dye.recipe().auxiliaries()) {
            litre.add(span(one.name(), one.amount(), one.measure().unit()));
        }
        Mordant mordant = made.mordant();
        if (mordant != Mordant.NONE) {
            double grams = mordant.gramsPerLitre();
            litre.add(span(mordant.text(), new Amount(grams, grams, mordant.source()), "g/L"));
        }
        List<Text> cloth = new ArrayList<>();
        step.needs()
                .stuffs()
                .forEach((Stuff stuff, Double grams) -> cloth.add(new Text(
                        stuff.name().id() + " "
                                + Quantities.amount(grams, stuff.unit()).id(),
                        stuff.name().en() + " "
                                + Quantities.amount(grams, stuff.unit()).en())));
        return Lesson.MESSAGES.text(
                "recipe",
                LessonSteps.joined(litre),
                LessonSteps.joined(cloth),
                NumberText.with(step.needs().water().baths(), "L"));
    }

    private static Text span(Text name, Amount amount, String unit) {
        Text whose = amount.assumed() ? Lesson.MESSAGES.text("ours") : Text.same("[" + amount.sources() + "]");
        return new Text(
                name.id() + " " + numbers(amount, Language.ID) + " " + unit + " " + whose.id(),
                name.en() + " " + numbers(amount, Language.EN) + " " + unit + " " + whose.en());
    }

    private static String numbers(Amount amount, Language language) {
        String low = Decimals.spoken(amount.low(), 2, language);
        return amount.low() < amount.high() ? low + "–" + Decimals.spoken(amount.high(), 2, language) : low;
    }

    private Block kept() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Step.Marks step : subject.cloth().design().marks()) {
            State before = subject.cloth().before(step);
            rows.add(List.of(
                    FormFields.sample(ground(subject.cloth(), before.baths())),
                    Block.Cell.of(title(step.name())),
                    Block.Cell.of(Questions.keeps(subject, step))));
        }
        rows.add(List.of(
                FormFields.sample(
                        ground(subject.cloth(), subject.cloth().baths().size())),
                Block.Cell.of(Lesson.MESSAGES.text("kept.nothing")),
                Block.Cell.of(Lesson.MESSAGES.text("kept.all"))));
        return new Block.Table(List.of(1.1, 2.4, 3.7), List.of(), rows, Block.LEARNERS);
    }

    private Text title(String name) {
        return subject.steps().stream()
                .filter(step -> step.name().equals(name))
                .map(step -> Lesson.MESSAGES.text("step", step.number(), step.title()))
                .findFirst()
                .orElse(Text.same(name));
    }
}
