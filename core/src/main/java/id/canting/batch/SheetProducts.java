package id.canting.batch;

import id.canting.output.ReplayCommand;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.scene.Book;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.lesson.Lesson;
import id.canting.sheet.lesson.LessonPlan;
import id.canting.sheet.repeat.Colourways;
import id.canting.sheet.repeat.SpecSheet;
import id.canting.sheet.steps.StepSheet;
import id.canting.text.Decimals;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sheets a batch can write, the same as the commands below {@code sheet} that are about a design. */
final class SheetProducts {
    /** All sheets; a new one is a line here. */
    private static final List<ProductKind> KINDS = List.of(
            new ProductKind("trace", TemplateSheets.TRACE, TemplateSheets::trace),
            new ProductKind("ties", TemplateSheets.TIES, TemplateSheets::ties),
            new ProductKind("cap", TemplateSheets.CAP, TemplateSheets::cap),
            new ProductKind("steps", List.of("paper", "lang"), SheetProducts::steps),
            new ProductKind("spec", List.of("paper", "lang"), SheetProducts::spec),
            new ProductKind("colourways", List.of("paper", "lang"), SheetProducts::colourways),
            new ProductKind("lesson", List.of("paper", "book", "lang"), SheetProducts::lesson),
            new ProductKind("practice", List.of("paper", "only", "isen", "motif", "lang"), LibrarySheets::practice),
            new ProductKind("motif", List.of("paper", "motif", "lang"), LibrarySheets::motif));

    private SheetProducts() {}

    static List<String> names() {
        return ProductKind.names(KINDS);
    }

    static Product read(Asked asked) {
        return ProductKind.read(asked, "sheet", KINDS);
    }

    private static Product steps(Asked asked) {
        return worded(
                asked,
                "steps",
                (made, paper, languages) ->
                        pages(made, StepSheet.book(made.cloth(), made.library().dyes(), paper, languages)));
    }

    private static Product spec(Asked asked) {
        return worded(
                asked,
                "spec",
                (made, paper, languages) ->
                        pages(made, SpecSheet.book(made.cloth(), made.library(), paper, languages)));
    }

    private static Product colourways(Asked asked) {
        return worded(asked, "colourways", (made, paper, languages) -> {
            Map<String, Map<String, String>> presets = made.cloth().design().presets();
            if (presets.isEmpty()) {
                throw new UserError(PlanReader.MESSAGES.text("output.presets"));
            }
            List<Colourways.Way> ways = new ArrayList<>();
            ways.add(new Colourways.Way("", made.cloth(), Map.of()));
            presets.forEach((name, changes) ->
                    ways.add(Colourways.Way.of(name, made.changed(Changes.PRESET, name), changes, made.cloth())));
            return new SheetProduct.Pages(
                    Colourways.book(ways, paper, languages),
                    Colourways.told(made.cloth().design(), ways));
        });
    }

    private static Product lesson(Asked asked) {
        String paper = asked.paper();
        String part = asked.one("book", Lesson.PARTS);
        Languages languages = asked.languages();
        LessonPlan plan = LessonPlan.USUAL;
        ReplayCommand command = command("lesson", paper)
                .with("--participants", Integer.toString(plan.participants()))
                .with("--group", Integer.toString(plan.group()))
                .with("--together", Integer.toString(plan.together()))
                .with("--hours", Decimals.write(plan.hours(), 3))
                .with("--jp", Decimals.write(plan.jp(), 3))
                .with("--level", plan.level().id())
                .with("--lang", languages.code())
                .with("--only", part);
        return new SheetProduct(
                asked.pattern(),
                book(asked),
                command,
                made -> pages(
                        made,
                        Lesson.of(made.cloth(), made.library(), plan, PageSize.of(paper), languages)
                                .book(part)));
    }

    /** Makes a sheet in words. */
    @FunctionalInterface
    private interface Worded {
        SheetProduct.Pages of(ItemContext made, PageSize paper, Languages languages);
    }

    private static Product worded(Asked asked, String name, Worded making) {
        PageSize paper = PageSize.of(asked.paper());
        Languages languages = asked.languages();
        return sheet(asked, command(name, asked.paper()), languages, made -> making.of(made, paper, languages));
    }

    static Product sheet(Asked asked, ReplayCommand command, Languages languages, SheetProduct.Making making) {
        return new SheetProduct(asked.pattern(), book(asked), command.with("--lang", languages.code()), making);
    }

    static SheetProduct.Pages pages(ItemContext made, Book book) {
        return new SheetProduct.Pages(book, made.cloth().design());
    }

    /** The format, which holds all pages in one file: a batch knows its files before it makes them. */
    static Format book(Asked asked) {
        Format format = asked.format(Content.values());
        if (!format.holds(Content.BOOK)) {
            throw new UserError(
                    PlanReader.MESSAGES.text("output.sheet.book", asked.pattern(), Format.endings(Content.BOOK)),
                    asked.place());
        }
        return format;
    }

    static ReplayCommand command(String sheet, String paper) {
        return ReplayCommand.of("sheet", sheet).with("--paper", paper);
    }
}
