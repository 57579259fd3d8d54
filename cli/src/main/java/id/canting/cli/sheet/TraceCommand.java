package id.canting.cli.sheet;

import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.parameter.Measure;
import id.canting.parameter.Unit;
import id.canting.scene.Book;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.trace.TraceRequest;
import id.canting.sheet.trace.Tracing;
import id.canting.text.Decimals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes tracing pages at true size. */
@Command(name = "trace", mixinStandardHelpOptions = true, sortOptions = false)
final class TraceCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DesignOptions design = new DesignOptions();

    @Mixin
    private SheetOptions sheet = new SheetOptions();

    @Option(names = "--what", paramLabel = "cloth|repeat|zone:NAME", descriptionKey = "trace.what")
    private String what = "cloth";

    @Option(names = "--all", descriptionKey = "trace.all")
    private boolean all;

    @Option(names = "--wax", paramLabel = "STEP", descriptionKey = "trace.wax")
    private List<String> steps = new ArrayList<>();

    @Option(names = "--ties", descriptionKey = "trace.ties")
    private boolean ties;

    @Option(names = "--outline", descriptionKey = "trace.outline")
    private boolean outline;

    @Option(names = "--line", paramLabel = "MM", descriptionKey = "trace.line")
    private String line = Decimals.write(TraceRequest.USUAL_LINE, 3) + " mm";

    @Option(names = "--overlap", paramLabel = "MM", descriptionKey = "trace.overlap")
    private String overlap = Decimals.write(TraceRequest.USUAL_OVERLAP, 3) + " mm";

    @Option(names = "--mirror", descriptionKey = "trace.mirror")
    private boolean mirror;

    @Option(names = "--projector", descriptionKey = "trace.projector")
    private boolean projector;

    @Mixin
    private Replay replay = new Replay();

    TraceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        TraceRequest wish = new TraceRequest(
                steps,
                ties,
                what,
                all,
                Measure.parse("--line", line, Unit.LENGTH),
                !outline,
                sheet.paper(),
                Measure.parse("--overlap", overlap, Unit.LENGTH),
                mirror);
        Target target = sheet.target(design.name() + "-trace");
        Cloth cloth = design.make(terminal.sanggar());
        Tracing tracing = wish.of(cloth);
        Book book = projector ? Book.of(tracing.whole()) : tracing.book(terminal.language());
        sheet.write(book, target, replay.of(cloth.design(), Languages.of(terminal.language())), terminal);
        wish.note(cloth).ifPresent(terminal::tell);
        return ExitCode.DONE;
    }
}
