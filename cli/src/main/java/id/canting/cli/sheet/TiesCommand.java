package id.canting.cli.sheet;

import id.canting.cli.machine.CardFile;
import id.canting.cli.option.LanguageOption;
import id.canting.cli.option.MachineFormOptions;
import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.format.MachineManner;
import id.canting.output.manner.SvgMeasure;
import id.canting.parameter.Measure;
import id.canting.parameter.Unit;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.ties.TieTemplate;
import id.canting.sheet.ties.TieTemplateRequest;
import id.canting.sheet.trace.TraceRequest;
import id.canting.text.Decimals;
import id.canting.text.Suggestion;
import id.canting.text.UserError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the tie template, on paper or as a card for a machine. */
@Command(name = "ties", mixinStandardHelpOptions = true, sortOptions = false)
final class TiesCommand implements Callable<Integer> {
    private static final String CLOTH = "cloth";
    private static final String REPEAT = "repeat";

    private final Terminal terminal;

    @Mixin
    private DesignOptions design = new DesignOptions();

    @Mixin
    private SheetOptions sheet = new SheetOptions();

    @Option(names = "--step", paramLabel = "STEP", descriptionKey = "ties.step")
    private List<String> steps = new ArrayList<>();

    @Option(names = "--what", paramLabel = "cloth|repeat", descriptionKey = "ties.what")
    private String what = CLOTH;

    @Option(names = "--all", descriptionKey = "ties.all")
    private boolean all;

    @Option(names = "--fold", descriptionKey = "ties.fold")
    private boolean fold;

    @Option(names = "--pricking", descriptionKey = "ties.pricking")
    private boolean pricking;

    @Option(names = "--stencil", descriptionKey = "ties.stencil")
    private boolean stencil;

    @Option(names = "--hole", paramLabel = "MM", descriptionKey = "ties.hole")
    private String hole = "";

    @Option(names = "--bridge", paramLabel = "MM", descriptionKey = "ties.bridge")
    private String bridge = "";

    @Option(names = "--overlap", paramLabel = "MM", descriptionKey = "trace.overlap")
    private String overlap = Decimals.write(TraceRequest.USUAL_OVERLAP, 3) + " mm";

    @Mixin
    private MachineFormOptions form = new MachineFormOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private Replay replay = new Replay();

    TiesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        TieTemplateRequest wish = wish();
        Languages languages = language.of(terminal);
        if (sheet.forMachine(wish.form() != TieTemplateRequest.Form.SYMBOLS)) {
            CardFile file = sheet.card();
            MachineManner manner = form.manner(Optional.of(file.format()), SvgMeasure.MILLIMETRES);
            Cloth cloth = design.make(terminal.sanggar());
            TieTemplate template = wish.of(cloth);
            Map<String, String> settings = manner.settings(Map.of());
            EmbeddedRecipe imprint = Replay.of(replay.command(languages), cloth.design(), settings);
            file.write(template.machine(), manner, imprint, terminal);
            template.notes().forEach(terminal::tell);
            return ExitCode.DONE;
        }
        form.manner(Optional.empty(), SvgMeasure.MILLIMETRES);
        Target target = sheet.target(design.name() + "-ties");
        Cloth cloth = design.make(terminal.sanggar());
        TieTemplate template = wish.of(cloth);
        sheet.write(template.book(languages), target, replay.of(cloth.design(), languages), terminal);
        template.notes().forEach(terminal::tell);
        return ExitCode.DONE;
    }

    private TieTemplateRequest wish() {
        if (pricking && stencil) {
            throw new UserError(Terminal.MESSAGES.text("ties.one"));
        }
        if (!what.equals(CLOTH) && !what.equals(REPEAT)) {
            throw new UserError(Terminal.MESSAGES.text(
                    "machine.option",
                    "--what",
                    what,
                    String.join(", ", CLOTH, REPEAT),
                    Suggestion.didYouMean(what, List.of(CLOTH, REPEAT))));
        }
        TieTemplateRequest.Form form = pricking
                ? TieTemplateRequest.Form.PRICKING
                : stencil ? TieTemplateRequest.Form.STENCIL : TieTemplateRequest.Form.SYMBOLS;
        hole = usual(hole, form.hole());
        bridge = usual(bridge, form.bridge());
        return new TieTemplateRequest(
                steps,
                what.equals(REPEAT),
                all,
                fold,
                form,
                Measure.parse("--hole", hole, Unit.LENGTH),
                Measure.parse("--bridge", bridge, Unit.LENGTH),
                sheet.paper(),
                Measure.parse("--overlap", overlap, Unit.LENGTH));
    }

    private static String usual(String given, double length) {
        return given.isEmpty() ? Decimals.write(length, 3) + " mm" : given;
    }
}
