package id.canting.cli.catalogue;

import id.canting.cli.option.DpiOption;
import id.canting.cli.option.JsonOption;
import id.canting.cli.option.LanguageOption;
import id.canting.cli.option.OutputOptions;
import id.canting.cli.option.PaperOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.draw.Parts;
import id.canting.design.Library;
import id.canting.motif.Catalogue;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.ReplayCommand;
import id.canting.parameter.Parameter;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import id.canting.sheet.card.Cards;
import id.canting.text.Json;
import id.canting.text.Language;
import id.canting.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one motif: what it is, where it comes from, what can be changed, and its drawing. */
@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false)
public final class MotifShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "motif")
    private String id = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    public MotifShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Mixin
    private PaperOption paper = new PaperOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private DpiOption dpi = new DpiOption();

    @Mixin
    private Replay replay = new Replay();

    @Override
    public Integer call() throws IOException {
        Library library = terminal.library();
        if (output.given()) {
            draw(library, card(library), Target.of(output.file(""), "", dpi.value()));
            return ExitCode.DONE;
        }
        Motif motif = library.catalogue().motif(id);
        if (json.given()) {
            terminal.out().print(Json.write(Lists.data(motif.information(), motif.parameters())));
        } else {
            words(motif);
        }
        return ExitCode.DONE;
    }

    private void words(Motif motif) {
        Language said = terminal.language();
        Information information = motif.information();
        Provenance from = information.provenance();
        terminal.print(information.id() + "  " + information.name().in(said));
        terminal.print(information.note().in(said));
        terminal.print("");
        List<List<String>> rows = new ArrayList<>();
        row(rows, "card.kind", information.kind().text());
        row(rows, "card.origin", from.origin().text());
        row(rows, "card.name", from.name().text());
        row(rows, "card.shape", from.shape().text());
        Text none = Terminal.MESSAGES.text("card.none");
        row(
                rows,
                "card.meaning",
                from.meaning().isEmpty()
                        ? none
                        : new Text(
                                from.meaning().id() + " [" + from.meaningSource() + "]",
                                from.meaning().en() + " [" + from.meaningSource() + "]"));
        row(
                rows,
                "card.restriction",
                from.restriction().isEmpty() ? Terminal.MESSAGES.text("card.restriction.none") : from.restriction());
        row(rows, "card.parts", Text.same(String.join(", ", Parts.names(motif))));
        row(rows, "card.sources", Text.same(String.join(" ", from.sources())));
        Lists.table(terminal, rows);
        terminal.print("");
        List<List<String>> parameters = new ArrayList<>();
        for (Parameter parameter : motif.parameters().all()) {
            parameters.add(List.of(
                    parameter.name(),
                    Lists.range(parameter, said),
                    parameter.label().in(said)));
        }
        Lists.table(terminal, parameters);
    }

    private void row(List<List<String>> rows, String key, Text value) {
        rows.add(List.of(terminal.text(key), value.in(terminal.language())));
    }

    /** The entry of an id: a motif, a fill, or a name that is listed only. */
    private Book card(Library library) {
        Cards cards = new Cards(library, paper.size(), language.of(terminal));
        return CardFiles.all(library.catalogue(), cards).entrySet().stream()
                .filter(entry -> entry.getKey().equals(id))
                .findFirst()
                .map(entry -> entry.getValue().get())
                .orElseGet(() -> cards.of(library.catalogue().motif(id)));
    }

    private EmbeddedRecipe carried(Library library) {
        ReplayCommand command = replay.command(language.of(terminal));
        return Catalogue.isDrawing(id) ? Replay.of(command, library.catalogue().motif(id)) : Replay.of(command);
    }

    private void draw(Library library, Book book, Target target) throws IOException {
        List<Target> files = target.files(book);
        for (Target file : files) {
            file.check(output.force());
        }
        target.write(book, carried(library), output.force(), terminal);
        if (!target.stream()) {
            for (int i = 0; i < files.size(); i++) {
                Scene page = book.pages().get(i).scene();
                terminal.written(false, files.get(i).file(), page.width(), page.height());
            }
        }
    }
}
