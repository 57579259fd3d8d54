package id.canting.cli.sheet;

import id.canting.cli.machine.CardFile;
import id.canting.cli.option.DpiOption;
import id.canting.cli.option.DryRunOption;
import id.canting.cli.option.ForceOption;
import id.canting.cli.option.JsonOption;
import id.canting.cli.option.PaperOption;
import id.canting.cli.shell.NotReplayed;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.WholeFiles;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.scene.Book;
import id.canting.scene.Page;
import id.canting.sheet.PageSize;
import id.canting.text.Json;
import id.canting.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every sheet is asked: where it goes, on what paper, and how it is told of. */
final class SheetOptions {
    @NotReplayed
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "sheet.output")
    private String output = "";

    @Mixin
    private PaperOption paper = new PaperOption();

    @Mixin
    private DpiOption dpi = new DpiOption();

    @Mixin
    private ForceOption force = new ForceOption();

    @Mixin
    private DryRunOption dryRun = new DryRunOption();

    @Mixin
    private JsonOption json = new JsonOption();

    PageSize paper() {
        return paper.size();
    }

    /** The target, checked before any work is done. */
    Target target(String usual) {
        Target target = Target.of(output.isEmpty() ? usual + ".pdf" : output, "", dpi.value());
        if (!dryRun.given()) {
            target.check(force.given());
        }
        return target;
    }

    /**
     * Whether a file for a machine is asked for: one that holds nothing else, or of what machines can cut any that they
     * read.
     *
     * @param cut whether the sheet is such a thing
     */
    boolean forMachine(boolean cut) {
        return Format.ofName(output)
                .filter(format -> format.holds(Content.MACHINE) && (cut || !format.holds(Content.PICTURE)))
                .isPresent();
    }

    /** The file for a machine, checked before any work is done. */
    CardFile card() {
        return new CardFile(
                output, Format.of(output, "", Content.MACHINE), force.given(), dryRun.given(), json.given());
    }

    /** Checks several targets, as {@link #target} does with one. */
    void check(Collection<Target> targets) {
        if (!dryRun.given()) {
            targets.forEach(target -> target.check(force.given()));
        }
    }

    /** Writes several books, each to its target, and tells of them. */
    void write(Map<Target, Book> books, Map<Target, EmbeddedRecipe> imprints, Terminal terminal) throws IOException {
        if (!dryRun.given()) {
            try (WholeFiles set = new WholeFiles(force.given())) {
                for (Map.Entry<Target, Book> each : books.entrySet()) {
                    Target target = each.getKey();
                    target.write(each.getValue(), Objects.requireNonNull(imprints.get(target)), set, terminal);
                }
                set.finish();
            }
        }
        List<Object> told = new ArrayList<>();
        for (Map.Entry<Target, Book> each : books.entrySet()) {
            Target target = each.getKey();
            List<Target> files = target.files(each.getValue());
            if (json.given()) {
                told.add(data(each.getValue(), files));
            } else if (!target.stream()) {
                tell(each.getValue(), files, terminal);
            }
        }
        if (json.given() && books.keySet().stream().noneMatch(Target::stream)) {
            terminal.out().print(Json.write(told.size() == 1 ? told.get(0) : told));
        }
    }

    /** Writes the pages and tells of them; nothing is written where only a trial is asked for. */
    void write(Book book, Target target, EmbeddedRecipe imprint, Terminal terminal) throws IOException {
        write(Map.of(target, book), Map.of(target, imprint), terminal);
    }

    private Map<String, Object> data(Book book, List<Target> files) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("files", files.stream().map(Target::file).toList());
        data.put("written", !dryRun.given());
        List<Object> pages = new ArrayList<>();
        for (Page page : book.pages()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("label", page.label().in(Language.EN));
            one.put("width", page.scene().width());
            one.put("height", page.scene().height());
            pages.add(one);
        }
        data.put("pages", pages);
        return data;
    }

    private void tell(Book book, List<Target> files, Terminal terminal) {
        String last = files.size() > 1 ? " … " + files.get(files.size() - 1).file() : "";
        terminal.tell(Terminal.MESSAGES.text(
                dryRun.given() ? "sheet.would" : "sheet.written",
                files.get(0).file() + last,
                book.pages().size()));
    }
}
