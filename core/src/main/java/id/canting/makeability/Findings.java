package id.canting.makeability;

import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects places and puts those of one kind and step together. */
public final class Findings {
    private final Map<String, Map<FindingKind, List<Spot>>> found = new LinkedHashMap<>();

    void add(FindingKind kind, String step, Spot spot) {
        found.computeIfAbsent(step, s -> new EnumMap<>(FindingKind.class))
                .computeIfAbsent(kind, k -> new ArrayList<>())
                .add(spot);
    }

    /** What was found, in the order of the steps given and then of the kinds. */
    List<Finding> list(List<String> steps) {
        List<Finding> list = new ArrayList<>();
        for (String step : steps) {
            found.getOrDefault(step, Map.of()).forEach((kind, spots) -> list.add(finding(kind, step, spots)));
        }
        return list;
    }

    private static Finding finding(FindingKind kind, String step, List<Spot> spots) {
        List<Spot> worstFirst = new ArrayList<>(spots);
        worstFirst.sort(Comparator.comparingDouble((Spot spot) -> -spot.severity(kind))
                .thenComparing(spot -> spot.place().y())
                .thenComparing(spot -> spot.place().x()));
        Spot worst = worstFirst.get(0);
        Text more = spots.size() == 1 ? Text.EMPTY : CraftLimits.MESSAGES.text("more", spots.size());
        Text advice = CraftLimits.MESSAGES.text("advice." + kind.id());
        Text said = CraftLimits.MESSAGES.text(
                "found." + kind.id(),
                step,
                worst.part(),
                (double) Math.round(worst.place().x()),
                (double) Math.round(worst.place().y()),
                hundredths(worst.measured()),
                hundredths(worst.needed()));
        return new Finding(kind, step, worstFirst, CraftLimits.MESSAGES.text("whole", said, advice, more), advice);
    }

    /** As people are told it. */
    public static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
