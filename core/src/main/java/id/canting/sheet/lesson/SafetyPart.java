package id.canting.sheet.lesson;

import id.canting.design.Step;
import id.canting.dye.DyeKind;
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
        List<Block> inside = new ArrayList<>();
        List<Text> rules = new ArrayList<>();
        for (Rule rule : subject.data().rules()) {
            if (!hazards.contains(rule.hazard())) {
                continue;
            }
            if (rule.name()) {
                flush(inside, rules);
                inside.add(new Block.Heading(3, rule.words()));
            } else {
                rules.add(rule.words());
            }
        }
        flush(inside, rules);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Lesson.MESSAGES.text("safety")));
        blocks.add(new Block.Paragraph(Lesson.MESSAGES.text("safety.read"), Block.LEARNERS, false));
        blocks.add(new Block.Framed(inside));
        return blocks;
    }

    private static void flush(List<Block> inside, List<Text> rules) {
        if (!rules.isEmpty()) {
            inside.add(new Block.Items(rules, false, Block.LEARNERS));
            rules.clear();
        }
    }

    /** What can hurt, by the work and by what goes into the baths. */
    static Set<String> hazards(LessonSubject subject) {
        Set<Work> works = subject.works();
        Set<String> hazards = new LinkedHashSet<>();
        boolean wax = works.contains(Work.WAX) || works.contains(Work.COVER);
        boolean boils = works.contains(Work.BOIL_OUT) || works.contains(Work.MORDANT) || works.contains(Work.DYE_NATURAL);
        add(hazards, wax, "wax");
        add(hazards, wax || boils, "fire", "burn");
        add(hazards, boils, "boil");
        add(hazards, works.contains(Work.DYE), "dye", "waste");
        add(hazards, works.contains(Work.STITCH) || works.contains(Work.UNTIE), "needle");
        for (Step step : subject.cloth().design().steps()) {
            if (step instanceof Step.Dye dye) {
                add(hazards, subject.dyes().find(dye.dye()).kind() != DyeKind.NATURAL, "synthetic");
                for (Recipe.Auxiliary one : subject.dyes().find(dye.dye()).recipe().auxiliaries()) {
                    add(hazards, one.id().equals("hcl"), "acid");
                    add(hazards, one.id().equals("nano2"), "nitrite");
                    add(hazards, one.id().equals("naoh") || one.id().equals("hydrosulphite"), one.id());
                }
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
