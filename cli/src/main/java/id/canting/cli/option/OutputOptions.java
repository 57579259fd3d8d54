package id.canting.cli.option;

import id.canting.cli.shell.NotReplayed;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The file a product goes to. Help tells of it under the command's own name where {@code output} does not fit. */
public final class OutputOptions {
    @NotReplayed
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private String output = "";

    @Mixin
    private ForceOption force = new ForceOption();

    /** Whether a file is named. */
    public boolean given() {
        return !output.isEmpty();
    }

    /** The file's name, or what is usual where none is given. */
    public String file(String usual) {
        return output.isEmpty() ? usual : output;
    }

    /** Whether a file that is there may be replaced. */
    public boolean force() {
        return force.given();
    }
}
