package id.canting.cli.catalogue;

import id.canting.cli.option.ForceOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Terminal;
import id.canting.output.WholeFile;
import id.canting.text.ProgramName;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a commented starter design. */
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false)
public final class NewCommand implements Callable<Integer> {
    static final List<String> TEMPLATES = List.of("cloth", "tile", "jumputan", "collaboration", "latihan");

    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", descriptionKey = "new.name")
    private String name = "rancangan";

    @Option(names = "--template", paramLabel = "T", descriptionKey = "template")
    private String template = "collaboration";

    @Mixin
    private ForceOption force = new ForceOption();

    public NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!TEMPLATES.contains(template)) {
            Text near = Suggestion.didYouMean(template, TEMPLATES);
            throw new UserError(
                    Terminal.MESSAGES.text("template.unknown", template, near, String.join(", ", TEMPLATES)));
        }
        Path target = Path.of(name.endsWith(".yaml") ? name : name + ".canting.yaml");
        byte[] text = template(template);
        WholeFile.write(target, force.given(), out -> out.write(text));
        terminal.tell(Terminal.MESSAGES.text("new.written", target, ProgramName.quoted(target.toString())));
        return ExitCode.DONE;
    }

    static byte[] template(String name) throws IOException {
        try (InputStream stream = NewCommand.class.getResourceAsStream("templates/" + name + ".canting.yaml")) {
            if (stream == null) {
                throw new IllegalStateException("the template " + name + " is missing");
            }
            return stream.readAllBytes();
        }
    }
}
