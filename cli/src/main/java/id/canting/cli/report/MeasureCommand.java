package id.canting.cli.report;

import id.canting.cli.option.JsonOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Terminal;
import id.canting.measure.Measured;
import id.canting.measure.Palette;
import id.canting.measure.Periods;
import id.canting.measure.Symmetry;
import id.canting.text.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures a cloth: a design's, or the one a picture carries the recipe of. */
@Command(name = "measure", mixinStandardHelpOptions = true, sortOptions = false)
public final class MeasureCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "measure.file")
    private Path file = Path.of("");

    @Mixin
    private JsonOption json = new JsonOption();

    public MeasureCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Measured measured = Measured.of(terminal.sanggar().read(file).make());
        if (json.given()) {
            terminal.out().print(Json.write(measured.data()));
        } else {
            tell(measured);
        }
        return ExitCode.DONE;
    }

    private void tell(Measured m) {
        line("measure.size", one(m.width()), one(m.height()));
        line("measure.coverage", percent(m.coverage()));
        line(
                "measure.dimension",
                two(m.dimension().value()),
                two(m.dimension().from()),
                two(m.dimension().to()));
        line("measure.directions", two(m.directions()));
        for (Map.Entry<Double, Double> entry : m.lines().entrySet()) {
            line("measure.line", entry.getKey(), two(entry.getValue() / 1000));
        }
        for (Periods.Period p : m.periods()) {
            line("measure.period", one(p.length()), one(p.across()), one(p.down()), percent(p.strength()));
        }
        List<Symmetry> present =
                m.symmetries().stream().filter(Symmetry::present).toList();
        present.forEach(s -> line("measure.symmetry", s.kind().text(), percent(s.agreement())));
        if (present.isEmpty()) {
            line("measure.symmetry.none", percent(Symmetry.PRESENT));
        }
        for (Palette.Used used : m.palette().colours()) {
            line(
                    "measure.colour",
                    used.colour().hex(),
                    percent(used.share()),
                    one(used.share() * m.width() * m.height() / 100));
        }
    }

    private void line(String key, Object... arguments) {
        terminal.print(terminal.text(key, arguments));
    }

    private static double percent(double share) {
        return Math.round(share * 1000) / 10.0;
    }

    private static double one(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static double two(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
