package id.canting.cli;

import id.canting.cloth.Cloth;
import id.canting.design.DesignWriter;
import id.canting.machine.MachineWish;
import id.canting.machine.Marked;
import id.canting.makeability.Limits;
import id.canting.output.Imprint;
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
final class CapRun implements Callable<Integer> {
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

    CapRun(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Limits limits = Limits.USUAL;
        for (Map.Entry<String, String> set : limit.entrySet()) {
            limits = limits.with(set.getKey(), set.getValue());
        }
        Target target = sheet.target(design.name() + "-cap");
        design.change("hand", "0");
        Cloth cloth = design.make(Library.load());
        Marked marked = new MachineWish(steps, true, outline).of(cloth);
        CapSheet made = CapSheet.of(marked, limits, sheet.paper());
        sheet.write(made.book(), target, imprint(cloth, limits), terminal);
        CapWords.sheet(marked, made, limits).forEach(terminal::tell);
        return made.face().narrow().isEmpty() ? ExitCode.DONE : ExitCode.UNMAKEABLE;
    }

    private Imprint imprint(Cloth cloth, Limits limits) {
        List<String> words = new ArrayList<>(List.of("sheet", "cap", "--paper", sheet.paperName()));
        steps.forEach(step -> words.addAll(List.of("--wax", step)));
        limits.given().forEach((set, value) -> words.addAll(List.of("--limit", MachineOptions.written(set, value))));
        if (outline) {
            words.add("--outline");
        }
        TreeMap<String, String> settings = new TreeMap<>();
        settings.put("command", Words.join(words));
        return new Imprint(Library.version(), DesignWriter.write(cloth.design()), settings);
    }
}
