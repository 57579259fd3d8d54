package id.canting.cli.option;

import id.canting.cli.shell.Terminal;
import id.canting.output.dxf.DxfRelease;
import id.canting.output.format.Format;
import id.canting.text.UserError;
import picocli.CommandLine.Option;

/** Which release of DXF is written. */
public final class DxfOption {
    @Option(names = "--dxf", paramLabel = "r12|r2000", descriptionKey = "dxf")
    private String release = "";

    /** The release. */
    public DxfRelease release() {
        return release.isEmpty() ? DxfRelease.R12 : DxfRelease.of(release);
    }

    /**
     * Checks that it is asked for where it is of use.
     *
     * @param dxf whether the file is one
     * @throws UserError where it is not, or the release is unknown
     */
    public void check(boolean dxf) {
        release();
        if (!release.isEmpty() && !dxf) {
            throw new UserError(Terminal.MESSAGES.text("dxf.format", release, Format.DXF.ending()));
        }
    }
}
