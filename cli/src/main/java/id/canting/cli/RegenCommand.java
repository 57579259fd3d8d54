package id.canting.cli;

import id.canting.cli.option.OutputOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Terminal;
import id.canting.motif.plugin.Plugins;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.WholeFile;
import id.canting.output.format.Format;
import id.canting.output.format.MachineManner;
import id.canting.sanggar.RecipeFile;
import id.canting.sanggar.Sanggar;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a file again from the recipe it carries. */
@Command(name = "regen", mixinStandardHelpOptions = true, sortOptions = false)
final class RegenCommand implements Callable<Integer> {
    private static final String NAME = "regen";

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "regen.file")
    private Path file = Path.of("");

    @Mixin
    private OutputOptions output = new OutputOptions();

    RegenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String target = output.file(file.toString());
        boolean stream = target.equals("-");
        EmbeddedRecipe imprint = RecipeFile.imprint(file);
        if (!stream) {
            WholeFile.check(Path.of(target), output.force());
        }
        if (!imprint.version().equals(Sanggar.version())) {
            terminal.tell(Terminal.MESSAGES.text("regen.version", file, imprint.version(), Sanggar.version()));
        }
        Path folder = Files.createTempDirectory("canting-");
        Path beside = Files.createTempDirectory("canting-");
        try {
            Path product = folder.resolve(NAME + "." + RecipeFile.format(file).ending());
            int code = make(imprint, product, template(imprint, beside));
            if (code != ExitCode.DONE) {
                return code;
            }
            Path made = page(imprint, product, folder);
            if (Files.mismatch(made, file) >= 0) {
                terminal.tell(Terminal.MESSAGES.text("regen.differs", file));
            }
            if (stream) {
                Files.copy(made, terminal.out());
            } else {
                WholeFile.write(Path.of(target), output.force(), out -> Files.copy(made, out));
                terminal.tell(Terminal.MESSAGES.text("regen.made", target));
            }
            return ExitCode.DONE;
        } finally {
            discard(folder);
            discard(beside);
        }
    }

    /** The template that a file of G-code carries, put into a file of its own to be read again; none in other files. */
    private static Optional<Path> template(EmbeddedRecipe imprint, Path folder) throws IOException {
        String template = imprint.settings().get(MachineManner.TEMPLATE);
        return template == null
                ? Optional.empty()
                : Optional.of(Files.writeString(folder.resolve(MachineManner.TEMPLATE), template));
    }

    private int make(EmbeddedRecipe imprint, Path product, Optional<Path> template) {
        List<String> all = Replayed.words(imprint, file, product, terminal.language());
        template.ifPresent(each -> all.addAll(List.of("--template", each.toString())));
        String[] words = all.toArray(String[]::new);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Terminal inner = Canting.within(terminal, words, OutputStream.nullOutputStream(), said);
        inner.carrying(imprint.recipe());
        int code = Canting.run(words, inner);
        // A report on a cloth that hands could not make is made all the same.
        if (code == ExitCode.DONE || code == ExitCode.UNMAKEABLE) {
            return ExitCode.DONE;
        }
        terminal.err().print(said.toString(StandardCharsets.UTF_8));
        terminal.fault(new UserError(inner.fault()
                .flatMap(UserError::missing)
                .map(this::missing)
                .orElseGet(() -> Terminal.MESSAGES.text("regen.failed", file))));
        return code;
    }

    /** What the file was made with and is not here now: this program's own motifs are always here. */
    private Text missing(String name) {
        return Plugins.folder(terminal.environment())
                .map(folder -> Terminal.MESSAGES.text("regen.missing", file, name, folder))
                .orElseGet(() -> Terminal.MESSAGES.text("regen.missing.homeless", file, name));
    }

    /** What was made: of several pages in a file each, the one that the setting says. */
    private Path page(EmbeddedRecipe imprint, Path product, Path folder) throws IOException {
        String ending = Format.ofName(product.toString()).map(Format::ending).orElse("");
        List<Path> made;
        try (var files = Files.list(folder)) {
            made = files.filter(each -> each.toString().endsWith(ending))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        String page = imprint.settings().getOrDefault("page", "1");
        if (!page.matches("[1-9][0-9]{0,5}") || Integer.parseInt(page) > made.size()) {
            throw new UserError(Terminal.MESSAGES.text("regen.page", file, page, made.size()));
        }
        return made.get(Integer.parseInt(page) - 1);
    }

    private static void discard(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }
}
