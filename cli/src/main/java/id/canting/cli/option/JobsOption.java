package id.canting.cli.option;

import id.canting.cli.shell.NotReplayed;
import id.canting.cli.shell.Terminal;
import id.canting.text.UserError;
import picocli.CommandLine.Option;

/** How many things are made at a time; what is made is the same with any number. */
public final class JobsOption {
    private static final int MOST = 256;

    @NotReplayed
    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            descriptionKey = "jobs")
    private int jobs;

    /** The number where none is given. */
    public JobsOption(int usual) {
        this.jobs = usual;
    }

    /**
     * The number.
     *
     * @throws UserError where it is out of range
     */
    public int count() {
        if (jobs < 1 || jobs > MOST) {
            throw new UserError(Terminal.MESSAGES.text("jobs.range", jobs));
        }
        return jobs;
    }
}
