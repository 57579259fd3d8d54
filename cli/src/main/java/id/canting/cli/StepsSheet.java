package id.canting.cli;

import id.canting.cloth.Cloth;
import id.canting.design.DesignWriter;
import id.canting.output.Imprint;
import id.canting.scene.Book;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.steps.StepSheet;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the step sheet. */
@Command(name = "steps", mixinStandardHelpOptions = true, sortOptions = false)
final class StepsSheet implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DesignOptions design = new DesignOptions();

    @Mixin
    private SheetOptions sheet = new SheetOptions();

    @Option(names = "--both", descriptionKey = "both")
    private boolean both;

    StepsSheet(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Target target = sheet.target(design.name() + "-steps");
        Library library = Library.load();
        Cloth cloth = design.make(library);
        Languages languages = both ? Languages.BOTH : Languages.of(terminal.language());
        Book book = StepSheet.book(cloth, library.dyes(), sheet.paper(), languages);
        List<String> words = both
                ? List.of("sheet", "steps", "--paper", sheet.paperName(), "--both")
                : List.of("sheet", "steps", "--paper", sheet.paperName());
        TreeMap<String, String> settings = new TreeMap<>();
        settings.put("command", Words.join(words, terminal.language()));
        sheet.write(
                book, target, new Imprint(Library.version(), DesignWriter.write(cloth.design()), settings), terminal);
        return Canting.DONE;
    }
}
