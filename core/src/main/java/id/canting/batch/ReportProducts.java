package id.canting.batch;

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
import id.canting.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reports a batch can write, the same as the commands that tell of a design. */
final class ReportProducts {
    /** What names of data end in. */
    private static final String JSON = ".json";

    /** All reports; a new one is a line here. */
    private static final List<ProductKind> KINDS = List.of(
            new ProductKind("check", List.of("limit", "dpi", "lang"), ReportProducts::check),
            new ProductKind("estimate", List.of("coefficients", "prices"), ReportProducts::estimate),
            new ProductKind("measure", List.of(), ReportProducts::measure),
            new ProductKind("lookbook", LookbookProduct.KEYS, LookbookProduct::read));

    private ReportProducts() {}

    static List<String> names() {
        return ProductKind.names(KINDS);
    }

    static Product read(Asked asked) {
        return ProductKind.read(asked, "report", KINDS);
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
