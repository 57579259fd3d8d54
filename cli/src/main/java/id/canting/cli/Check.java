package id.canting.cli;

import id.canting.cloth.Cloth;
import id.canting.cloth.Finding;
import id.canting.cloth.Makeability;
import id.canting.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a design and tells whether hands can make it. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class Check implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DesignOptions design = new DesignOptions();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    Check(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Cloth cloth = design.make(Library.load());
        List<Finding> findings = Makeability.check(cloth);
        if (json) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("steps", cloth.steps());
            data.put("notes", cloth.notes());
            data.put("warnings", cloth.warnings());
            List<Object> found = new ArrayList<>();
            findings.forEach(finding -> found.add(finding.data()));
            data.put("findings", found);
            terminal.out().print(Json.write(data));
        } else {
            cloth.notes().forEach(note -> terminal.print(note.in(terminal.language())));
            cloth.warnings()
                    .forEach(w ->
                            terminal.print(Terminal.MESSAGES.text("warning", w).in(terminal.language())));
            findings.forEach(finding -> terminal.print(finding.message().in(terminal.language())));
            terminal.print(terminal.text(findings.isEmpty() ? "check.good" : "check.bad", findings.size()));
        }
        return findings.isEmpty() ? Canting.DONE : Canting.UNMAKEABLE;
    }
}
