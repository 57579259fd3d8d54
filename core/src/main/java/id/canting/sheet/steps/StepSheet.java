package id.canting.sheet.steps;

import id.canting.cloth.Cloth;
import id.canting.design.Cut;
import id.canting.dye.DyeLibrary;
import id.canting.estimate.Coefficients;
import id.canting.estimate.Estimate;
import id.canting.estimate.NumberText;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import id.canting.sheet.Codes;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.BlockWords;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.wax.WaxPlan;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The step sheet of a cloth: first all steps at a glance, with the finished cloth; then a page for each step, with what
 * to do, what it takes, its plan, and the cloth after it.
 */
public final class StepSheet {
    private static final double OVERVIEW = 70;

    private final Cloth cloth;
    private final PageSize paper;
    private final Languages languages;
    private final List<StepWork> works;
    private final Optional<StepWork.Preparation> preparation;
    private final IntFunction<Scene> pictures;

    private StepSheet(Cloth cloth, DyeLibrary dyes, PageSize paper, Languages languages) {
        this.cloth = cloth;
        this.paper = paper;
        this.languages = languages;
        Estimate estimate = Estimate.of(cloth, Coefficients.standard(), dyes);
        this.works = StepWork.of(cloth, dyes, estimate);
        this.preparation = StepWork.preparation(estimate);
        this.pictures = cloth.pictures();
    }

    /** The sheet's pages. */
    public static Book book(Cloth cloth, DyeLibrary dyes, PageSize paper, Languages languages) {
        return new StepSheet(cloth, dyes, paper, languages).book();
    }

    private Book book() {
        Scene finished = pictures.apply(cloth.steps());
        Text title = text("title", cloth.design().shownTitle());
        List<Block> blocks = new ArrayList<>(overview(title, finished));
        List<WaxPlan> plans = WaxPlan.steps(cloth);
        for (StepWork work : works) {
            blocks.add(new Block.PageBreak());
            Scene after = pictures.apply(work.number());
            StepPage page = new StepPage(work, plans.get(work.number() - 1), works.size(), after);
            blocks.addAll(page.fitting(paper, languages));
        }
        blocks.addAll(sources(blocks));
        return Flow.book(paper, title, languages, blocks);
    }

    private List<Block> overview(Text title, Scene finished) {
        Cut cut = cloth.design().cut();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, title));
        blocks.add(new Block.Paragraph(text(
                "cloth",
                cut.format().text(),
                NumberText.number(cut.width(), 1),
                NumberText.number(cut.height(), 1),
                cut.fibre().text(),
                NumberText.number(cut.weight(), 1),
                NumberText.number(cut.grams()))));
        blocks.add(new Block.Picture(finished, Flow.width(paper), OVERVIEW, text("finished")));
        blocks.add(new Block.Heading(2, text("steps")));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (StepWork work : works) {
            rows.add(List.of(
                    Block.Cell.of(Integer.toString(work.number())),
                    Block.Cell.of(work.title().capital()),
                    Block.Cell.of(work.work()),
                    Block.Cell.of(hours(work))));
        }
        blocks.add(new Block.Table(
                List.of(0.6, 2.4, 5.0, 1.2),
                List.of(text("head.number"), text("head.name"), text("head.work"), text("head.hours")),
                rows,
                Block.LEAST));
        blocks.add(new Block.Paragraph(text("honest"), Block.LEAST, true));
        preparation.ifPresent(before -> blocks.addAll(prepared(before)));
        return blocks;
    }

    private static List<Block> prepared(StepWork.Preparation before) {
        List<Block> safety = new ArrayList<>();
        before.safety().forEach(line -> safety.add(new Block.Paragraph(line, Block.LEAST, false)));
        return List.of(
                new Block.PageBreak(),
                new Block.Heading(1, text("before")),
                new Block.Framed(safety),
                new Block.Items(before.todo(), true, Block.LEAST),
                new Block.Paragraph(StepPage.sentence(before.work(), before.facts())));
    }

    /** The sources whose codes the sheet names. */
    private static List<Block> sources(List<Block> sheet) {
        StringBuilder said = new StringBuilder();
        BlockWords.of(sheet).forEach(text -> said.append(text.id()).append('\n'));
        List<Text> told = Codes.listed(said.toString());
        return told.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(2, text("sources")),
                        new Block.Paragraph(Text.joined(told, ", "), Block.LEAST, false));
    }

    private static Text hours(StepWork work) {
        Text label = text("fact.hours");
        return work.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(StepWork.Fact::value)
                .findFirst()
                .orElse(Text.same("–"));
    }

    private static Text text(String key, Object... arguments) {
        return StepWork.MESSAGES.text(key, arguments);
    }
}
