package id.canting.cli.catalogue;

import id.canting.cli.shell.CommandCodec;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.design.Library;
import id.canting.output.EmbeddedRecipe;
import id.canting.sanggar.Sanggar;
import id.canting.scene.Scene;
import id.canting.sheet.shade.ShadeCard;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws the shade card of all dyes. */
@Command(name = "chart", mixinStandardHelpOptions = true, sortOptions = false)
public final class DyeChartCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "chart")
    private String output = "dye-card.svg";

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "dpi")
    private double dpi = Double.NaN;

    @Option(
            names = {"-f", "--force"},
            descriptionKey = "force")
    private boolean force;

    public DyeChartCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Target target = Target.of(output, "", dpi);
        target.check(force);
        Scene scene = ShadeCard.of(Library.standard().dyes(), terminal.language());
        Map<String, String> settings =
                Map.of("command", CommandCodec.join(List.of("dyes", "chart"), terminal.language()));
        target.write(
                scene,
                new EmbeddedRecipe(Sanggar.version(), "dyes: chart\n", new TreeMap<>(settings)),
                force,
                terminal);
        if (!target.stream()) {
            terminal.tell(Terminal.MESSAGES.text("written", target.file(), scene.width(), scene.height()));
        }
        return ExitCode.DONE;
    }
}
