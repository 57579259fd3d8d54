package id.canting.cli.option;

import id.canting.sheet.PageSize;
import picocli.CommandLine.Option;

/** The paper of a sheet. */
public final class PaperOption {
    @Option(names = "--paper", paramLabel = "SIZE", descriptionKey = "paper")
    private String paper = "a4";

    /**
     * The paper.
     *
     * @throws id.canting.text.UserError where there is none of that name, or its sides cannot be
     */
    public PageSize size() {
        return PageSize.of(paper);
    }
}
