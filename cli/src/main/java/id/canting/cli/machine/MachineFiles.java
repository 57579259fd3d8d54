package id.canting.cli.machine;

import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.machine.CapFace;
import id.canting.machine.CutSheet;
import id.canting.machine.MachineDrawing;
import id.canting.machine.MachineLayer;
import id.canting.machine.Plot;
import id.canting.machine.Travel;
import id.canting.machine.WaxSelection;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.WholeFile;
import id.canting.output.WholeFiles;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.text.Json;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes files for machines and tells what the machine will do. */
public final class MachineFiles {
    /** From here on, bytes and paths, a machine's program may choke. */
    private static final int LARGE = 10_000_000;

    private static final int MANY = 20_000;

    private final Terminal terminal;
    private final MachineOptions options;
    private final MachineOptions.Profile use;
    private final String output;
    private final Format format;
    private final List<Text> told = new ArrayList<>();
    private final Map<String, Object> data = new LinkedHashMap<>();

    public MachineFiles(
            Terminal terminal, MachineOptions options, MachineOptions.Profile use, String output, String format) {
        this.terminal = terminal;
        this.options = options;
        this.use = use;
        this.output = output;
        this.format = Format.of(output, format, Content.MACHINE);
        if (options.split() && output.equals("-")) {
            throw new UserError(Terminal.MESSAGES.text("machine.stream"));
        }
    }

    public int run(DesignOptions design, boolean force, boolean dryRun, boolean json, Replay replay)
            throws IOException {
        boolean stream = output.equals("-");
        if (!stream && !options.split() && !dryRun) {
            WholeFile.check(path(output), force);
        }
        if (use.work() == MachineOptions.Work.CAP) {
            design.change("hand", "0");
        }
        Cloth cloth = design.make(terminal.sanggar());
        MachineDrawing drawing = drawing(options.wish().of(cloth));
        int code = ExitCode.DONE;
        if (data.containsKey("unmakeable")) {
            code = ExitCode.UNMAKEABLE;
        } else {
            files(drawing.in(options.palette()), cloth, force, dryRun, replay);
        }
        if (json && !stream) {
            terminal.out().print(Json.write(data));
        } else {
            told.forEach(terminal::tell);
        }
        return code;
    }

    private MachineDrawing drawing(WaxSelection marked) {
        data.put("profile", use.id());
        data.put("width", marked.width());
        data.put("height", marked.height());
        data.put("repeat", marked.repeat());
        return switch (use.work()) {
            case PLOT -> plot(marked);
            case CUT -> cut(marked);
            case CAP -> cap(marked);
            case PICTURE -> throw new IllegalArgumentException("a picture for a screen is not made by a machine");
        };
    }

    private MachineDrawing plot(WaxSelection marked) {
        Plot plot = Plot.of(marked, options.hatch());
        data.put("unsorted", plot.unsorted().up());
        travel(plot.drawing().travel());
        say("machine.unsorted", metres(plot.unsorted().up()));
        return plot.drawing();
    }

    private MachineDrawing cut(WaxSelection marked) {
        CutSheet sheet = CutSheet.of(marked, options.bridge());
        data.put("bridge", options.bridge());
        data.put("bridges", sheet.bridges());
        data.put("lost", sheet.lost());
        say("machine.cut", sheet.bridges(), options.bridge(), sheet.lost());
        travel(sheet.drawing().travel());
        return sheet.drawing();
    }

    private MachineDrawing cap(WaxSelection marked) {
        CapFace face = CapFace.of(marked, options.limits(), options.fillGaps());
        data.put("steps", marked.steps());
        face.line().ifPresent(line -> data.put("line", line));
        data.put("gap", face.gap());
        data.put("thickened", face.thickened());
        data.put("filled", face.filled());
        data.put("narrow", face.narrow().size());
        CapWords.tell(marked, face, options.limits()).forEach(told::add);
        if (!face.narrow().isEmpty()) {
            data.put("unmakeable", true);
            told.add(CapWords.refusal(face, options.limits()));
        }
        return face.drawing();
    }

    private void travel(Travel travel) {
        data.put("down", travel.down());
        data.put("up", travel.up());
        say("machine.travel", metres(travel.down()), metres(travel.up()), travel.paths());
    }

    private void files(MachineDrawing drawing, Cloth cloth, boolean force, boolean dryRun, Replay replay)
            throws IOException {
        List<MachineDrawing> parts = options.split() ? drawing.split() : List.of(drawing);
        List<String> names = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        long size = 0;
        for (int i = 0; i < parts.size(); i++) {
            names.add(options.split() ? name(parts.get(i).layers().get(0)) : output);
            contents.add(bytes(parts.get(i), imprint(cloth, i, replay)));
            size += contents.get(i).length;
        }
        int paths = drawing.travel().paths();
        data.put("files", names);
        data.put("written", !dryRun);
        data.put("bytes", size);
        data.put("paths", paths);
        if (output.equals("-")) {
            terminal.out().write(contents.get(0));
            return;
        }
        if (!dryRun) {
            write(names, contents, force);
        }
        for (int i = 0; i < names.size(); i++) {
            say(dryRun ? "machine.would" : "machine.written", names.get(i), megabytes(contents.get(i).length));
        }
        large(size, paths).ifPresent(told::add);
    }

    private static void write(List<String> names, List<byte[]> contents, boolean force) {
        try (WholeFiles files = new WholeFiles(force)) {
            for (int i = 0; i < names.size(); i++) {
                byte[] content = contents.get(i);
                files.add(path(names.get(i)), out -> out.write(content));
            }
            files.finish();
        }
    }

    /** What is said of a file that a machine's program may choke on. */
    static Optional<Text> large(long bytes, int paths) {
        return bytes > LARGE || paths > MANY
                ? Optional.of(Terminal.MESSAGES.text("machine.large", megabytes(bytes), paths))
                : Optional.empty();
    }

    private byte[] bytes(MachineDrawing drawing, EmbeddedRecipe imprint) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(drawing, options.manner(), imprint, out);
        return out.toByteArray();
    }

    private EmbeddedRecipe imprint(Cloth cloth, int part, Replay replay) {
        Map<String, String> page = options.split() ? Map.of("page", Integer.toString(part + 1)) : Map.of();
        return Replay.of(replay.command(), cloth.design(), options.manner().settings(page));
    }

    /** The file of one layer; its number has as many digits as keep the files in their order. */
    private String name(MachineLayer layer) {
        int dot = output.lastIndexOf('.');
        return output.substring(0, dot)
                + String.format(Locale.ROOT, "-%02d-", layer.number())
                + layer.id()
                + output.substring(dot);
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new UserError(Terminal.MESSAGES.text("file.name", file));
        }
    }

    private void say(String key, Object... arguments) {
        told.add(Terminal.MESSAGES.text(key, arguments));
    }

    private static double metres(double mm) {
        return Math.rint(mm / 10) / 100;
    }

    private static double megabytes(long bytes) {
        return Math.rint(bytes / 1e4) / 100;
    }
}
