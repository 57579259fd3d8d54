package id.canting.cli.option;

import id.canting.cli.shell.NotReplayed;
import picocli.CommandLine.Option;

/** Whether files that are there may be replaced. */
public final class ForceOption {
    @NotReplayed
    @Option(
            names = {"-f", "--force"},
            descriptionKey = "force")
    private boolean force;

    public boolean given() {
        return force;
    }
}
