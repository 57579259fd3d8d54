package id.canting.sheet.practice;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import id.canting.mark.Wax;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.random.RandomSource;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Flow;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outlines of a motif, one part more with every exercise, until the whole outline is drawn large. */
final class OutlineExercises {
    private static final int STEPS = 4;
    private static final int COLUMNS = 2;
    private static final double GAP = CopyPage.GAP;
    private static final double SMALL_HIGH = 48;
    private static final double LARGEST = 100;

    /** What the head of an exercise takes of a page, mm, two lines of advice in two languages included. */
    private static final double HEAD = 100;

    private static final double LINE = 1.2;

    private OutlineExercises() {}

    /**
     * The exercises of a motif.
     *
     * @throws UserError when it has no outline to draw, as a tied motif
     */
    static List<Exercise> of(Motif motif, PageSize paper) {
        double width = CopyPage.width(paper);
        double large = Math.min(LARGEST, (Flow.height(paper) - HEAD) / 2);
        Drawing drawing = motif.draw(motif.parameters().defaults(), new Hand(1.5, 0.8, 0, RandomSource.of(1)));
        Map<String, List<Path>> parts = new LinkedHashMap<>();
        for (Part part : drawing.flattened()) {
            part.mark()
                    .wax()
                    .flatMap(Wax::line)
                    .filter(line -> part.role() == Role.KLOWONG)
                    .ifPresent(line -> parts.computeIfAbsent(part.name(), k -> new ArrayList<>())
                            .add(line.centre()));
        }
        Text name = motif.information().name();
        if (parts.isEmpty()) {
            throw new UserError(PracticeSheet.MESSAGES.text("outline.none", name));
        }
        List<List<Path>> grown = grown(List.copyOf(parts.values()));
        Box whole = grown.get(grown.size() - 1).stream()
                .map(line -> Row.wax(line, LINE).bounds())
                .reduce(Box::with)
                .orElseThrow();
        List<Exercise> exercises = new ArrayList<>();
        for (int i = 0; i + 1 < grown.size(); i++) {
            Text title = PracticeSheet.MESSAGES.text("outline", name.capital(), i + 1, grown.size());
            String advice = i == 0 ? "outline.first" : "outline.more";
            exercises.add(exercise(title, advice, grown.get(i), whole, width, SMALL_HIGH, LINE));
        }
        Text title = PracticeSheet.MESSAGES.text("outline.whole", name.capital());
        exercises.add(exercise(title, "outline.large", grown.get(grown.size() - 1), whole, width, large, LINE));
        return exercises;
    }

    /** Everything up to a part, for a few parts. */
    private static List<List<Path>> grown(List<List<Path>> parts) {
        int steps = Math.min(STEPS, parts.size());
        List<List<Path>> grown = new ArrayList<>();
        for (int i = 1; i <= steps; i++) {
            grown.add(parts.subList(0, parts.size() * i / steps).stream()
                    .flatMap(List::stream)
                    .toList());
        }
        return grown;
    }

    private static Exercise exercise(
            Text title, String advice, List<Path> lines, Box whole, double width, double high, double pen) {
        double own = (width - GAP) / COLUMNS;
        double room = 3;
        double scale = Math.min(1, Math.min((own - 2 * room) / whole.width(), (high - 2 * room) / whole.height()));
        double height = whole.height() * scale + 2 * room;
        Transform place = Transform.shift(-whole.centre().x(), -whole.centre().y())
                .then(Transform.scale(scale, scale))
                .then(Transform.shift(own / 2, height / 2));
        List<Mark> marks = lines.stream()
                .map(line -> Row.wax(line.transformed(place), pen))
                .toList();
        Box cell = new Box(0, 0, own, height);
        return Exercise.of(
                Skill.OUTLINE,
                title,
                PracticeSheet.MESSAGES.text(advice),
                marks,
                cell,
                COLUMNS,
                List.of(cell.outline()));
    }
}
