package id.canting.cli.catalogue;

import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.design.Library;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.parameter.Parameter;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.sheet.card.Cards;
import id.canting.sheet.flow.Languages;
import id.canting.text.Json;
import id.canting.text.Language;
import id.canting.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one motif: what it is, where it comes from, what can be changed, and its drawing. */
@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false)
public final class MotifShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "motif")
    private String id = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "card")
    private String output = "";

    @Option(
            names = {"-f", "--force"},
            descriptionKey = "force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public MotifShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Option(names = "--paper", paramLabel = "SIZE", descriptionKey = "paper")
    private String paper = "a4";

    @Option(names = "--both", descriptionKey = "both")
    private boolean both;

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "dpi")
    private double dpi = Double.NaN;

    @Override
    public Integer call() throws IOException {
        Library library = Library.standard();
        if (!output.isEmpty()) {
            draw(card(library), Target.of(output, "", dpi));
            return ExitCode.DONE;
        }
        Motif motif = library.catalogue().motif(id);
        if (json) {
            terminal.out().print(Json.write(Lists.data(motif.information(), motif.parameters())));
        } else {
            words(motif);
        }
        return ExitCode.DONE;
    }

    private void words(Motif motif) {
        Language language = terminal.language();
        Information information = motif.information();
        Provenance from = information.provenance();
        terminal.print(information.id() + "  " + information.name().in(language));
        terminal.print(information.note().in(language));
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
        row(rows, "card.restriction", from.restriction().isEmpty() ? none : from.restriction());
        row(rows, "card.sources", Text.same(String.join(" ", from.sources())));
        Lists.table(terminal, rows);
        terminal.print("");
        List<List<String>> parameters = new ArrayList<>();
        for (Parameter parameter : motif.parameters().all()) {
            parameters.add(List.of(
                    parameter.name(),
                    Lists.range(parameter, language),
                    parameter.label().in(language)));
        }
        Lists.table(terminal, parameters);
    }

    private void row(List<List<String>> rows, String key, Text value) {
        rows.add(List.of(terminal.text(key), value.in(terminal.language())));
    }

    /** The entry of an id: a motif, a fill, or a name that is listed only. */
    private Book card(Library library) {
        Cards cards = new Cards(library, PageSize.of(paper), languages());
        return CardFiles.all(library.catalogue(), cards).entrySet().stream()
                .filter(entry -> entry.getKey().equals(id))
                .findFirst()
                .map(entry -> entry.getValue().get())
                .orElseGet(() -> cards.of(library.catalogue().motif(id)));
    }

    private Languages languages() {
        return both ? Languages.BOTH : Languages.of(terminal.language());
    }

    private void draw(Book book, Target target) throws IOException {
        List<Target> files = target.files(book);
        for (Target file : files) {
            file.check(force);
        }
        target.write(book, CardFiles.imprint("motifs show " + id, paper, languages()), force, terminal);
        if (!target.stream()) {
            for (int i = 0; i < files.size(); i++) {
                Scene page = book.pages().get(i).scene();
                terminal.tell(Terminal.MESSAGES.text("written", files.get(i).file(), page.width(), page.height()));
            }
        }
    }
}
