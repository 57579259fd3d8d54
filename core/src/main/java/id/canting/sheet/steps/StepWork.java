package id.canting.sheet.steps;

import id.canting.cloth.Cloth;
import id.canting.design.Step;
import id.canting.dye.DyeLibrary;
import id.canting.estimate.Estimate;
import id.canting.estimate.StepNeeds;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step of a design in words.
 *
 * @param number its place in the work, from 1
 * @param step the step
 * @param title what sheets call it
 * @param work what is done, in a word or two
 * @param todo what hands do, in order
 * @param facts settings and amounts
 * @param safety what to mind, where there is heat or chemicals
 */
public record StepWork(
        int number, Step step, Text title, Text work, List<Text> todo, List<Fact> facts, List<Text> safety) {
    static final Messages MESSAGES = Messages.beside(StepWork.class, "messages");

    /**
     * One line of what a step takes.
     *
     * @param label what
     * @param value how much, with its unit
     */
    public record Fact(Text label, Text value) {}

    /** Copies the lists. */
    public StepWork {
        todo = List.copyOf(todo);
        facts = List.copyOf(facts);
        safety = List.copyOf(safety);
    }

    /**
     * All steps of a cloth.
     *
     * @param estimate of this cloth, for the amounts
     */
    public static List<StepWork> of(Cloth cloth, DyeLibrary dyes, Estimate estimate) {
        StepWords words = new StepWords(cloth);
        List<StepWork> all = new ArrayList<>();
        for (Step step : cloth.design().steps()) {
            int number = all.size() + 1;
            StepNeeds needs = estimate.steps().stream()
                    .filter(one -> one.step().equals(step.name()))
                    .findFirst()
                    .orElseThrow();
            all.add(new StepWork(
                    number,
                    step,
                    cloth.title(step.name()),
                    needs.work(),
                    needs.bath().map(BathWords::todo).orElseGet(() -> words.todo(step)),
                    new StepFacts(dyes).of(step, needs),
                    StepSafety.of(step, needs.bath())));
        }
        return all;
    }

    /** What is to be done before the first step, such as boiling the cloth with alum; nothing for most dyes. */
    public static Optional<Preparation> preparation(Estimate estimate) {
        return estimate.steps().stream()
                .filter(one -> one.step().isEmpty())
                .findFirst()
                .map(one -> new Preparation(
                        one.work(),
                        one.bath().map(BathWords::todo).orElse(List.of()),
                        StepFacts.amounts(one.needs()),
                        StepSafety.of(one.bath().orElseThrow())));
    }

    /**
     * Work on the cloth before its first step.
     *
     * @param work what is done
     * @param todo what hands do, in order
     * @param facts what it takes
     * @param safety what to mind
     */
    public record Preparation(Text work, List<Text> todo, List<Fact> facts, List<Text> safety) {
        /** Copies the lists. */
        public Preparation {
            todo = List.copyOf(todo);
            facts = List.copyOf(facts);
            safety = List.copyOf(safety);
        }
    }
}
