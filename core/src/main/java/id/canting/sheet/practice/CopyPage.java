package id.canting.sheet.practice;

import id.canting.geometry.Box;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Canvas;
import id.canting.sheet.flow.Flow;
import id.canting.text.Decimals;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Sets an exercise: its number and name, what to mind, and its four copies at true size. */
final class CopyPage {
    /** Clear paper left of the copies, mm, for their numbers. */
    private static final double MARGIN = 7;

    /** Between copies side by side, mm: room for a number. */
    static final double GAP = 8;
    /** So that the outermost line is seen whole, mm. */
    private static final double EDGE = 0.8;

    private static final double BELOW = 3;
    private static final double SIZE = Block.LEARNERS * 25.4 / 72;

    private CopyPage() {}

    /** How wide a row of copies is on a paper, mm. */
    static double width(PageSize paper) {
        return Flow.width(paper) - MARGIN - EDGE;
    }

    static Text bits(Exercise exercise) {
        return Decimals.text(exercise.difficulty(), 1);
    }

    static Block block(int number, Exercise exercise, PageSize paper) {
        Text head = PracticeSheet.MESSAGES.text("exercise", number, exercise.name());
        Text line = PracticeSheet.MESSAGES.text(
                "exercise.line", exercise.skill().text(), exercise.level(), Exercise.LEVELS, exercise.advice());
        Scene copies = copies(exercise, Flow.width(paper));
        return new Block.Keep(List.of(
                new Block.Heading(2, head),
                new Block.Paragraph(line, Block.LEARNERS, false),
                new Block.Picture(copies, copies.width(), copies.height(), Text.EMPTY)));
    }

    /** The four copies at true size. */
    static Scene copies(Exercise exercise, double width) {
        Box cell = exercise.cell();
        Canvas canvas = new Canvas();
        Stage[] stages = Stage.values();
        double high = cell.height() + BELOW;
        for (int i = 0; i < stages.length; i++) {
            double x = MARGIN + i % exercise.columns() * (cell.width() + GAP);
            double y = 1 + i / exercise.columns() * high;
            canvas.placed(copy(exercise, stages[i]), Transform.shift(x, y));
            double baseline = y + cell.height() / 2 + SIZE * 0.35;
            canvas.words(Integer.toString(i + 1), x - 6, baseline, SIZE, Element.Words.Anchor.START, Canvas.FAINT);
        }
        double height = 2 + (stages.length + exercise.columns() - 1) / exercise.columns() * high;
        Layer layer = new Layer("copies", exercise.name(), canvas.elements());
        return new Scene(width, height, exercise.name(), exercise.advice(), List.of(layer));
    }

    private static List<Element> copy(Exercise exercise, Stage stage) {
        List<Element> seen = new ArrayList<>();
        seen.add(new Element.Stroke(
                exercise.frame(),
                exercise.skill() == Skill.ISEN ? 1.2 : 0.25,
                exercise.skill() == Skill.ISEN ? Canvas.INK : Canvas.RULE));
        seen.addAll(stage.show(exercise.marks()));
        if (stage != Stage.BLANK) {
            seen.addAll(Beginning.of(exercise.marks(), exercise.cell()));
        }
        return seen;
    }
}
