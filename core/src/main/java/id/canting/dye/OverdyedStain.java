package id.canting.dye;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Several baths on one cloth, in the order in which they were made: their stains add up, but the fixer of a later bath
 * shifts an earlier dye as far as they meet, see {@link BathStain}. Where no bath does that, nothing is worked out but the
 * sum.
 */
public final class OverdyedStain {
    private final List<BathStain> baths;
    private final List<Stain> stains = new ArrayList<>();

    /** For each bath its fixers in the order in which the cloth meets them, its own first. */
    private final List<List<Held>> held = new ArrayList<>();

    private final boolean plain;

    /**
     * A fixer that may hold a bath's dye.
     *
     * @param stain which of the stains the dye has with it
     * @param taking baths with this fixer, and what they take over
     */
    private record Held(Mordant fixer, int stain, List<Taking> taking) {}

    /** A later bath that takes a share of an earlier dye over. */
    private record Taking(int bath, double share) {}

    /** @param baths in the order in which they were made */
    public OverdyedStain(List<BathStain> baths) {
        this.baths = List.copyOf(baths);
        boolean none = true;
        for (int i = 0; i < baths.size(); i++) {
            List<Held> fixers = fixers(i);
            none &= fixers.size() == 1;
            held.add(fixers);
        }
        this.plain = none;
    }

    private List<Held> fixers(int number) {
        BathStain bath = baths.get(number);
        Map<Mordant, Held> fixers = new EnumMap<>(Mordant.class);
        List<Held> inOrder = new ArrayList<>();
        inOrder.add(new Held(bath.mordant(), add(bath.own()), new ArrayList<>()));
        fixers.put(bath.mordant(), inOrder.get(0));
        for (int later = number + 1; later < baths.size(); later++) {
            double share = bath.takenBy(baths.get(later));
            if (share > 0) {
                Mordant fixer = baths.get(later).mordant();
                if (!fixers.containsKey(fixer)) {
                    Held one = new Held(fixer, add(bath.with(fixer)), new ArrayList<>());
                    fixers.put(fixer, one);
                    inOrder.add(one);
                }
                fixers.get(fixer).taking().add(new Taking(later, share));
            }
        }
        return inOrder;
    }

    private int add(Stain stain) {
        stains.add(stain);
        return stains.size() - 1;
    }

    /** All stains that may be on the cloth: those of the baths, and those of their dyes with later fixers. */
    public List<Stain> stains() {
        return stains;
    }

    /**
     * How much of each stain there is where the baths came.
     *
     * @param reached of each bath the share that came, 0 to 1
     * @param amounts filled with one amount for each of the stains
     */
    public void amounts(double[] reached, double[] amounts) {
        if (plain) {
            System.arraycopy(reached, 0, amounts, 0, reached.length);
            return;
        }
        for (int bath = 0; bath < reached.length; bath++) {
            List<Held> fixers = held.get(bath);
            fixers.forEach(fixer -> amounts[fixer.stain()] = 0);
            amounts[fixers.get(0).stain()] = reached[bath];
            for (int later = bath + 1; fixers.size() > 1 && later < reached.length; later++) {
                take(fixers, later, reached[later], amounts);
            }
        }
    }

    private static void take(List<Held> fixers, int later, double reached, double[] amounts) {
        for (Held fixer : fixers) {
            for (Taking taking : fixer.taking()) {
                if (taking.bath() == later) {
                    double share = taking.share() * Math.min(1, reached);
                    for (Held other : fixers) {
                        if (other != fixer && other.fixer() != Mordant.TUNJUNG) {
                            double moved = share * amounts[other.stain()];
                            amounts[other.stain()] -= moved;
                            amounts[fixer.stain()] += moved;
                        }
                    }
                }
            }
        }
    }

    /** What is on the cloth besides its own white where shares of the baths came. */
    public Stain where(double[] reached) {
        double[] amounts = new double[stains.size()];
        amounts(reached, amounts);
        return Stain.NONE.plus(stains, amounts);
    }
}
