package id.canting.cli.catalogue;

import id.canting.batch.Manifest;
import id.canting.batch.PlanKeys;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Terminal;
import id.canting.design.file.DesignSchema;
import id.canting.sheet.lesson.LessonKeys;
import id.canting.text.Json;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a kind of file, so that editors complete and check it. */
@Command(name = "schema", mixinStandardHelpOptions = true, sortOptions = false)
public final class SchemaCommand implements Callable<Integer> {
    private static final List<String> KINDS = List.of("design", "plan", "lesson", "manifest");

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "design|plan|lesson|manifest", descriptionKey = "schema.kinds")
    private String kind = "";

    public SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(Json.write(schema()));
        return ExitCode.DONE;
    }

    private Map<String, Object> schema() {
        if (!KINDS.contains(kind)) {
            Text near = Suggestion.didYouMean(kind, KINDS);
            throw new UserError(Terminal.MESSAGES.text("schema.unknown", kind, near, String.join(", ", KINDS)));
        }
        return switch (kind) {
            case "design" -> DesignSchema.of(terminal.library(), terminal.language());
            case "plan" -> PlanKeys.schema(terminal.language());
            case "lesson" -> LessonKeys.schema(terminal.language());
            default -> Manifest.schema(terminal.language());
        };
    }
}
