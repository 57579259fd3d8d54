package id.canting.cli;

import id.canting.cloth.Cloth;
import id.canting.design.DesignWriter;
import id.canting.output.Imprint;
import id.canting.parameter.Measure;
import id.canting.parameter.Unit;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.ties.TieTemplate;
import id.canting.sheet.ties.TieWish;
import id.canting.sheet.trace.TraceWish;
import id.canting.text.Decimals;
import id.canting.text.UserError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the tie template, on paper or as a card for a machine. */
@Command(name = "ties", mixinStandardHelpOptions = true, sortOptions = false)
final class TiesSheet implements Callable<Integer> {
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
    private String overlap = Decimals.write(TraceWish.USUAL_OVERLAP, 3) + " mm";

    TiesSheet(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        TieWish wish = wish();
        if (sheet.forMachine(wish.form() != TieWish.Form.SYMBOLS)) {
            CardFile file = sheet.card();
            Cloth cloth = design.make(Library.load());
            TieTemplate template = wish.of(cloth);
            file.write(template.machine(), imprint(cloth, wish), terminal);
            template.notes().forEach(terminal::tell);
            return ExitCode.DONE;
        }
        Target target = sheet.target(design.name() + "-ties");
        Cloth cloth = design.make(Library.load());
        TieTemplate template = wish.of(cloth);
        sheet.write(template.book(Languages.of(terminal.language())), target, imprint(cloth, wish), terminal);
        template.notes().forEach(terminal::tell);
        return ExitCode.DONE;
    }

    private TieWish wish() {
        if (pricking && stencil) {
            throw new UserError(Terminal.MESSAGES.text("ties.one"));
        }
        if (!what.equals(CLOTH) && !what.equals(REPEAT)) {
            throw new UserError(
                    Terminal.MESSAGES.text("machine.option", "--what", what, String.join(", ", CLOTH, REPEAT)));
        }
        TieWish.Form form = pricking ? TieWish.Form.PRICKING : stencil ? TieWish.Form.STENCIL : TieWish.Form.SYMBOLS;
        return new TieWish(
                steps,
                what.equals(REPEAT),
                fold,
                form,
                hole.isEmpty() ? form.hole() : Measure.parse("--hole", hole, Unit.LENGTH),
                bridge.isEmpty() ? form.bridge() : Measure.parse("--bridge", bridge, Unit.LENGTH),
                sheet.paper(),
                Measure.parse("--overlap", overlap, Unit.LENGTH));
    }

    private Imprint imprint(Cloth cloth, TieWish wish) {
        List<String> words = new ArrayList<>(List.of("sheet", "ties", "--paper", sheet.paperName()));
        words.addAll(List.of("--overlap", overlap, "--what", what));
        steps.forEach(step -> words.addAll(List.of("--step", step)));
        if (fold) {
            words.add("--fold");
        }
        if (wish.form() != TieWish.Form.SYMBOLS) {
            words.add(pricking ? "--pricking" : "--stencil");
            words.addAll(List.of("--hole", Decimals.write(wish.hole(), 3) + " mm"));
            words.addAll(List.of("--bridge", Decimals.write(wish.bridge(), 3) + " mm"));
        }
        TreeMap<String, String> settings = new TreeMap<>();
        settings.put("command", Words.join(words, terminal.language()));
        return new Imprint(Library.version(), DesignWriter.write(cloth.design()), settings);
    }
}
