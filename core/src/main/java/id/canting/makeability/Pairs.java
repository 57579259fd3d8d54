package id.canting.makeability;

import id.canting.geometry.Transform;
import id.canting.makeability.scan.PlacedStencil;
import id.canting.makeability.scan.Stencil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Pairs of prints whose boxes come near each other. Pairs that lie alike are looked at once. */
final class Pairs {
    private static final double PLACES = 1e3;
    private static final double TURNS = 1e6;

    private final List<PlacedStencil> prints;
    private final double reach;
    private final Look look;
    private final Map<Key, List<Spot>> looked = new HashMap<>();

    /** Looks at two stencils, the second lying so upon the first; places are in the first one's coordinates. */
    @FunctionalInterface
    interface Look {
        List<Spot> at(Stencil first, Stencil second, Transform onFirst);
    }

    private record Key(Stencil first, Stencil second, List<Long> lie) {}

    Pairs(List<PlacedStencil> prints, double reach, Look look) {
        this.prints = prints;
        this.reach = reach;
        this.look = look;
    }

    void each(Consumer<Spot> out) {
        for (int i = 0; i < prints.size(); i++) {
            PlacedStencil first = prints.get(i);
            for (PlacedStencil second : prints.subList(i + 1, prints.size())) {
                if (first.box().grown(reach).meets(second.box())) {
                    pair(first, second).forEach(spot -> out.accept(spot.moved(first.place())));
                }
            }
        }
    }

    private List<Spot> pair(PlacedStencil first, PlacedStencil second) {
        Transform lie = second.place().then(first.place().inverse());
        List<Long> rounded = List.of(
                Math.round(lie.a() * TURNS),
                Math.round(lie.b() * TURNS),
                Math.round(lie.c() * TURNS),
                Math.round(lie.d() * TURNS),
                Math.round(lie.e() * PLACES),
                Math.round(lie.f() * PLACES));
        return looked.computeIfAbsent(
                new Key(first.stencil(), second.stencil(), rounded),
                key -> look.at(first.stencil(), second.stencil(), lie));
    }
}
