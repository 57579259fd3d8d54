package id.canting.cli;

import id.canting.cloth.Cloth;
import id.canting.design.DesignWriter;
import id.canting.output.Imprint;
import id.canting.parameter.Measure;
import id.canting.parameter.Unit;
import id.canting.scene.Book;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.ties.TieTemplate;
import id.canting.text.Decimals;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the tie template. */
@Command(name = "ties", mixinStandardHelpOptions = true, sortOptions = false)
final class TiesSheet implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DesignOptions design = new DesignOptions();

    @Mixin
    private SheetOptions sheet = new SheetOptions();

    @Option(names = "--overlap", paramLabel = "MM", descriptionKey = "trace.overlap")
    private String overlap = Decimals.write(TieTemplate.usualOverlap(), 3) + " mm";

    TiesSheet(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        double shared = Measure.parse("--overlap", overlap, Unit.LENGTH);
        Target target = sheet.target(design.name() + "-ties");
        Cloth cloth = design.make(Library.load());
        Book book = TieTemplate.book(cloth, sheet.paper(), shared, Languages.of(terminal.language()));
        List<String> words = List.of("sheet", "ties", "--paper", sheet.paperName(), "--overlap", overlap);
        TreeMap<String, String> settings = new TreeMap<>();
        settings.put("command", Words.join(words, terminal.language()));
        sheet.write(
                book, target, new Imprint(Library.version(), DesignWriter.write(cloth.design()), settings), terminal);
        return Canting.DONE;
    }
}
