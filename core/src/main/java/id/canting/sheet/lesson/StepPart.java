package id.canting.sheet.lesson;

import id.canting.safety.Hazard;
import id.canting.scene.Scene;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.steps.BathWords;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps: the cloth as it looks after each, what to do, how to see that it is right, and common faults. */
final class StepPart {
    private static final double PICTURE = 82;

    /** Beside the procedure of a bath, which takes the whole width. */
    private static final double BATH_PICTURE = 52;

    /** What the safety pages say once for all baths. */
    private static final Set<Hazard> EVERYWHERE =
            EnumSet.of(Hazard.DYE, Hazard.SYNTHETIC, Hazard.WASTE, Hazard.MORDANT);

    private final LessonSubject subject;
    private final Map<WorkKind, Integer> told = new EnumMap<>(WorkKind.class);

    private StepPart(LessonSubject subject) {
        this.subject = subject;
    }

    static List<Block> of(LessonSubject subject) {
        StepPart part = new StepPart(subject);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Lesson.MESSAGES.text("steps")));
        if (Window.parted(subject.cloth().design().cut().box())) {
            blocks.add(new Block.Paragraph(Lesson.MESSAGES.text("steps.corner"), Block.LEARNERS, true));
        }
        for (LessonStep step : subject.steps()) {
            blocks.addAll(part.step(step));
        }
        return blocks;
    }

    private List<Block> step(LessonStep step) {
        List<Block> blocks = new ArrayList<>();
        Text heading = Lesson.MESSAGES.text("step", step.number(), step.title());
        List<Block> top = new ArrayList<>();
        top.add(new Block.Heading(2, heading));
        top.addAll(care(step));
        Block words = new Block.Items(said(step, "do"), true, Block.LEARNERS);
        if (step.picture().isEmpty()) {
            top.add(words);
            blocks.addAll(top);
            blocks.add(new Block.Paragraph(Lesson.MESSAGES.text("step.no-picture"), Block.LEARNERS, true));
        } else {
            Scene picture = Window.of(step.picture().get(), window(step));
            double width = Flow.width(subject.paper());
            boolean procedure = step.bath().isPresent();
            if (procedure || picture.width() > 1.5 * picture.height()) {
                top.add(new Block.Picture(picture, width, procedure ? BATH_PICTURE : PICTURE, Text.EMPTY));
                blocks.add(new Block.Keep(top));
                blocks.add(words);
            } else {
                top.add(new Block.Columns(
                        List.of(1.0, 1.15),
                        List.of(List.of(new Block.Picture(picture, width, PICTURE, Text.EMPTY)), List.of(words))));
                blocks.add(new Block.Keep(top));
            }
        }
        blocks.add(new Block.Heading(3, Lesson.MESSAGES.text("step.right")));
        blocks.add(new Block.Items(said(step, "right"), false, Block.LEARNERS));
        blocks.addAll(faults(step));
        return blocks;
    }

    /** What to mind, before the step: at baths the rules against what can hurt in them and not at every bath. */
    private List<Block> care(LessonStep step) {
        List<Text> care = new ArrayList<>(said(step, "care"));
        step.bath()
                .ifPresent(bath -> bath.hazards().stream()
                        .filter(hazard -> !EVERYWHERE.contains(hazard))
                        .forEach(hazard -> care.add(hazard.rules().get(0).words())));
        if (care.isEmpty()) {
            return List.of();
        }
        List<Block> warnings = new ArrayList<>();
        care.forEach(one ->
                warnings.add(new Block.Paragraph(Lesson.MESSAGES.text("step.care", one), Block.LEARNERS, false)));
        return List.of(new Block.Framed(warnings));
    }

    /** The part of the cloth where a step is seen best: its head for what lies there, else the middle of its upper edge. */
    private Window window(LessonStep step) {
        return Window.at(subject.cloth().design(), step.name());
    }

    private List<Text> said(LessonStep step, String role) {
        if (role.equals("do") && step.bath().isPresent()) {
            List<Text> todo = new ArrayList<>(step.bath().map(BathWords::todo).orElseThrow());
            todo.addAll(WorkLine.of(subject.data().work(), step.works(), role, step.numbers()));
            return todo;
        }
        return WorkLine.of(subject.data().work(), step.works(), role, step.numbers());
    }

    /** The faults of each kind of work, told where it is met first and pointed to where it is met again. */
    private List<Block> faults(LessonStep step) {
        List<WorkKind> fresh = new ArrayList<>();
        List<Text> before = new ArrayList<>();
        for (WorkKind work : step.works()) {
            Integer first = told.putIfAbsent(work, step.number());
            if (first == null) {
                fresh.add(work);
            } else if (!Fault.of(subject.data().faults(), List.of(work)).isEmpty()) {
                before.add(Text.same(Integer.toString(first)));
            }
        }
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Fault fault : Fault.of(subject.data().faults(), fresh)) {
            rows.add(List.of(Block.Cell.of(fault.sign()), Block.Cell.of(fault.remedy())));
        }
        List<Block> blocks = new ArrayList<>();
        if (rows.isEmpty() && before.isEmpty()) {
            return blocks;
        }
        blocks.add(new Block.Heading(3, Lesson.MESSAGES.text("step.faults")));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(List.of(1.0, 2.0), List.of(), rows, Block.LEARNERS));
        }
        if (!before.isEmpty()) {
            Text steps = LessonSteps.joined(before.stream().distinct().toList());
            blocks.add(new Block.Paragraph(Lesson.MESSAGES.text("step.faults.before", steps), Block.LEARNERS, true));
        }
        return List.of(new Block.Keep(blocks));
    }
}
