package id.canting.cli.render;

import id.canting.cli.machine.MachineFiles;
import id.canting.cli.machine.MachineOptions;
import id.canting.cli.option.BleedOption;
import id.canting.cli.option.DpiOption;
import id.canting.cli.option.DryRunOption;
import id.canting.cli.option.JsonOption;
import id.canting.cli.option.OutputOptions;
import id.canting.cli.option.RingsOption;
import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.NotReplayed;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.cloth.PartOfPicture;
import id.canting.geometry.Box;
import id.canting.makeability.PakemCheck;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.format.Format;
import id.canting.sanggar.Sanggar;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import id.canting.scene.rings.RingStyle;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.repeat.Bleed;
import id.canting.sheet.view.View;
import id.canting.sheet.view.Viewed;
import id.canting.text.Json;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the cloth, finished or after a step. */
@Command(name = "render", mixinStandardHelpOptions = true, sortOptions = false)
public final class RenderCommand implements Callable<Integer> {

    /** What is shown, what the file carries of it, and what is printed beyond its edges, if anything is. */
    private record Shown(Scene scene, EmbeddedRecipe imprint, Optional<Bleed> edge) {}

    private final Terminal terminal;

    @Mixin
    private DesignOptions design = new DesignOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @NotReplayed
    @Option(names = "--format", paramLabel = "${bundle:formats}", descriptionKey = "format")
    private String format = "";

    @Mixin
    private DpiOption dpi = new DpiOption();

    @Mixin
    private RingsOption rings = new RingsOption();

    @Option(names = "--step", paramLabel = "K", descriptionKey = "step")
    private @Nullable Integer step;

    @NotReplayed
    @Option(names = "--steps", descriptionKey = "steps")
    private boolean steps;

    @Option(names = "--view", paramLabel = "VIEW", descriptionKey = "view")
    private String view = "";

    @Option(names = "--part", paramLabel = "\"X,Y W,H\"|zone:NAME", descriptionKey = "part")
    private String part = "";

    @Mixin
    private BleedOption bleed = new BleedOption();

    @Mixin
    private DryRunOption dryRun = new DryRunOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private MachineOptions machine = new MachineOptions();

    @Mixin
    private Replay replay = new Replay();

    public RenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RingStyle style = rings.style();
        MachineOptions.Profile use = machine.profile(output.file(""), format);
        if (!view.isEmpty() && (steps || step != null || !part.isEmpty() || use != MachineOptions.Profile.SCREEN)) {
            throw new UserError(Terminal.MESSAGES.text("view.alone"));
        }
        if (use != MachineOptions.Profile.SCREEN) {
            if (steps
                    || step != null
                    || !Double.isNaN(dpi.value())
                    || !part.isEmpty()
                    || bleed.given()
                    || !style.equals(RingStyle.IMAGE)) {
                throw new UserError(Terminal.MESSAGES.text("machine.steps"));
            }
            machine.settle(use);
            String file = output.file(design.name() + "-" + use.id() + "." + Format.SVG.ending());
            return new MachineFiles(terminal, machine, use, file, format)
                    .run(design, output.force(), dryRun.given(), json.given(), replay);
        }
        if (steps) {
            if (step != null || !part.isEmpty() || bleed.given()) {
                throw new UserError(Terminal.MESSAGES.text("steps.step"));
            }
            return new StepSeries(terminal, design, output.file(""), format, dpi.value(), style)
                    .write(output.force(), dryRun.given(), json.given(), replay);
        }
        Target target = Target.of(output.file(design.name() + "." + Format.SVG.ending()), format, dpi.value());
        double beyond = bleed.given() ? bleed.width(target.format()) : 0;
        target.check(output.force());
        Sanggar sanggar = terminal.sanggar().beside(design.file());
        Cloth cloth = design.make(sanggar);
        Shown shown = view.isEmpty() ? picture(cloth, beyond, target) : view(cloth, sanggar, beyond);
        if (!dryRun.given()) {
            Scene scene = style.of(shown.scene);
            if (bleed.given()) {
                target.write(Book.of(scene, beyond), shown.imprint, output.force(), terminal);
            } else {
                target.write(scene, shown.imprint, output.force(), terminal);
            }
        }
        List<Text> warnings = new ArrayList<>(cloth.warnings());
        warnings.addAll(PakemCheck.unusual(cloth.design(), sanggar.library().catalogue()));
        report(cloth, warnings, shown, beyond, target);
        return ExitCode.DONE;
    }

    private Shown picture(Cloth cloth, double beyond, Target target) {
        Scene whole = cloth.picture(step == null ? cloth.steps() : step);
        Optional<Bleed> edge = bleed.given() ? Optional.of(Bleed.of(cloth, beyond)) : Optional.empty();
        Scene bled = edge.map(each -> each.of(whole)).orElse(whole);
        EmbeddedRecipe imprint =
                Replay.of(target.format().spoken(replay.command(), terminal.language()), cloth.design());
        if (part.isEmpty()) {
            return new Shown(bled, imprint, edge);
        }
        Box box = PartOfPicture.box(cloth, part);
        return new Shown(
                PartOfPicture.of(bled, edge.map(each -> each.around(box)).orElse(box)), imprint, edge);
    }

    private Shown view(Cloth cloth, Sanggar sanggar, double beyond) {
        View asked = View.of(view);
        if (bleed.given() && !asked.isRepeat()) {
            throw new UserError(Terminal.MESSAGES.text("bleed.view", view));
        }
        Scene scene = asked.scene(new Viewed(
                cloth,
                sanggar.library(),
                terminal.language(),
                note -> terminal.tell(Terminal.MESSAGES.text("warning", note))));
        EmbeddedRecipe imprint = replay.of(cloth.design(), Languages.of(terminal.language()));
        Optional<Bleed> edge = bleed.given() ? Optional.of(new Bleed(beyond, true)) : Optional.empty();
        return new Shown(edge.map(each -> each.of(scene)).orElse(scene), imprint, edge);
    }

    private void report(Cloth cloth, List<Text> warnings, Shown shown, double beyond, Target target) {
        double width = shown.scene.width() - 2 * beyond;
        double height = shown.scene.height() - 2 * beyond;
        if (json.given() && !target.stream()) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("file", target.file());
            data.put("written", !dryRun.given());
            data.put("width", width);
            data.put("height", height);
            shown.edge.ifPresent(edge -> {
                data.put("bleed", beyond);
                data.put("neighbours", edge.repeats());
            });
            data.put("steps", cloth.steps());
            data.put("notes", cloth.notes());
            data.put("warnings", warnings);
            terminal.out().print(Json.write(data));
            return;
        }
        warnings.forEach(warning -> terminal.tell(Terminal.MESSAGES.text("warning", warning)));
        if (!target.stream()) {
            terminal.written(dryRun.given(), target.file(), width, height);
            shown.edge.ifPresent(edge -> terminal.tell(edge.said()));
        }
    }
}
