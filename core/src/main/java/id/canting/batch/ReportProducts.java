package id.canting.batch;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.estimate.Coefficients;
import id.canting.estimate.Cost;
import id.canting.estimate.Estimate;
import id.canting.estimate.Prices;
import id.canting.makeability.CraftLimits;
import id.canting.makeability.report.CheckReport;
import id.canting.measure.Measured;
import id.canting.output.ReplayCommand;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.text.Language;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The reports a batch can write, the same as the commands that tell of a design. */
final class ReportProducts {
    /** What names of data end in. */
    private static final String JSON = ".json";

    /**
     * A report.
     *
     * @param keys that it has a use for, besides {@code file} and {@code report}
     */
    private record Kind(String name, List<String> keys, Function<Asked, Product> reading) {}

    /** All reports; a new one is a line here. */
    private static final List<Kind> KINDS = List.of(
            new Kind("check", List.of("limit", "dpi", "lang"), ReportProducts::check),
            new Kind("estimate", List.of("coefficients", "prices"), ReportProducts::estimate),
            new Kind("measure", List.of(), ReportProducts::measure),
            new Kind("lookbook", LookbookProduct.KEYS, LookbookProduct::read));

    private ReportProducts() {}

    static List<String> names() {
        return KINDS.stream().map(Kind::name).toList();
    }

    static Product read(Asked asked) {
        Node named = asked.fields().get("report");
        String name = Fields.word(named);
        Kind kind = KINDS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        PlanReader.MESSAGES.text(
                                "output.report",
                                name,
                                String.join(", ", names()),
                                Suggestion.didYouMean(name, names())),
                        named.place()));
        asked.only(
                Text.same("report: " + name),
                Stream.concat(Stream.of("file", "report"), kind.keys().stream()).toList());
        return kind.reading().apply(asked);
    }

    private static Product check(Asked asked) {
        CraftLimits limits = asked.limits();
        if (asked.ends(JSON)) {
            asked.only(Text.same(JSON), List.of("file", "report", "limit"));
            return new DataProduct(
                    asked.pattern(),
                    asked.limited(ReplayCommand.of("check")).line(),
                    made -> CheckReport.of(made.cloth(), limits, made.library().catalogue())
                            .data());
        }
        Format format = asked.format(List.of(JSON), Content.PICTURE);
        Language language = asked.language();
        ReplayCommand command = asked.limited(ReplayCommand.of("check")).with(ReplayCommand.LANGUAGE, language.code());
        return new CheckProduct(asked.pattern(), format, asked.dpi(format), limits, language, command);
    }

    private static Product estimate(Asked asked) {
        asked.data();
        Optional<Asked.Named> coefficients = asked.named("coefficients");
        Coefficients by = coefficients
                .map(file -> Coefficients.standard().read(file.name(), file.text()))
                .orElseGet(Coefficients::standard);
        Optional<Asked.Named> prices = asked.named("prices");
        String told = "estimate"
                + coefficients.map(file -> " " + file.text()).orElse("")
                + prices.map(file -> " at " + file.text()).orElse("");
        return new DataProduct(asked.pattern(), told, made -> {
            Estimate estimate = Estimate.of(made.cloth(), by, made.library().dyes());
            Map<String, Object> data = estimate.data();
            prices.map(file ->
                            Prices.read(file.name(), file.text(), made.library().dyes()))
                    .ifPresent(paid -> data.put(
                            "cost",
                            Cost.of(estimate, paid, made.library().dyes()).data()));
            data.put("coefficients", estimate.coefficients().data());
            return data;
        });
    }

    private static Product measure(Asked asked) {
        asked.data();
        return new DataProduct(
                asked.pattern(), "measure", made -> Measured.of(made.cloth()).data());
    }
}
