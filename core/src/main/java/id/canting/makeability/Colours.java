package id.canting.makeability;

import id.canting.cloth.AppliedBath;
import id.canting.dye.Lab;
import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The colours a finished cloth has at its places, by the baths that reached them. */
final class Colours {
    private final Inspection bench;
    private final Map<List<AppliedBath>, Lab> known = new HashMap<>();

    Colours(Inspection bench) {
        this.bench = bench;
    }

    /**
     * The colour at a place.
     *
     * @param kept baths kept away from it, besides those that wax over it kept away
     */
    Lab at(Point place, Predicate<AppliedBath> kept) {
        Map<String, Boolean> waxed = new HashMap<>();
        List<AppliedBath> reached = new ArrayList<>();
        for (AppliedBath bath : bench.cloth().baths()) {
            boolean away = kept.test(bath)
                    || bath.waxed().stream()
                            .anyMatch(step -> waxed.computeIfAbsent(step, name -> bench.waxes(name, place)));
            if (!away) {
                reached.add(bath);
            }
        }
        return known.computeIfAbsent(reached, Colours::colour);
    }

    private static Lab colour(List<AppliedBath> baths) {
        return Lab.of(AppliedBath.together(baths));
    }
}
