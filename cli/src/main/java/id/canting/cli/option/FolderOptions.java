package id.canting.cli.option;

import id.canting.cli.shell.NotReplayed;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The folder that several products go to. */
public final class FolderOptions {
    @NotReplayed
    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            descriptionKey = "folder")
    private Path folder = Path.of("");

    @Mixin
    private ForceOption force = new ForceOption();

    /** Whether a command writes a folder. */
    public static boolean isIn(CommandSpec command) {
        return command.mixins().values().stream().anyMatch(mixin -> mixin.userObject() instanceof FolderOptions);
    }

    public Path folder() {
        return folder;
    }

    /** Whether files that are there may be replaced. */
    public boolean force() {
        return force.given();
    }
}
