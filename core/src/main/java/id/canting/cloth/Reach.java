package id.canting.cloth;

import id.canting.dye.DyeBath;
import id.canting.dye.OverdyedStain;
import id.canting.dye.Stain;
import id.canting.scene.Colour;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How far the baths reached a part of the cloth.
 *
 * @param shares of each bath that reached it at all, in any order
 */
record Reach(List<Share> shares) {
    /** Where no dye came. */
    static final Reach NONE = new Reach(List.of());

    private static final double HALF = 0.5;

    /**
     * How much of a bath's dye reached a part of the cloth.
     *
     * @param amount 0 for nothing to 1 for all
     */
    record Share(AppliedBath bath, double amount) {}

    /** Copies the list. */
    Reach {
        shares = List.copyOf(shares);
    }

    /** Where one bath came, with a share of its dye. */
    static Reach of(AppliedBath bath, double amount) {
        return new Reach(List.of(new Share(bath, amount)));
    }

    /** Where some baths came unhindered. */
    static Reach of(List<AppliedBath> baths) {
        return new Reach(baths.stream().map(bath -> new Share(bath, 1)).toList());
    }

    /** Where both came, one over the other. */
    Reach plus(Reach other) {
        return new Reach(Stream.concat(shares.stream(), other.shares.stream()).toList());
    }

    /** Where of each bath only a share of what came here comes. */
    Reach times(ToDoubleFunction<AppliedBath> share) {
        return new Reach(shares.stream()
                .map(one -> new Share(one.bath(), one.amount() * share.applyAsDouble(one.bath())))
                .toList());
    }

    /** Where of those baths alone that are chosen. */
    Reach only(Predicate<AppliedBath> chosen) {
        return new Reach(shares.stream().filter(one -> chosen.test(one.bath())).toList());
    }

    /** The shares in the order in which the cloth went through the baths. */
    List<Share> inOrder() {
        return shares.stream()
                .sorted(Comparator.comparingInt(share -> share.bath().turn()))
                .toList();
    }

    /** What the baths left here, besides the cloth's own white: the later ones may shift the dyes of the earlier. */
    Stain stain() {
        List<Share> inOrder = inOrder();
        return overdyed(inOrder)
                .where(inOrder.stream().mapToDouble(Share::amount).toArray());
    }

    /** The stains of baths one over the other. */
    static OverdyedStain overdyed(List<Share> inOrder) {
        return new OverdyedStain(
                inOrder.stream().map(share -> share.bath().left()).toList());
    }

    /** The colour of undyed cloth with what reached it. */
    Colour colour() {
        return Stain.ofCloth(DyeBath.REFERENCE_CLOTH).plus(stain()).colour();
    }

    /**
     * The colour this part is painted in, and the baths that made it. Where a share is so small or so large that the
     * colour is none other than without it or with all of it, it counts as none or all.
     */
    Tint tint(Colour painted) {
        List<AppliedBath> mostly = baths(HALF);
        boolean whole =
                baths(1).size() == shares.size() || AppliedBath.together(mostly).equals(painted);
        return new Tint(painted, whole ? mostly : baths(1), whole);
    }

    private List<AppliedBath> baths(double least) {
        return shares.stream()
                .filter(share -> share.amount >= least)
                .map(Share::bath)
                .toList();
    }

    /** A colour with the baths that reached it whole, in no order, and whether they alone made it. */
    record Tint(Colour colour, List<AppliedBath> baths, boolean whole) {}
}
