package id.canting.cli.catalogue;

import id.canting.cli.option.JsonOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Terminal;
import id.canting.dye.Amount;
import id.canting.dye.Dye;
import id.canting.dye.Mordant;
import id.canting.dye.Recipe;
import id.canting.dye.Reference;
import id.canting.dye.SpectralClass;
import id.canting.text.Decimals;
import id.canting.text.Json;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one dye: its shades and how each is known, its recipe and whose each number is. */
@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false)
public final class DyeShowCommand implements Callable<Integer> {
    private static final int COLUMNS = 100;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "dye")
    private String id = "";

    @Mixin
    private JsonOption json = new JsonOption();

    public DyeShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Dye dye = terminal.library().dyes().find(id);
        if (json.given()) {
            terminal.out().print(Json.write(DyeData.of(dye)));
            return ExitCode.DONE;
        }
        Language language = terminal.language();
        terminal.print(dye.id() + "  " + dye.name().in(language));
        terminal.print(
                dye.tannin()
                        ? terminal.text("dye.tannin", dye.kind().text())
                        : dye.kind().text().in(language));
        shades(dye);
        terminal.print("  " + terminal.text("dye.depth", Decimals.text(dye.dipsConstant(), 1)));
        shapes(dye);
        recipe(dye);
        heading("dye.note");
        for (String line : Lists.wrapped(dye.recipe().note().in(language), COLUMNS - 2)) {
            terminal.print("  " + line);
        }
        heading("dye.sources");
        for (Reference source : Reference.of(dye)) {
            terminal.print("  " + source.code() + "  " + source.where().in(language));
        }
        return ExitCode.DONE;
    }

    private void heading(String key) {
        terminal.print("");
        terminal.print(terminal.text(key));
    }

    private void shades(Dye dye) {
        heading("dye.shades");
        List<List<String>> rows = new ArrayList<>();
        dye.shades()
                .forEach((mordant, shade) -> rows.add(List.of(
                        "  " + (mordant == Mordant.NONE ? terminal.text("dye.unfixed") : mordant.id()),
                        fixer(mordant),
                        shade.alone().hex(),
                        terminal.dips(shade.referenceDips()),
                        shade.status().text().in(terminal.language()),
                        shade.sources().isEmpty() ? "-" : shade.sources(),
                        shade.note().in(terminal.language()))));
        Lists.table(terminal, rows);
    }

    /** The classes whose shapes the shades have; nothing where none is known. */
    private void shapes(Dye dye) {
        Map<String, SpectralClass> classes = SpectralClass.all();
        Set<String> named = new LinkedHashSet<>();
        dye.shades().values().forEach(shade -> named.add(shade.spectralClass()));
        List<List<String>> rows = new ArrayList<>();
        for (String id : named) {
            SpectralClass shape = classes.get(id);
            if (shape != null) {
                rows.add(List.of(
                        "  " + shape.name().in(terminal.language()),
                        shape.status().text().in(terminal.language()),
                        shape.sources().isEmpty() ? "-" : shape.sources(),
                        shape.note().in(terminal.language())));
            }
        }
        if (!rows.isEmpty()) {
            heading("dye.shapes");
            Lists.table(terminal, rows);
        }
    }

    private String fixer(Mordant mordant) {
        return mordant == Mordant.NONE
                ? "-"
                : terminal.text("dye.fixer", mordant.text(), mordant.gramsPerLitre(), mordant.source());
    }

    private void recipe(Dye dye) {
        heading("dye.recipe");
        Recipe recipe = dye.recipe();
        List<List<String>> rows = new ArrayList<>();
        row(rows, terminal.text("dye.strength"), recipe.strength(), "g/L");
        row(rows, terminal.text("dye.liquor"), recipe.liquor(), terminal.text("dye.litres"));
        row(rows, terminal.text("dye.dip"), recipe.dip(), terminal.text("dye.minutes"));
        for (Recipe.Auxiliary auxiliary : recipe.auxiliaries()) {
            Text name = auxiliary.name();
            String label =
                    terminal.text("dye.auxiliary", name, auxiliary.stage().text());
            row(rows, label, auxiliary.amount(), auxiliary.measure().unit());
        }
        rows.add(List.of(
                "  " + terminal.text("dye.cold"), number(dye.bathTemperature()) + " °C", terminal.text("dye.assumed")));
        recipe.boil()
                .ifPresent(hot -> rows.add(List.of(
                        "  " + terminal.text("dye.hot"),
                        terminal.text("dye.boil", hot.temperature(), hot.minutes()),
                        hot.sources())));
        Lists.table(terminal, rows);
        if (dye.boilOutLoss() > 0) {
            terminal.print("  " + terminal.text("dye.loss", 100 * dye.boilOutLoss()));
        }
    }

    private void row(List<List<String>> rows, String label, Amount amount, String unit) {
        String span = amount.low() < amount.high()
                ? number(amount.low()) + "–" + number(amount.high())
                : number(amount.low());
        rows.add(List.of(
                "  " + label, span + " " + unit, amount.assumed() ? terminal.text("dye.assumed") : amount.sources()));
    }

    private String number(double value) {
        return Decimals.spoken(value, 2, terminal.language());
    }
}
