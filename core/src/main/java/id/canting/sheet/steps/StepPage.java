package id.canting.sheet.steps;

import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.wax.PlanPicture;
import id.canting.sheet.wax.Share;
import id.canting.sheet.wax.WaxPlan;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The page of one step. */
final class StepPage {
    /** Heights of the plan that are tried, mm: the largest with which the step takes fewest pages. */
    private static final double[] HEIGHTS = {96, 84, 72, 60, 48, 40, 32};

    private final StepWork work;
    private final WaxPlan plan;
    private final Scene picture;
    private final int steps;
    private final Scene after;

    StepPage(StepWork work, WaxPlan plan, int steps, Scene after) {
        this.work = work;
        this.plan = plan;
        this.picture = plan.picture();
        this.steps = steps;
        this.after = after;
    }

    List<Block> fitting(PageSize paper, Languages languages) {
        List<Block> best = List.of();
        int least = Integer.MAX_VALUE;
        for (double height : HEIGHTS) {
            List<Block> blocks = blocks(Flow.width(paper), height);
            int pages = Flow.book(paper, Text.EMPTY, languages, blocks).pages().size();
            if (pages < least) {
                best = blocks;
                least = pages;
            }
        }
        return best;
    }

    private List<Block> blocks(double width, double height) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                1, text("step", Integer.toString(work.number()), Integer.toString(steps), work.title())));
        blocks.add(new Block.Paragraph(work.work(), Block.LEARNERS, false));
        if (!work.safety().isEmpty()) {
            List<Block> safety = new ArrayList<>();
            work.safety().forEach(line -> safety.add(new Block.Paragraph(line, Block.LEAST, false)));
            blocks.add(new Block.Framed(safety));
        }
        blocks.add(new Block.Items(work.todo(), true, Block.LEAST));
        blocks.add(new Block.Space(2));
        blocks.add(new Block.Picture(picture, width, height, Text.EMPTY));
        blocks.add(key());
        List<Block> facts = List.of(table());
        Block cloth = new Block.Picture(after, width * 0.45, height, text("after", Integer.toString(work.number())));
        blocks.add(new Block.Columns(List.of(1.15, 1.0), List.of(facts, List.of(cloth))));
        return blocks;
    }

    /** The key, in three columns whether or not there is something in each. */
    private Block key() {
        List<Block.Cell> cells = new ArrayList<>();
        for (Share share : plan.shares()) {
            cells.add(new Block.Cell.Drawn(PlanPicture.field(plan, share), 8));
            cells.add(Block.Cell.of(plan.name(share)));
        }
        while (cells.size() < 6) {
            cells.add(Block.Cell.of(""));
        }
        return new Block.Table(List.of(1.0, 2.6, 1.0, 2.6, 1.0, 2.6), List.of(), List.of(cells), Block.LEAST);
    }

    private Block table() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        work.facts().forEach(fact -> rows.add(List.of(Block.Cell.of(fact.label()), Block.Cell.of(fact.value()))));
        return new Block.Table(List.of(1.1, 1.2), List.of(), rows, Block.LEAST);
    }

    /** Work and what it takes as a sentence. */
    static Text sentence(Text work, List<StepWork.Fact> facts) {
        String id = facts.stream()
                .map(fact -> fact.label().id() + " " + fact.value().id())
                .collect(Collectors.joining("; "));
        String en = facts.stream()
                .map(fact -> fact.label().en() + " " + fact.value().en())
                .collect(Collectors.joining("; "));
        return new Text(work.id() + ": " + id + ".", work.en() + ": " + en + ".");
    }

    private static Text text(String key, Object... arguments) {
        return StepWork.MESSAGES.text(key, arguments);
    }
}
