package id.canting.sheet.lesson;

import id.canting.design.BathSettings;
import id.canting.design.Step;
import id.canting.dye.Recipe;
import id.canting.sheet.flow.Block;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules against what can hurt in this very lesson; they stand before the tools. */
final class SafetyPart {
    private SafetyPart() {}

    static List<Block> of(LessonSubject subject) {
        Set<String> hazards = hazards(subject);
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (String hazard : hazards) {
            rows.add(List.of(Block.Cell.of(said(subject, hazard, true)), Block.Cell.of(said(subject, hazard, false))));
        }
        return List.of(
                new Block.Heading(1, Lesson.MESSAGES.text("safety")),
                new Block.Paragraph(Lesson.MESSAGES.text("safety.read"), Block.LEARNERS, false),
                new Block.Framed(List.of(new Block.Table(List.of(1.0, 3.4), List.of(), rows, Block.LEARNERS))));
    }

    /** A hazard's name, or its rules one after another. */
    private static Text said(LessonSubject subject, String hazard, boolean name) {
        return subject.data().rules().stream()
                .filter(rule -> rule.hazard().equals(hazard) && rule.name() == name)
                .map(Rule::words)
                .reduce((one, two) -> new Text(one.id() + " " + two.id(), one.en() + " " + two.en()))
                .orElseThrow();
    }

    /** What can hurt, by the work and by what goes into the baths. */
    static Set<String> hazards(LessonSubject subject) {
        Set<WorkKind> works = subject.works();
        Set<String> hazards = new LinkedHashSet<>();
        boolean wax = works.contains(WorkKind.WAX) || works.contains(WorkKind.COVER);
        boolean boils = works.contains(WorkKind.BOIL_OUT)
                || works.contains(WorkKind.MORDANT)
                || works.contains(WorkKind.DYE_NATURAL);
        add(hazards, wax, "wax");
        add(hazards, wax || boils, "fire", "burn");
        add(hazards, boils, "boil");
        add(hazards, works.contains(WorkKind.DYE), "dye", "waste");
        add(hazards, works.contains(WorkKind.SCRAPE), "blade");
        add(hazards, works.contains(WorkKind.STITCH) || works.contains(WorkKind.UNTIE), "needle");
        for (Step.Dye step : subject.cloth().design().baths()) {
            BathSettings bath = BathSettings.of(step, subject.dyes());
            add(hazards, !bath.natural(), "synthetic");
            for (Recipe.Auxiliary one : bath.dye().recipe().auxiliaries()) {
                add(hazards, one.id().equals("hcl"), "acid");
                add(hazards, one.id().equals("nano2"), "nitrite");
                add(hazards, one.id().equals("naoh") || one.id().equals("hydrosulphite"), one.id());
            }
        }
        return hazards;
    }

    private static void add(Set<String> hazards, boolean there, String... names) {
        if (there) {
            hazards.addAll(List.of(names));
        }
    }
}
