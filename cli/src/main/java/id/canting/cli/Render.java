package id.canting.cli;

import id.canting.cloth.Cloth;
import id.canting.design.DesignWriter;
import id.canting.output.Imprint;
import id.canting.output.WholeFile;
import id.canting.output.png.PngWriter;
import id.canting.output.svg.SvgWriter;
import id.canting.scene.Scene;
import id.canting.text.Decimals;
import id.canting.text.Json;
import id.canting.text.UserError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the cloth, finished or after a step. */
@Command(name = "render", mixinStandardHelpOptions = true, sortOptions = false)
final class Render implements Callable<Integer> {
    private static final double LEAST_DPI = 10;
    private static final double MOST_DPI = 1200;
    private static final double USUAL_DPI = 100;

    private final Terminal terminal;

    @Mixin
    private DesignOptions design = new DesignOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private String output = "";

    @Option(names = "--format", paramLabel = "svg|png", descriptionKey = "format")
    private String format = "";

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "dpi")
    private double dpi;

    @Option(names = "--step", paramLabel = "K", descriptionKey = "step")
    private int step = -1;

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

    Render(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String target = output.isEmpty() ? design.name() + ".svg" : output;
        double dots = dpi;
        if (target.matches(".*@[0-9.]+dpi")) {
            dots = Double.parseDouble(target.substring(target.lastIndexOf('@') + 1, target.length() - 3));
            target = target.substring(0, target.lastIndexOf('@'));
        }
        boolean png = kind(target).equals("png");
        if (dots == 0) {
            dots = USUAL_DPI;
        }
        if (!(dots >= LEAST_DPI && dots <= MOST_DPI)) {
            throw new UserError(Terminal.MESSAGES.text("dpi.range", dots, LEAST_DPI, MOST_DPI));
        }
        boolean stream = target.equals("-");
        if (!stream) {
            WholeFile.check(Path.of(target), force);
        }
        Library library = Library.load();
        Cloth cloth = design.make(library);
        int after = step < 0 ? cloth.steps() : step;
        Scene scene = cloth.picture(after);
        if (!dryRun) {
            write(cloth, scene, after, target, stream, png, dots);
        }
        report(cloth, scene, target, stream);
        return Canting.DONE;
    }

    private String kind(String target) {
        String kind =
                !format.isEmpty() ? format : target.equals("-") ? "svg" : target.substring(target.lastIndexOf('.') + 1);
        if (!kind.equals("svg") && !kind.equals("png")) {
            throw new UserError(Terminal.MESSAGES.text("format.unknown", kind));
        }
        return kind;
    }

    private void write(Cloth cloth, Scene scene, int after, String target, boolean stream, boolean png, double dots)
            throws IOException {
        TreeMap<String, String> settings = new TreeMap<>();
        if (step >= 0) {
            settings.put("step", Integer.toString(after));
        }
        if (png) {
            settings.put("dpi", Decimals.write(dots, 3));
        }
        Imprint imprint = new Imprint(Library.version(), DesignWriter.write(cloth.design()), settings);
        WholeFile.Content content = out -> {
            if (png) {
                PngWriter.write(scene, dots, imprint, out);
            } else {
                SvgWriter.write(scene, imprint, out);
            }
        };
        if (stream) {
            content.write(terminal.out());
        } else {
            WholeFile.write(Path.of(target), force, content);
        }
    }

    private void report(Cloth cloth, Scene scene, String target, boolean stream) {
        if (json && !stream) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("file", target);
            data.put("written", !dryRun);
            data.put("width", scene.width());
            data.put("height", scene.height());
            data.put("steps", cloth.steps());
            data.put("notes", cloth.notes());
            data.put("warnings", cloth.warnings());
            terminal.out().print(Json.write(data));
            return;
        }
        cloth.warnings().forEach(warning -> terminal.tell(Terminal.MESSAGES.text("warning", warning)));
        if (!stream) {
            terminal.tell(
                    Terminal.MESSAGES.text(dryRun ? "would.write" : "written", target, scene.width(), scene.height()));
        }
    }
}
