package id.canting.sheet.lesson;

import id.canting.safety.Hazard;
import id.canting.sheet.Codes;
import id.canting.sheet.flow.Block;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules against what can hurt in this very lesson; they stand before the tools. */
final class SafetyPart {
    private SafetyPart() {}

    static List<Block> of(LessonSubject subject) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Hazard hazard : hazards(subject)) {
            List<Text> rules = hazard.rules().stream()
                    .map(rule -> Codes.behind(rule.words(), rule.sources()))
                    .toList();
            rows.add(List.of(Block.Cell.of(hazard.text()), Block.Cell.of(Text.joined(rules, " "))));
        }
        return List.of(
                new Block.Heading(1, Lesson.MESSAGES.text("safety")),
                new Block.Paragraph(Lesson.MESSAGES.text("safety.read"), Block.LEARNERS, false),
                new Block.Framed(List.of(new Block.Table(List.of(1.0, 3.4), List.of(), rows, Block.LEARNERS))));
    }

    /** What can hurt, by the work and by what is done at the baths. */
    static Set<Hazard> hazards(LessonSubject subject) {
        Set<WorkKind> works = subject.works();
        Set<Hazard> hazards = EnumSet.noneOf(Hazard.class);
        boolean wax = works.contains(WorkKind.WAX) || works.contains(WorkKind.COVER);
        for (LessonStep step : subject.steps()) {
            step.bath().ifPresent(bath -> hazards.addAll(bath.hazards()));
        }
        boolean boils = works.contains(WorkKind.BOIL_OUT) || hazards.contains(Hazard.HOT);
        add(hazards, wax, Hazard.WAX);
        add(hazards, wax || boils, Hazard.FIRE, Hazard.BURN);
        add(hazards, boils, Hazard.BOIL);
        add(hazards, works.contains(WorkKind.SCRAPE), Hazard.BLADE);
        add(hazards, works.contains(WorkKind.STITCH) || works.contains(WorkKind.UNTIE), Hazard.NEEDLE);
        return hazards;
    }

    private static void add(Set<Hazard> hazards, boolean there, Hazard... more) {
        if (there) {
            hazards.addAll(List.of(more));
        }
    }
}
