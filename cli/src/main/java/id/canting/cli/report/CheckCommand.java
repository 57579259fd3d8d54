package id.canting.cli.report;

import id.canting.cli.catalogue.Lists;
import id.canting.cli.option.JsonOption;
import id.canting.cli.option.LimitOptions;
import id.canting.cli.option.OutputOptions;
import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.makeability.CraftLimit;
import id.canting.makeability.CraftLimits;
import id.canting.makeability.Finding;
import id.canting.makeability.report.CheckReport;
import id.canting.output.EmbeddedRecipe;
import id.canting.sanggar.Sanggar;
import id.canting.scene.Scene;
import id.canting.sheet.flow.Languages;
import id.canting.text.Decimals;
import id.canting.text.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a design and tells whether hands can make it. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
public final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DesignOptions design = new DesignOptions();

    @Mixin
    private LimitOptions limit = new LimitOptions();

    /** Declared as a help option, since no design is needed with it. */
    @Option(names = "--limits", help = true, descriptionKey = "limits")
    private boolean listed;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private Replay replay = new Replay();

    public CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CraftLimits limits = limit.limits();
        if (listed) {
            list(limits);
            return ExitCode.DONE;
        }
        Target target = output.given() ? Target.of(output.file(""), "", Double.NaN) : null;
        if (target != null) {
            target.check(output.force());
        }
        Sanggar sanggar = terminal.sanggar().beside(design.file());
        Cloth cloth = design.make(sanggar);
        CheckReport report = CheckReport.of(cloth, limits, sanggar.library().catalogue());
        if (target != null) {
            draw(report, target);
        }
        if (target == null || !target.stream()) {
            tell(report);
        }
        return report.findings().isEmpty() ? ExitCode.DONE : ExitCode.UNMAKEABLE;
    }

    private void list(CraftLimits limits) {
        if (json.given()) {
            List<Object> all = new ArrayList<>();
            for (CraftLimit each : CraftLimit.values()) {
                all.add(each.data(limits));
            }
            terminal.out().print(Json.write(all));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (CraftLimit each : CraftLimit.values()) {
            rows.add(List.of(
                    each.id(),
                    Decimals.spoken(limits.of(each), 3, terminal.language())
                            + each.unit().sign(),
                    each.text().in(terminal.language()),
                    each.basis().in(terminal.language())));
        }
        Lists.table(terminal, rows);
    }

    private void draw(CheckReport report, Target target) throws IOException {
        Scene scene = report.picture(terminal.language());
        EmbeddedRecipe imprint = replay.of(report.cloth().design(), Languages.of(terminal.language()));
        target.write(scene, imprint, output.force(), terminal);
        if (!target.stream()) {
            terminal.written(false, target.file(), scene.width(), scene.height());
        }
    }

    private void tell(CheckReport report) {
        if (json.given()) {
            terminal.out().print(Json.write(report.data()));
            return;
        }
        List<Finding> findings = report.findings();
        report.cloth().notes().forEach(note -> terminal.print(note.in(terminal.language())));
        report.warnings()
                .forEach(
                        w -> terminal.print(Terminal.MESSAGES.text("warning", w).in(terminal.language())));
        findings.forEach(finding -> terminal.print(finding.message().in(terminal.language())));
        terminal.print(terminal.text(findings.isEmpty() ? "check.good" : "check.bad", findings.size()));
    }
}
