package id.canting.cli.option;

import id.canting.batch.CsvStyle;
import picocli.CommandLine.Option;

/** How a batch's {@code manifest.csv} is written. */
public final class CsvOption {
    @Option(names = "--csv-style", paramLabel = "comma|semicolon|tab", descriptionKey = "csv-style")
    private String style = CsvStyle.COMMA.id();

    /**
     * The style.
     *
     * @throws id.canting.text.UserError where there is none of that name
     */
    public CsvStyle style() {
        return CsvStyle.of(style);
    }
}
