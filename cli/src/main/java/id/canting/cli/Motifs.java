package id.canting.cli;

import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.text.Json;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the motifs. */
@Command(name = "motifs", mixinStandardHelpOptions = true, sortOptions = false)
final class Motifs implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--region", paramLabel = "R", descriptionKey = "region")
    private String region = "";

    @Option(names = "--kind", paramLabel = "K", descriptionKey = "kind")
    private String kind = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    Motifs(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        check("region", region, Provenance.Origin.values());
        check("kind", kind, Information.Kind.values());
        List<Motif> chosen = new ArrayList<>();
        for (Motif motif : Library.load().catalogue().motifs()) {
            Information information = motif.information();
            if (named(information.provenance().origin().name(), region)
                    && named(information.kind().name(), kind)) {
                chosen.add(motif);
            }
        }
        if (json) {
            terminal.out()
                    .print(Json.write(chosen.stream()
                            .map(motif -> Lists.data(motif.information(), motif.parameters()))
                            .toList()));
            return Canting.DONE;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Motif motif : chosen) {
            Information information = motif.information();
            rows.add(List.of(
                    information.id(),
                    information.name().in(terminal.language()),
                    information.kind().text().in(terminal.language()),
                    information.provenance().origin().text().in(terminal.language()),
                    information.provenance().shape().text().in(terminal.language())));
        }
        Lists.table(terminal, rows);
        return Canting.DONE;
    }

    private static void check(String option, String wanted, Enum<?>[] known) {
        List<String> names =
                Arrays.stream(known).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();
        if (names.stream().noneMatch(name -> named(name, wanted))) {
            throw new UserError(Terminal.MESSAGES.text("value", wanted, "--" + option + " " + String.join("|", names)));
        }
    }

    private static boolean named(String name, String wanted) {
        return wanted.isEmpty() || name.toLowerCase(Locale.ROOT).startsWith(wanted.toLowerCase(Locale.ROOT));
    }
}
