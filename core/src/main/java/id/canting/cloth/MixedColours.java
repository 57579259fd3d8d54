package id.canting.cloth;

import id.canting.dye.DyeBath;
import id.canting.dye.OverdyedStain;
import id.canting.dye.Stain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The colours of cloth to which only shares of its baths came, remembered for shares that no eye tells apart. */
final class MixedColours {
    /** How many shares are told apart, the smaller the finer: on white cloth even a little dye is seen. */
    private static final int LEVELS = 1023;

    private static final int BITS = 10;

    /** More baths do not fit into the key of a colour. */
    private static final int MOST = Long.SIZE / BITS;

    private final List<Reach.Share> baths;
    private final int[] turns;
    private final OverdyedStain overdyed;
    private final Stain cloth = Stain.ofCloth(DyeBath.REFERENCE_CLOTH);
    private final double[] reached;
    private final double[] amounts;
    private final Map<Long, Integer> known = new HashMap<>();

    /** @param reach what reaches cloth that is not held */
    MixedColours(Reach reach) {
        this.baths = reach.shares();
        List<Reach.Share> inOrder = reach.inOrder();
        this.turns = baths.stream().mapToInt(inOrder::indexOf).toArray();
        this.overdyed = Reach.overdyed(inOrder);
        this.reached = new double[baths.size()];
        this.amounts = new double[overdyed.stains().size()];
    }

    /**
     * The colour where shares come through.
     *
     * @param let of each bath, 0 to 1
     * @return 0xRRGGBB
     */
    int rgb(double[] let) {
        long key = 0;
        for (int bath = 0; bath < let.length; bath++) {
            long level = Math.round(Math.sqrt(let[bath]) * LEVELS);
            double root = (double) level / LEVELS;
            reached[turns[bath]] = baths.get(bath).amount() * root * root;
            key = key << BITS | level;
        }
        return let.length > MOST ? mixed() : known.computeIfAbsent(key, k -> mixed());
    }

    private int mixed() {
        overdyed.amounts(reached, amounts);
        return cloth.plus(overdyed.stains(), amounts).colour().rgb();
    }
}
