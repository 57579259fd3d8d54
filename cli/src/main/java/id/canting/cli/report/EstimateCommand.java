package id.canting.cli.report;

import id.canting.cli.catalogue.Lists;
import id.canting.cli.option.JsonOption;
import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.design.Library;
import id.canting.estimate.Coefficient;
import id.canting.estimate.Coefficients;
import id.canting.estimate.Comparison;
import id.canting.estimate.Cost;
import id.canting.estimate.Estimate;
import id.canting.estimate.Prices;
import id.canting.estimate.Report;
import id.canting.estimate.Section;
import id.canting.sanggar.Sanggar;
import id.canting.text.Decimals;
import id.canting.text.InputFile;
import id.canting.text.Json;
import id.canting.text.Language;
import id.canting.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a design takes, or sets two designs side by side. */
@Command(name = "estimate", mixinStandardHelpOptions = true, sortOptions = false)
public final class EstimateCommand implements Callable<Integer> {
    private static final Path NONE = Path.of("");

    private final Terminal terminal;

    @Mixin
    private DesignOptions design = new DesignOptions();

    @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", descriptionKey = "other")
    private Path other = NONE;

    @Option(names = "--other-set", paramLabel = "PATH=VALUE", descriptionKey = "other-set")
    private Map<String, String> otherSet = new LinkedHashMap<>();

    @Option(names = "--other-preset", paramLabel = "NAME", descriptionKey = "other-preset")
    private String otherPreset = "";

    @Option(names = "--coefficients", paramLabel = "FILE", descriptionKey = "coefficients")
    private Path coefficients = NONE;

    @Option(names = "--coefficient", paramLabel = "NAME=VALUE", descriptionKey = "coefficient")
    private Map<String, String> coefficient = new LinkedHashMap<>();

    @Option(names = "--prices", paramLabel = "FILE", descriptionKey = "prices")
    private Path prices = NONE;

    @Option(names = "--list-coefficients", help = true, descriptionKey = "list-coefficients")
    private boolean list;

    @Mixin
    private JsonOption json = new JsonOption();

    public EstimateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Coefficients by = coefficients();
        if (list) {
            list(by);
            return ExitCode.DONE;
        }
        Sanggar sanggar = terminal.sanggar();
        Cloth made = design.make(sanggar);
        Library library = sanggar.library().of(made.design());
        Optional<Prices> paid = given(prices)
                ? Optional.of(Prices.read(prices.toString(), InputFile.text(prices), library.dyes()))
                : Optional.empty();
        Estimate first = estimate(made, by, library);
        if (given(other) || !otherSet.isEmpty() || !otherPreset.isEmpty()) {
            Path file = given(other) ? other : design.file();
            Cloth cloth = DesignOptions.make(sanggar, file, otherPreset, otherSet);
            Library both = library.of(cloth.design());
            compare(new Comparison(first, estimate(cloth, by, both)), paid, both);
        } else {
            tell(first, paid.map(p -> Cost.of(first, p, library.dyes())));
        }
        return ExitCode.DONE;
    }

    private static boolean given(Path file) {
        return !file.equals(NONE);
    }

    private static Estimate estimate(Cloth cloth, Coefficients by, Library library) {
        return Estimate.of(cloth, by, library.dyes());
    }

    /** The program's coefficients, then those of the file, then those of the command line. */
    private Coefficients coefficients() {
        Coefficients by = Coefficients.standard();
        if (given(coefficients)) {
            by = by.read(coefficients.toString(), InputFile.text(coefficients));
        }
        for (Map.Entry<String, String> one : coefficient.entrySet()) {
            by = by.with(one.getKey(), one.getValue());
        }
        return by;
    }

    private void tell(Estimate estimate, Optional<Cost> cost) {
        if (json.given()) {
            Map<String, Object> data = estimate.data();
            cost.ifPresent(c -> data.put("cost", c.data()));
            data.put("coefficients", estimate.coefficients().data());
            terminal.out().print(Json.write(data));
            return;
        }
        List<Section> sections = new ArrayList<>(Report.of(estimate));
        cost.ifPresent(c -> sections.add(sections.size() - 1, c.section(estimate.title())));
        print(sections);
    }

    private void compare(Comparison comparison, Optional<Prices> paid, Library library) {
        Optional<Cost> first = paid.map(p -> Cost.of(comparison.first(), p, library.dyes()));
        Optional<Cost> second = paid.map(p -> Cost.of(comparison.second(), p, library.dyes()));
        if (json.given()) {
            Map<String, Object> data = comparison.data();
            first.ifPresent(cost -> data.put("firstCost", cost.data()));
            second.ifPresent(cost -> data.put("secondCost", cost.data()));
            data.put("coefficients", comparison.first().coefficients().data());
            terminal.out().print(Json.write(data));
            return;
        }
        List<Section> sections = new ArrayList<>(comparison.sections());
        first.ifPresent(c ->
                sections.add(sections.size() - 2, c.section(comparison.first().title())));
        second.ifPresent(c ->
                sections.add(sections.size() - 2, c.section(comparison.second().title())));
        print(sections);
    }

    private void print(List<Section> sections) {
        Language language = terminal.language();
        for (int i = 0; i < sections.size(); i++) {
            if (i > 0) {
                terminal.print("");
            }
            terminal.print(sections.get(i).heading().in(language));
            List<List<String>> rows = new ArrayList<>();
            for (List<Text> row : sections.get(i).rows()) {
                List<String> cells = new ArrayList<>(List.of(""));
                row.forEach(cell -> cells.add(cell.in(language)));
                rows.add(cells);
            }
            Lists.table(terminal, rows);
        }
    }

    private void list(Coefficients by) {
        if (json.given()) {
            terminal.out().print(Json.write(by.data()));
            return;
        }
        Language language = terminal.language();
        List<List<String>> rows = new ArrayList<>();
        for (Coefficient one : Coefficient.values()) {
            rows.add(List.of(
                    one.id(),
                    (Decimals.spoken(by.get(one), 6, language) + " " + one.unit()).strip(),
                    one.from().in(language),
                    one.text().in(language)));
        }
        Lists.table(terminal, rows);
    }
}
