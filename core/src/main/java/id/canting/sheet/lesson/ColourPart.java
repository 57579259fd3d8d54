package id.canting.sheet.lesson;

import id.canting.cloth.AppliedBath;
import id.canting.cloth.Cloth;
import id.canting.cloth.State;
import id.canting.design.Step;
import id.canting.dyeing.BathWork;
import id.canting.dyeing.Portion;
import id.canting.dyeing.Quantity;
import id.canting.estimate.NumberText;
import id.canting.scene.Colour;
import id.canting.sheet.flow.Block;
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

    /** The recipe with its sources, and what a group's bath takes. */
    private static Text recipe(LessonStep step) {
        BathWork work = step.bath().orElseThrow();
        List<Text> recipe = new ArrayList<>();
        List<Text> group = new ArrayList<>();
        for (Portion portion : work.portions()) {
            Text claims = Quantity.claims(
                    portion.amount(), portion.unit(), portion.per().text(), Lesson.MESSAGES.text("ours"));
            recipe.add(named(portion, claims));
            group.add(named(portion, Quantity.measured(portion.measured(), portion.unit())));
        }
        List<Text> baths = new ArrayList<>();
        work.mixes()
                .forEach(mix -> baths.add(new Text(
                        mix.tub().name().id() + " "
                                + NumberText.with(mix.litres(), "L").id(),
                        mix.tub().name().en() + " "
                                + NumberText.with(mix.litres(), "L").en())));
        return Lesson.MESSAGES.text(
                "recipe",
                work.order().method().name(),
                LessonSteps.joined(recipe),
                LessonSteps.joined(group),
                LessonSteps.joined(baths));
    }

    private static Text named(Portion portion, Text amount) {
        return new Text(portion.name().id() + " " + amount.id(), portion.name().en() + " " + amount.en());
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
