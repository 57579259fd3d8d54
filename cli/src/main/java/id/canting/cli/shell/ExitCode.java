package id.canting.cli.shell;

/** How a command ended, as the number that scripts ask for. */
public final class ExitCode {
    /** Done as asked. */
    public static final int DONE = 0;

    /** A fault of the program itself. */
    public static final int FAULT = 1;

    /** The command line or a file is not as it must be; nothing was written. */
    public static final int MISUSE = 2;

    /** Some items of a batch failed; the others are done. */
    public static final int PARTLY = 3;

    /** The cloth was checked, and hands cannot make it. */
    public static final int UNMAKEABLE = 4;

    private ExitCode() {}
}
