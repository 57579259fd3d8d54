package id.canting.cli.option;

import id.canting.cli.shell.NotReplayed;
import picocli.CommandLine.Option;

/** Whether it is only told what would be written. */
public final class DryRunOption {
    @NotReplayed
    @Option(
            names = {"-n", "--dry-run"},
            descriptionKey = "dry-run")
    private boolean dryRun;

    public boolean given() {
        return dryRun;
    }
}
