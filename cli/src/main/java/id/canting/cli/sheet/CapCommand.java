package id.canting.cli.sheet;

import id.canting.cli.machine.CapWords;
import id.canting.cli.machine.MachineOptions;
import id.canting.cli.shell.CommandCodec;
import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.design.file.DesignWriter;
import id.canting.machine.MachineRequest;
import id.canting.machine.WaxSelection;
import id.canting.makeability.CraftLimits;
import id.canting.output.EmbeddedRecipe;
import id.canting.sanggar.Sanggar;
import id.canting.sheet.cap.CapSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    @Option(names = "--limit", paramLabel = "NAME=VALUE", descriptionKey = "limit")
    private Map<String, String> limit = new LinkedHashMap<>();

    CapCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CraftLimits limits = CraftLimits.USUAL.with(limit);
        Target target = sheet.target(design.name() + "-cap");
        design.change("hand", "0");
        Cloth cloth = design.make(Sanggar.open());
        WaxSelection marked = new MachineRequest(steps, true, outline).of(cloth);
        CapSheet made = CapSheet.of(marked, limits, sheet.paper());
        sheet.write(made.book(), target, imprint(cloth, limits), terminal);
        CapWords.sheet(marked, made, limits).forEach(terminal::tell);
        return made.face().narrow().isEmpty() ? ExitCode.DONE : ExitCode.UNMAKEABLE;
    }

    private EmbeddedRecipe imprint(Cloth cloth, CraftLimits limits) {
        List<String> words = new ArrayList<>(List.of("sheet", "cap", "--paper", sheet.paperName()));
        steps.forEach(step -> words.addAll(List.of("--wax", step)));
        limits.given().forEach((set, value) -> words.addAll(List.of("--limit", MachineOptions.written(set, value))));
        if (outline) {
            words.add("--outline");
        }
        TreeMap<String, String> settings = new TreeMap<>();
        settings.put("command", CommandCodec.join(words));
        return new EmbeddedRecipe(Sanggar.version(), DesignWriter.write(cloth.design()), settings);
    }
}
