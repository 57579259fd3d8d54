package id.canting.sheet.motif;

import id.canting.mark.Bound;
import id.canting.mark.Mark;
import id.canting.mark.Wax;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Gathers a motif's outlines into steps, in drawing order. */
final class Grouping {
    /** How a step's text begins. */
    private static final Mark.Cases<String> KEY = Mark.cases(
            Wax.all(wax -> "wax"), Bound.cases(tie -> "bound", row -> "sewn"), pressed -> "pressed", fold -> "pressed");

    private Grouping() {}

    /** So many steps of about as many parts each. */
    static List<BuildStep> of(List<Construction.Outline> outlines, int count) {
        List<BuildStep> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            steps.add(step(outlines.subList(outlines.size() * i / count, outlines.size() * (i + 1) / count)));
        }
        return steps;
    }

    private static BuildStep step(List<Construction.Outline> outlines) {
        Text names =
                Text.listed(outlines.stream().map(Construction.Outline::name).toList());
        List<Mark> marks =
                outlines.stream().flatMap(outline -> outline.marks().stream()).toList();
        return new BuildStep(MotifSheet.MESSAGES.text(marks.get(0).match(KEY), names), List.of(), marks);
    }

    /** About so many steps, where parts with many marks are made in several; fewer where there are too few marks. */
    static List<BuildStep> split(List<Construction.Outline> outlines, int wanted) {
        List<Construction.Outline> parts = new ArrayList<>(outlines);
        int lacking = wanted - parts.size();
        for (int i = parts.size() - 1; i >= 0 && lacking > 0; i--) {
            Construction.Outline outline = parts.get(i);
            int pieces = Math.min(lacking + 1, outline.marks().size());
            if (pieces > 1) {
                parts.remove(i);
                for (int piece = pieces - 1; piece >= 0; piece--) {
                    Text name = MotifSheet.MESSAGES.text("part.more", outline.name(), piece + 1);
                    int size = outline.marks().size();
                    List<Mark> marks = outline.marks().subList(size * piece / pieces, size * (piece + 1) / pieces);
                    parts.add(i, new Construction.Outline(name, marks));
                }
                lacking -= pieces - 1;
            }
        }
        return of(parts, Math.min(wanted, parts.size()));
    }
}
