package id.canting.cli.sheet;

import id.canting.cli.machine.CapWords;
import id.canting.cli.option.LanguageOption;
import id.canting.cli.option.LimitOptions;
import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.machine.MachineRequest;
import id.canting.machine.WaxSelection;
import id.canting.makeability.CraftLimits;
import id.canting.sheet.cap.CapSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the sheet for a maker of stamps. */
@Command(name = "cap", mixinStandardHelpOptions = true, sortOptions = false)
final class CapCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DesignOptions design = new DesignOptions();

    @Mixin
    private SheetOptions sheet = new SheetOptions();

    @Option(names = "--wax", paramLabel = "STEP", descriptionKey = "cap.wax")
    private List<String> steps = new ArrayList<>();

    @Option(names = "--outline", descriptionKey = "trace.outline")
    private boolean outline;

    @Mixin
    private LimitOptions limit = new LimitOptions();

    /** Taken as every sheet takes it; this one always speaks both. */
    @SuppressWarnings("UnusedVariable")
    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private Replay replay = new Replay();

    CapCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CraftLimits limits = limit.limits();
        Target target = sheet.target(design.name() + "-cap");
        design.change("hand", "0");
        Cloth cloth = design.make(terminal.sanggar());
        WaxSelection marked = new MachineRequest(steps, true, outline).of(cloth);
        CapSheet made = CapSheet.of(marked, limits, sheet.paper());
        sheet.write(made.book(), target, replay.of(cloth.design()), terminal);
        CapWords.sheet(marked, made, limits).forEach(terminal::tell);
        return made.face().narrow().isEmpty() ? ExitCode.DONE : ExitCode.UNMAKEABLE;
    }
}
