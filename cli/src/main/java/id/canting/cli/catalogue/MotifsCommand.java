package id.canting.cli.catalogue;

import id.canting.cli.option.JsonOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Terminal;
import id.canting.motif.Catalogue;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.motif.Placeholder;
import id.canting.motif.Provenance;
import id.canting.text.Json;
import id.canting.text.Suggestion;
import id.canting.text.UserError;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the motifs, and apart from them the names that are not drawn. */
@Command(name = "motifs", mixinStandardHelpOptions = true, sortOptions = false)
public final class MotifsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--region", paramLabel = "R", descriptionKey = "region")
    private String region = "";

    @Option(names = "--kind", paramLabel = "K", descriptionKey = "kind")
    private String kind = "";

    @Mixin
    private JsonOption json = new JsonOption();

    public MotifsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        check("region", region, Provenance.Origin.values());
        check("kind", kind, Information.Kind.values());
        Catalogue catalogue = terminal.library().catalogue();
        List<Motif> drawn = catalogue.motifs().stream()
                .filter(motif -> wanted(
                        motif.information().provenance(), motif.information().kind()))
                .toList();
        List<Placeholder> listed = catalogue.placeholders().stream()
                .filter(placeholder -> wanted(placeholder.provenance(), placeholder.kind()))
                .toList();
        if (json.given()) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put(
                    "motifs",
                    drawn.stream()
                            .map(motif -> Lists.data(motif.information(), motif.parameters()))
                            .toList());
            data.put("placeholders", listed.stream().map(Lists::data).toList());
            terminal.out().print(Json.write(data));
            return ExitCode.DONE;
        }
        Lists.table(terminal, drawn.stream().map(this::row).toList());
        if (!listed.isEmpty()) {
            terminal.print("");
            terminal.print(terminal.text("placeholders"));
            Lists.table(terminal, listed.stream().map(this::row).toList());
        }
        return ExitCode.DONE;
    }

    private boolean wanted(Provenance provenance, Information.Kind of) {
        return named(provenance.origin().name(), region) && named(of.name(), kind);
    }

    private List<String> row(Motif motif) {
        Information information = motif.information();
        return List.of(
                information.id(),
                information.name().in(terminal.language()),
                information.kind().text().in(terminal.language()),
                information.provenance().origin().text().in(terminal.language()),
                terminal.text("motif.shape", information.provenance().shape().text()));
    }

    private List<String> row(Placeholder placeholder) {
        return List.of(
                placeholder.id(),
                placeholder.name().in(terminal.language()),
                placeholder.kind().text().in(terminal.language()),
                placeholder.provenance().origin().text().in(terminal.language()),
                placeholder.reason().in(terminal.language()));
    }

    private static void check(String option, String wanted, Enum<?>[] known) {
        List<String> names =
                Arrays.stream(known).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();
        if (names.stream().noneMatch(name -> named(name, wanted))) {
            throw new UserError(Terminal.MESSAGES.text(
                    "value",
                    wanted,
                    "--" + option + " " + String.join("|", names),
                    Suggestion.didYouMean(wanted, names)));
        }
    }

    private static boolean named(String name, String wanted) {
        return wanted.isEmpty() || name.toLowerCase(Locale.ROOT).startsWith(wanted.toLowerCase(Locale.ROOT));
    }
}
