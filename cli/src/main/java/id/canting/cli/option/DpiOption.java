package id.canting.cli.option;

import id.canting.cli.shell.NotReplayed;
import picocli.CommandLine.Option;

/** Pixels an inch; a file of pixels carries them in a setting of its own, since its name may say them as well. */
public final class DpiOption {
    @NotReplayed
    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "dpi")
    private double dpi = Double.NaN;

    /** As given; NaN where it is not. */
    public double value() {
        return dpi;
    }
}
