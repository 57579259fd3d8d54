package id.canting.cli.sheet;

import id.canting.cli.shell.CommandCodec;
import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.design.Design;
import id.canting.design.file.DesignWriter;
import id.canting.output.EmbeddedRecipe;
import id.canting.sanggar.Sanggar;
import id.canting.scene.Book;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Languages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What sheets in words have in common: a design, paper, and one language or both. */
final class WordedSheet {
    @Mixin
    private DesignOptions design = new DesignOptions();

    @Mixin
    private SheetOptions sheet = new SheetOptions();

    @Option(names = "--both", descriptionKey = "both")
    private boolean both;

    /** The design it is of. */
    DesignOptions design() {
        return design;
    }

    /** Makes the pages. */
    @FunctionalInterface
    interface Making {
        Book book(Cloth cloth, Sanggar sanggar, PageSize paper, Languages languages);
    }

    /** Makes a sheet and writes it; it carries the design as it is. */
    int write(String name, Making making, Terminal terminal) throws IOException {
        return write(name, making, Cloth::design, terminal);
    }

    /**
     * Makes a sheet and writes it.
     *
     * @param recipe the design it carries, so that it can be made again
     */
    int write(String name, Making making, Function<Cloth, Design> recipe, Terminal terminal) throws IOException {
        Target target = sheet.target(design.name() + "-" + name);
        Sanggar sanggar = Sanggar.open().beside(design.file());
        Cloth cloth = design.make(sanggar);
        Languages languages = both ? Languages.BOTH : Languages.of(terminal.language());
        Book book = making.book(cloth, sanggar, sheet.paper(), languages);
        List<String> words = new ArrayList<>(List.of("sheet", name, "--paper", sheet.paperName()));
        if (both) {
            words.add("--both");
        }
        TreeMap<String, String> settings = new TreeMap<>();
        settings.put("command", CommandCodec.join(words, terminal.language()));
        sheet.write(
                book,
                target,
                new EmbeddedRecipe(Sanggar.version(), DesignWriter.write(recipe.apply(cloth)), settings),
                terminal);
        return ExitCode.DONE;
    }
}
