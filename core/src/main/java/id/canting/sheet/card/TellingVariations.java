package id.canting.sheet.card;

import id.canting.geometry.Box;
import id.canting.mark.Drawing;
import id.canting.mark.Middles;
import id.canting.mark.Part;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motif.svg.SvgMotif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Range;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.text.Decimals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Three ways a motif can look that differ most from one another: its most telling parameter at both ends of its customary
 * range, and the next at the end farther from its default.
 */
final class TellingVariations {
    /** A parameter and two of its values that lie far apart, the second farther from its default. */
    private record Span(String name, String near, String far, double telling) {}

    /** Two values that lie far apart, the second farther from the default; none where there is nothing to change. */
    private static final Parameter.Cases<List<String>> ENDS = Parameter.cases(
            TellingVariations::ends,
            TellingVariations::ends,
            flag -> List.of(Boolean.toString(flag.start()), Boolean.toString(!flag.start())));

    private TellingVariations() {}

    /** What each variation sets; fewer than three where a motif has little to change. */
    static List<Map<String, String>> of(Motif motif) {
        // A drawing of one's own changes in nothing but its size.
        return motif instanceof SvgMotif ? List.of() : of(motif.parameters(), values -> look(motif, values));
    }

    /** The same for parameters whose look cannot be measured: the first that can be changed. */
    static List<Map<String, String>> of(Parameters parameters) {
        return of(parameters, values -> new double[0]);
    }

    private static List<Map<String, String>> of(Parameters parameters, Function<Values, double[]> look) {
        List<Span> spans = new ArrayList<>();
        for (Parameter parameter : parameters.all()) {
            Span span = span(parameter, parameters.defaults(), look);
            if (span != null) {
                spans.add(span);
            }
        }
        spans.sort(Comparator.comparingDouble((Span span) -> -span.telling));
        List<Map<String, String>> sets = new ArrayList<>();
        if (!spans.isEmpty()) {
            sets.add(Map.of(spans.get(0).name, spans.get(0).near));
            sets.add(Map.of(spans.get(0).name, spans.get(0).far));
        }
        if (spans.size() > 1) {
            sets.add(Map.of(spans.get(1).name, spans.get(1).far));
        }
        return sets;
    }

    private static @org.jspecify.annotations.Nullable Span span(
            Parameter parameter, Values defaults, Function<Values, double[]> look) {
        List<String> ends = parameter.match(ENDS);
        if (ends.isEmpty()) {
            return null;
        }
        double telling = 0;
        double[] first = look.apply(defaults.with(parameter.name(), ends.get(0)));
        double[] second = look.apply(defaults.with(parameter.name(), ends.get(1)));
        for (int i = 0; i < first.length; i++) {
            telling += Math.abs(first[i] - second[i]);
        }
        return new Span(parameter.name(), ends.get(0), ends.get(1), telling);
    }

    private static List<String> ends(Parameter.Quantity q) {
        Range range = q.varied();
        if (range.low() >= range.high()) {
            return List.of();
        }
        boolean lowFarther = q.start() - range.low() > range.high() - q.start();
        double near = lowFarther ? range.high() : range.low();
        double far = lowFarther ? range.low() : range.high();
        return List.of(written(q, near), written(q, far));
    }

    private static List<String> ends(Parameter.Choice choice) {
        List<String> others = choice.options().stream()
                .filter(option -> !option.equals(choice.start()))
                .limit(2)
                .toList();
        return others.size() == 1 ? List.of(choice.start(), others.get(0)) : others;
    }

    private static String written(Parameter.Quantity quantity, double value) {
        return switch (quantity.unit()) {
            case COUNT -> Long.toString(Math.round(value));
            case RATIO -> Decimals.write(value * 100, 3) + " %";
            case LENGTH, ANGLE, TEMPERATURE, TIME, WEIGHT, SPEED ->
                Decimals.write(value, 3) + quantity.unit().suffix();
        };
    }

    /** What a drawing is like, whatever its size: how many marks, how wide against its height, how long its lines. */
    private static double[] look(Motif motif, Values values) {
        Drawing drawing = motif.draw(values, new Hand(1.5, 0.8, 0, RandomSource.of(1)));
        double lines = 0;
        Box whole = new Box(0, 0, 1, 1);
        boolean first = true;
        int marks = 0;
        for (Part part : drawing.flattened()) {
            Box box = Middles.box(part.mark());
            marks++;
            lines += box.width() + box.height();
            whole = first ? box : whole.with(box);
            first = false;
        }
        double size = whole.width() + whole.height() + 1e-6;
        return new double[] {
            Math.log(1 + marks), Math.log((whole.width() + 1) / (whole.height() + 1)), Math.log(1 + lines / size)
        };
    }
}
