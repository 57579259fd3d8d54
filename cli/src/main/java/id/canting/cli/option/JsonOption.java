package id.canting.cli.option;

import id.canting.cli.shell.NotReplayed;
import picocli.CommandLine.Option;

/** Whether a command tells as data for scripts instead of in words. */
public final class JsonOption {
    @NotReplayed
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public boolean given() {
        return json;
    }
}
