package id.canting.cli.catalogue;

import id.canting.cli.option.JsonOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Terminal;
import id.canting.design.Cut;
import id.canting.dye.Dye;
import id.canting.dye.Mordant;
import id.canting.dye.Reference;
import id.canting.dye.SpectralClass;
import id.canting.dyeing.BathOrder;
import id.canting.dyeing.BathWork;
import id.canting.dyeing.DyeReferences;
import id.canting.dyeing.Ingredient;
import id.canting.dyeing.Method;
import id.canting.dyeing.Methods;
import id.canting.dyeing.Mix;
import id.canting.dyeing.Portion;
import id.canting.dyeing.Quantity;
import id.canting.sheet.steps.BathWords;
import id.canting.text.Decimals;
import id.canting.text.Json;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        Methods.of(dye).forEach(method -> method(dye, method));
        Text note = Methods.note(dye);
        if (!note.isEmpty()) {
            heading("dye.note");
            wrapped(note.in(language));
        }
        if (dye.boilOutLoss() > 0) {
            terminal.print("  " + terminal.text("dye.loss", 100 * dye.boilOutLoss()));
        }
        heading("dye.sources");
        for (Reference source : DyeReferences.of(dye)) {
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

    /** A way of dyeing: its bounds, its amounts with whose they are, and what is done, in order, for a kilogram of cloth. */
    private void method(Dye dye, Method method) {
        Language language = terminal.language();
        terminal.print("");
        terminal.print(terminal.text("dye.method", method.id(), method.name()));
        String from = method.ceilingFrom().isEmpty() ? terminal.text("dye.assumed") : method.ceilingFrom();
        terminal.print("  " + terminal.text("dye.bounds", method.usual(), method.ceiling(), from));
        String fibres = fibres(method::allows);
        String careful = fibres(method.careful()::contains);
        terminal.print("  "
                + (careful.isEmpty()
                        ? terminal.text("dye.fibres", fibres)
                        : terminal.text("dye.fibres.careful", fibres, careful)));
        wrapped(method.note().in(language));
        BathWork work = kilogram(dye, method);
        List<List<String>> rows = new ArrayList<>();
        Text ours = new Text(terminal.text("dye.assumed"), terminal.text("dye.assumed"));
        for (Mix mix : work.mixes()) {
            rows.add(List.of(
                    "  " + mix.tub().name().in(language),
                    Quantity.claims(mix.tub().litres(), "L", Ingredient.Per.KILOGRAM.text(), ours)
                            .in(language)));
            for (Portion portion : mix.portions()) {
                String name = portion.name().in(language);
                rows.add(List.of(
                        "    "
                                + (portion.bought().isEmpty()
                                        ? name
                                        : name + ", " + portion.bought().in(language)),
                        Quantity.claims(
                                        portion.amount(),
                                        portion.unit(),
                                        portion.per().text(),
                                        ours)
                                .in(language)));
            }
        }
        Lists.table(terminal, rows);
        terminal.print("  " + terminal.text("dye.kilogram"));
        int number = 0;
        for (Text line : BathWords.todo(work)) {
            number++;
            String prefix = "  " + number + ". ";
            for (String part : Lists.wrapped(line.in(language), COLUMNS - prefix.length())) {
                terminal.print(prefix + part);
                prefix = " ".repeat(prefix.length());
            }
        }
    }

    /** The fibres of an id that passes, as people call them. */
    private String fibres(Predicate<String> which) {
        return Arrays.stream(Cut.Fibre.values())
                .filter(fibre -> which.test(fibre.id()))
                .map(fibre -> fibre.text().in(terminal.language()))
                .collect(Collectors.joining(", "));
    }

    /** The work of a bath for a kilogram of loose cloth, one dip, with the dye's own fixer. */
    static BathWork kilogram(Dye dye, Method method) {
        return BathWork.of(new BathOrder(
                Optional.of(dye),
                method,
                dye.defaultMordant(),
                1,
                method.usual(),
                method.minutesPerDip(),
                1,
                0,
                false,
                false));
    }

    private void wrapped(String text) {
        for (String line : Lists.wrapped(text, COLUMNS - 2)) {
            terminal.print("  " + line);
        }
    }
}
