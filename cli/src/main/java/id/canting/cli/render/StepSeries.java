package id.canting.cli.render;

import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.cloth.DyedPicture;
import id.canting.cloth.Swatch;
import id.canting.output.ReplayCommand;
import id.canting.output.WholeFiles;
import id.canting.output.format.Format;
import id.canting.scene.rings.RingStyle;
import id.canting.text.Json;
import id.canting.text.SafeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** Draws the cloth bare and after every step into one folder, and tells the colours on it each time. */
final class StepSeries {
    private final Terminal terminal;
    private final DesignOptions design;
    private final Path folder;
    private final String ending;
    private final double dpi;
    private final RingStyle rings;

    StepSeries(Terminal terminal, DesignOptions design, String output, String format, double dpi, RingStyle rings) {
        this.terminal = terminal;
        this.design = design;
        this.folder = Path.of(output.isEmpty() ? design.name() + "-steps" : output);
        this.ending = format.isEmpty() ? Format.SVG.ending() : format;
        this.dpi = dpi;
        this.rings = rings;
    }

    int write(boolean force, boolean dryRun, boolean json, Replay replay) throws IOException {
        Cloth cloth = design.make(terminal.sanggar());
        List<Target> targets = new ArrayList<>();
        for (int step = 0; step <= cloth.steps(); step++) {
            Target target = Target.of(folder.resolve(name(cloth, step)).toString(), ending, dpi);
            if (Files.exists(folder)) {
                target.check(force);
            }
            targets.add(target);
        }
        List<Map<String, Object>> told;
        try (WholeFiles files = new WholeFiles(force)) {
            told = steps(cloth, targets, files, dryRun, replay);
            files.finish();
        }
        if (json) {
            terminal.out().print(Json.write(told));
        } else {
            told.forEach(this::tell);
        }
        return ExitCode.DONE;
    }

    private List<Map<String, Object>> steps(
            Cloth cloth, List<Target> targets, WholeFiles files, boolean dryRun, Replay replay) throws IOException {
        List<Map<String, Object>> told = new ArrayList<>();
        IntFunction<DyedPicture> stages = cloth.stages();
        for (int step = 0; step <= cloth.steps(); step++) {
            DyedPicture stage = stages.apply(step);
            if (!dryRun) {
                ReplayCommand command = replay.command().with("--step", Integer.toString(step));
                Target target = targets.get(step);
                ReplayCommand spoken = target.format().spoken(command, terminal.language());
                target.write(rings.of(stage.scene()), Replay.of(spoken, cloth.design()), files, terminal);
            }
            told.add(data(cloth, step, stage, targets.get(step), dryRun));
        }
        return told;
    }

    private String name(Cloth cloth, int step) {
        String what = step == 0 ? "bare" : cloth.design().steps().get(step - 1).name();
        return SafeName.checked(String.format(Locale.ROOT, "%02d-%s.%s", step, what, ending));
    }

    private static Map<String, Object> data(Cloth cloth, int step, DyedPicture stage, Target target, boolean dryRun) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", target.file());
        data.put("written", !dryRun);
        data.put("step", step);
        data.put("name", step == 0 ? "" : cloth.design().steps().get(step - 1).name());
        List<Object> colours = new ArrayList<>();
        for (Swatch swatch : stage.swatches()) {
            Map<String, Object> colour = new LinkedHashMap<>();
            colour.put("where", swatch.where());
            colour.put("colour", swatch.colour().hex());
            colours.add(colour);
        }
        data.put("colours", colours);
        return data;
    }

    private void tell(Map<String, Object> step) {
        StringBuilder words = new StringBuilder();
        for (Object colour : (List<?>) step.getOrDefault("colours", List.of())) {
            words.append(' ').append(((Map<?, ?>) colour).get("colour"));
        }
        String key = Boolean.TRUE.equals(step.get("written")) ? "stage.written" : "stage.would";
        terminal.tell(Terminal.MESSAGES.text(key, String.valueOf(step.get("file")), words.toString()));
    }
}
