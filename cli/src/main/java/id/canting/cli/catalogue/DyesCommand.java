package id.canting.cli.catalogue;

import id.canting.cli.option.JsonOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Terminal;
import id.canting.dye.Dye;
import id.canting.dye.Mordant;
import id.canting.text.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the dyes with the colour each makes and how it is known. */
@Command(name = "dyes", mixinStandardHelpOptions = true, sortOptions = false)
public final class DyesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private JsonOption json = new JsonOption();

    public DyesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Collection<Dye> dyes = terminal.library().dyes().all();
        if (json.given()) {
            terminal.out().print(Json.write(dyes.stream().map(DyeData::of).toList()));
            return ExitCode.DONE;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Dye dye : dyes) {
            dye.shades()
                    .forEach((mordant, shade) -> rows.add(List.of(
                            dye.id(),
                            dye.name().in(terminal.language()),
                            mordant == Mordant.NONE ? terminal.text("dye.unfixed") : mordant.id(),
                            shade.alone().hex(),
                            terminal.dips(shade.referenceDips()),
                            shade.status().text().in(terminal.language()),
                            shade.sources())));
        }
        Lists.table(terminal, rows);
        return ExitCode.DONE;
    }
}
