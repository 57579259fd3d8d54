package id.canting.cli.catalogue;

import id.canting.cli.option.DpiOption;
import id.canting.cli.option.OutputOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.dye.DyeLibrary;
import id.canting.scene.Scene;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.shade.ShadeCard;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Draws the shade card of all dyes. */
@Command(name = "chart", mixinStandardHelpOptions = true, sortOptions = false)
public final class DyeChartCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private DpiOption dpi = new DpiOption();

    @Mixin
    private Replay replay = new Replay();

    public DyeChartCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Target target = Target.of(output.file("dye-card.svg"), "", dpi.value());
        target.check(output.force());
        DyeLibrary dyes = terminal.library().dyes();
        Scene scene = ShadeCard.of(dyes, terminal.language());
        Languages language = Languages.of(terminal.language());
        target.write(scene, Replay.of(replay.command(language), dyes), output.force(), terminal);
        if (!target.stream()) {
            terminal.written(false, target.file(), scene.width(), scene.height());
        }
        return ExitCode.DONE;
    }
}
