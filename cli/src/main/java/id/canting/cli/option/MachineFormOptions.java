package id.canting.cli.option;

import id.canting.cli.shell.NotReplayed;
import id.canting.cli.shell.Terminal;
import id.canting.output.format.Format;
import id.canting.output.format.MachineManner;
import id.canting.output.gcode.GcodeTemplate;
import id.canting.output.manner.DxfRelease;
import id.canting.output.manner.SvgMeasure;
import id.canting.text.UserError;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a machine's file is put down: which release of DXF, by which template G-code. */
public final class MachineFormOptions {
    @Option(names = "--dxf", paramLabel = "r12|r2000", descriptionKey = "dxf")
    private String release = "";

    @NotReplayed
    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "gcode.option")
    private String template = "";

    /**
     * How it is put down, and that nothing is asked for that is of no use.
     *
     * @param format of the file; none for one that is for no machine
     * @throws UserError where something is, or G-code has no template
     */
    public MachineManner manner(Optional<Format> format, SvgMeasure measure) {
        DxfRelease dxf = release.isEmpty() ? DxfRelease.R12 : DxfRelease.of(release);
        boolean gcode = format.equals(Optional.of(Format.GCODE));
        if (!release.isEmpty() && !format.equals(Optional.of(Format.DXF))) {
            throw new UserError(Terminal.MESSAGES.text("dxf.format", release, Format.DXF.ending()));
        }
        if (!template.isEmpty() && !gcode) {
            throw new UserError(Terminal.MESSAGES.text("gcode.format", Format.GCODE.ending()));
        }
        if (template.isEmpty() && gcode) {
            throw MachineManner.templateMissing();
        }
        return new MachineManner(dxf, measure, gcode ? Optional.of(template()) : Optional.empty());
    }

    private GcodeTemplate template() {
        try {
            return GcodeTemplate.read(Path.of(template));
        } catch (InvalidPathException e) {
            throw new UserError(Terminal.MESSAGES.text("file.name", template));
        }
    }
}
