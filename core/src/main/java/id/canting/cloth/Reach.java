package id.canting.cloth;

import id.canting.dye.DyeBath;
import id.canting.dye.Stain;
import id.canting.scene.Colour;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How far the baths reached a part of the cloth.
 *
 * @param stain what they left there, besides the cloth's own white
 * @param shares of each bath that reached it at all
 */
record Reach(Stain stain, List<Share> shares) {
    /** Where no dye came. */
    static final Reach NONE = new Reach(Stain.NONE, List.of());

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
        return new Reach(bath.stain().times(amount), List.of(new Share(bath, amount)));
    }

    /** Where some baths came unhindered. */
    static Reach of(List<AppliedBath> baths) {
        return baths.stream().map(bath -> of(bath, 1)).reduce(NONE, Reach::plus);
    }

    /** Where both came, one over the other. */
    Reach plus(Reach other) {
        return new Reach(
                stain.plus(other.stain),
                Stream.concat(shares.stream(), other.shares.stream()).toList());
    }

    /** Where of each bath only a share of what came here comes. */
    Reach times(ToDoubleFunction<AppliedBath> share) {
        return shares.stream()
                .map(one -> of(one.bath(), one.amount() * share.applyAsDouble(one.bath())))
                .reduce(NONE, Reach::plus);
    }

    /** Where of those baths alone that are chosen. */
    Reach only(Predicate<AppliedBath> chosen) {
        return shares.stream()
                .filter(one -> chosen.test(one.bath()))
                .map(one -> of(one.bath(), one.amount()))
                .reduce(NONE, Reach::plus);
    }

    /** The colour of undyed cloth with what reached it. */
    Colour colour() {
        return Stain.ofCloth(DyeBath.REFERENCE_CLOTH).plus(stain).colour();
    }

    /**
     * The colour this part is painted in, and the baths that made it. Where a share is so small or so large that the
     * colour is none other than without it or with all of it, it counts as none or all.
     */
    Tint tint(Colour painted) {
        List<AppliedBath> mostly = baths(HALF);
        boolean whole = baths(1).size() == shares.size()
                || AppliedBath.together(mostly).colour().equals(painted);
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
