package id.canting.cli.sheet;

import id.canting.cli.option.LanguageOption;
import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.design.Design;
import id.canting.sanggar.Sanggar;
import id.canting.scene.Book;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Languages;
import java.io.IOException;
import java.util.function.Function;
import picocli.CommandLine.Mixin;

/** What sheets in words have in common: a design, paper, and one language or both. */
final class WordedSheet {
    @Mixin
    private DesignOptions design = new DesignOptions();

    @Mixin
    private SheetOptions sheet = new SheetOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

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
    int write(String name, Making making, Replay replay, Terminal terminal) throws IOException {
        return write(name, making, Cloth::design, replay, terminal);
    }

    /**
     * Makes a sheet and writes it.
     *
     * @param recipe the design it carries, so that it can be made again
     */
    int write(String name, Making making, Function<Cloth, Design> recipe, Replay replay, Terminal terminal)
            throws IOException {
        Target target = sheet.target(design.name() + "-" + name);
        Sanggar sanggar = terminal.sanggar().beside(design.file());
        Cloth cloth = design.make(sanggar);
        Languages languages = language.of(terminal);
        Book book = making.book(cloth, sanggar, sheet.paper(), languages);
        sheet.write(book, target, replay.of(recipe.apply(cloth), languages), terminal);
        return ExitCode.DONE;
    }
}
