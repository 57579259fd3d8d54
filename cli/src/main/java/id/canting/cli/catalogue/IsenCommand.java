package id.canting.cli.catalogue;

import id.canting.cli.option.JsonOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Terminal;
import id.canting.motif.Isen;
import id.canting.text.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the fills. */
@Command(name = "isen", mixinStandardHelpOptions = true, sortOptions = false)
public final class IsenCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private JsonOption json = new JsonOption();

    public IsenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Collection<Isen> isens = terminal.library().catalogue().isens();
        if (json.given()) {
            terminal.out()
                    .print(Json.write(isens.stream()
                            .map(isen -> Lists.data(isen.information(), isen.parameters()))
                            .toList()));
            return ExitCode.DONE;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Isen isen : isens) {
            rows.add(List.of(isen.information().id(), isen.information().note().in(terminal.language())));
        }
        Lists.table(terminal, rows);
        return ExitCode.DONE;
    }
}
