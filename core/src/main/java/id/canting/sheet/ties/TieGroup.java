package id.canting.sheet.ties;

import id.canting.estimate.BindingNeeds;
import id.canting.estimate.TieKind;
import id.canting.mark.Bound;
import id.canting.mark.Mark;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ties that are made alike.
 *
 * @param kind how they are made
 * @param over the thing they are made over; a dash for those over nothing
 * @param from where the thread begins, mm from the tip; for stitches the length of one stitch
 * @param to where it ends, mm from the tip; nothing for stitches
 * @param turns how often thread goes round one, on average; nothing for stitches
 * @param count how many
 * @param thread for one, mm, on average
 * @param minutes for one, on average
 */
record TieGroup(TieKind kind, Text over, double from, double to, int turns, int count, double thread, double minutes) {
    private static final double HALF = 0.5;
    private static final Text NOTHING = Text.same("–");

    private static final Bound.Cases<Double> SIZE = Bound.cases(Mark.Tie::outer, Mark.StitchLine::stitch);
    private static final Bound.Cases<Double> FROM = Bound.cases(Mark.Tie::inner, Mark.StitchLine::stitch);
    private static final Bound.Cases<Double> TO = Bound.cases(Mark.Tie::outer, row -> 0.0);

    /**
     * The groups of ties. Those over a thing are one group for each thing, and a motif has one thing for all of its ties,
     * however the hand varies them; of others those whose rings differ by less than a hand can keep are one.
     */
    static List<TieGroup> of(List<TiePoint> points, BindingNeeds needs) {
        Map<String, List<Double>> rings = new TreeMap<>();
        for (TiePoint point : points) {
            if (point.kind() == TieKind.OBJECT) {
                rings.computeIfAbsent(point.motif(), motif -> new ArrayList<>())
                        .add(point.mark().match(FROM));
            }
        }
        Map<String, Text> objects = new TreeMap<>();
        rings.forEach((motif, all) -> objects.put(motif, object(middle(all), needs)));
        Map<String, List<TiePoint>> alike = new TreeMap<>();
        for (TiePoint point : points) {
            String same = point.kind() == TieKind.OBJECT
                    ? objects.getOrDefault(point.motif(), NOTHING).id()
                    : String.format(
                            Locale.ROOT,
                            "%06d",
                            Math.round(6 * StrictMath.log(1 + point.mark().match(SIZE))));
            alike.computeIfAbsent(point.kind().ordinal() + " " + same, k -> new ArrayList<>())
                    .add(point);
        }
        return alike.values().stream()
                .map(all -> group(all, objects.getOrDefault(all.get(0).motif(), NOTHING), needs))
                .toList();
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }

    private static Text object(double ring, BindingNeeds needs) {
        return needs.object(ring)
                .map(object -> object.name())
                .or(() -> needs.largestSeed(ring).map(seed -> TieTemplate.MESSAGES.text("object.smaller", seed.name())))
                .orElse(TieTemplate.MESSAGES.text("object.any"));
    }

    private static TieGroup group(List<TiePoint> points, Text object, BindingNeeds needs) {
        double from = 0;
        double to = 0;
        double thread = 0;
        double minutes = 0;
        double turns = 0;
        for (TiePoint point : points) {
            from += point.mark().match(FROM) / points.size();
            to += point.mark().match(TO) / points.size();
            thread += needs.thread(point.mark()) / points.size();
            minutes += needs.minutes(point.mark()) / points.size();
            turns += point.mark().tie().map(needs::turns).orElse(0) / (double) points.size();
        }
        TieKind kind = points.get(0).kind();
        return new TieGroup(
                kind,
                kind == TieKind.OBJECT ? object : NOTHING,
                rounded(from),
                rounded(to),
                (int) Math.round(turns),
                points.size(),
                thread,
                minutes);
    }

    private static double rounded(double mm) {
        return Math.rint(mm / HALF) * HALF;
    }
}
