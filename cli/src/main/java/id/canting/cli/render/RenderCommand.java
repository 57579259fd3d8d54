package id.canting.cli.render;

import id.canting.cli.machine.MachineFiles;
import id.canting.cli.machine.MachineOptions;
import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Library;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.makeability.PakemCheck;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.format.Format;
import id.canting.scene.Scene;
import id.canting.text.Json;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the cloth, finished or after a step. */
@Command(name = "render", mixinStandardHelpOptions = true, sortOptions = false)
public final class RenderCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DesignOptions design = new DesignOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private String output = "";

    @Option(names = "--format", paramLabel = "${bundle:formats}", descriptionKey = "format")
    private String format = "";

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "dpi")
    private double dpi = Double.NaN;

    @Option(names = "--step", paramLabel = "K", descriptionKey = "step")
    private int step = -1;

    @Option(names = "--steps", descriptionKey = "steps")
    private boolean steps;

    @Option(names = "--view", paramLabel = "VIEW", descriptionKey = "view")
    private String view = "";

    @Option(
            names = {"-f", "--force"},
            descriptionKey = "force")
    private boolean force;

    @Option(
            names = {"-n", "--dry-run"},
            descriptionKey = "dry-run")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Mixin
    private MachineOptions machine = new MachineOptions();

    public RenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        MachineOptions.Profile use = machine.profile(output, format);
        if (!view.isEmpty() && (steps || step >= 0 || use != MachineOptions.Profile.SCREEN)) {
            throw new UserError(Terminal.MESSAGES.text("view.alone"));
        }
        if (use != MachineOptions.Profile.SCREEN) {
            if (steps || step >= 0 || !Double.isNaN(dpi)) {
                throw new UserError(Terminal.MESSAGES.text("machine.steps"));
            }
            String file = output.isEmpty() ? design.name() + "-" + use.id() + "." + Format.SVG.ending() : output;
            return new MachineFiles(terminal, machine, use, file, format).run(design, force, dryRun, json);
        }
        if (steps) {
            if (step >= 0) {
                throw new UserError(Terminal.MESSAGES.text("steps.step"));
            }
            return new StepSeries(terminal, design, output, format, dpi).write(force, dryRun, json);
        }
        Target target = Target.of(output.isEmpty() ? design.name() + "." + Format.SVG.ending() : output, format, dpi);
        target.check(force);
        Library library = Library.load();
        Cloth cloth = design.make(library);
        Scene scene;
        EmbeddedRecipe imprint;
        if (view.isEmpty()) {
            scene = cloth.picture(step < 0 ? cloth.steps() : step);
            imprint = target.imprint(cloth, step);
        } else {
            View asked = View.of(view);
            scene = asked.scene(new ViewContext(cloth, library.beside(design.file()), terminal));
            imprint = asked.imprint(cloth, terminal.language());
        }
        if (!dryRun) {
            target.write(scene, imprint, force, terminal);
        }
        List<Text> warnings = new ArrayList<>(cloth.warnings());
        warnings.addAll(
                PakemCheck.unusual(cloth.design(), library.beside(design.file()).catalogue()));
        report(cloth, warnings, scene, target);
        return ExitCode.DONE;
    }

    private void report(Cloth cloth, List<Text> warnings, Scene scene, Target target) {
        if (json && !target.stream()) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("file", target.file());
            data.put("written", !dryRun);
            data.put("width", scene.width());
            data.put("height", scene.height());
            data.put("steps", cloth.steps());
            data.put("notes", cloth.notes());
            data.put("warnings", warnings);
            terminal.out().print(Json.write(data));
            return;
        }
        warnings.forEach(warning -> terminal.tell(Terminal.MESSAGES.text("warning", warning)));
        if (!target.stream()) {
            terminal.tell(Terminal.MESSAGES.text(
                    dryRun ? "would.write" : "written", target.file(), scene.width(), scene.height()));
        }
    }
}
