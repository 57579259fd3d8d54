package id.canting.cloth;

import id.canting.geometry.Box;
import id.canting.geometry.DepthMap;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import id.canting.scene.PixelGrid;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Ties that meet, painted together: at each pixel each bath left what the tie that held it most let through. */
final class CrossingTies {
    /** A pixel's side, mm: an eighth of how wide the softest edges of ties are. */
    private static final double FINE = 0.25;

    /** The most pixels of an image; a larger one has coarser pixels. */
    private static final double MOST = 4e6;

    /** So many rows are worked out at a time. */
    private static final int ROWS = 32;

    private static final int OPAQUE = 0xFF000000;

    /** Shares that count as all and as nothing when colours are told. */
    private static final double ALL = 0.99;

    private final Reach reach;
    private final List<HeldTie> ties;
    private final Map<Held, PassedShares> passed;
    private final Box box;
    private final double pixel;
    private final int width;
    private final int height;

    /**
     * Some ties on a cloth.
     *
     * @param reach what reached the cloth around them
     * @param passed what ties of each kind let through of it
     * @param box what of it is painted, mm
     */
    CrossingTies(Reach reach, List<HeldTie> ties, Map<Held, PassedShares> passed, Box box) {
        this.reach = reach;
        this.ties = ties;
        this.passed = passed;
        this.pixel = Math.max(FINE, Math.sqrt(box.area() / MOST));
        this.width = (int) Math.max(1, Math.ceil(box.width() / pixel));
        this.height = (int) Math.max(1, Math.ceil(box.height() / pixel));
        this.box = Box.sized(box.left(), box.top(), width * pixel, height * pixel);
    }

    /** The box around ties. */
    static Box box(List<HeldTie> ties) {
        return ties.stream().map(tie -> tie.outline().box()).reduce(Box::with).orElseThrow();
    }

    /** Their image, and the colours of its places that each bath reached wholly or not at all. */
    Painted painted() {
        List<Strip> strips = IntStream.range(0, (height + ROWS - 1) / ROWS)
                .parallel()
                .mapToObj(strip -> new Strip(strip * ROWS))
                .toList();
        int[] argb =
                strips.stream().flatMapToInt(strip -> Arrays.stream(strip.argb)).toArray();
        Set<BitSet> reached = new LinkedHashSet<>();
        strips.forEach(strip -> reached.addAll(strip.reached));
        List<Reach.Tint> tints = reached.stream().map(this::tint).toList();
        Element.Image image = new Element.Image(box, new PixelGrid(width, argb));
        return new Painted("ties-crossing", Workshop.MESSAGES.text("layer.crossing"), image, tints);
    }

    private Reach.Tint tint(BitSet baths) {
        Reach there = reach.only(bath -> baths.get(number(bath)));
        return there.tint(there.colour());
    }

    private int number(AppliedBath bath) {
        return IntStream.range(0, reach.shares().size())
                .filter(i -> reach.shares().get(i).bath() == bath)
                .findFirst()
                .orElseThrow();
    }

    /** Some rows of the image. */
    private final class Strip {
        private final int top;
        private final int rows;
        private final boolean[] held;

        /** For each bath the shares by pixel. */
        private final double[][] shares;

        private final int[] argb;

        /** The baths that reached places whole, where the others did not reach these at all. */
        private final Set<BitSet> reached = new LinkedHashSet<>();

        Strip(int top) {
            this.top = top;
            this.rows = Math.min(ROWS, height - top);
            this.held = new boolean[width * rows];
            this.argb = new int[width * rows];
            this.shares = new double[reach.shares().size()][width * rows];
            for (int bath = 0; bath < shares.length; bath++) {
                Arrays.fill(shares[bath], 1);
            }
            ties.forEach(this::hold);
            colour();
        }

        private void hold(HeldTie tie) {
            Box there = tie.outline().box();
            int first = Math.max(0, (int) Math.floor((there.top() - box.top()) / pixel) - top);
            int last = Math.min(rows - 1, (int) Math.ceil((there.bottom() - box.top()) / pixel) - top);
            int left = Math.max(0, (int) Math.floor((there.left() - box.left()) / pixel));
            int right = Math.min(width - 1, (int) Math.ceil((there.right() - box.left()) / pixel));
            if (first > last || left > right) {
                return;
            }
            Transform back = tie.outline().place().inverse();
            DepthMap depths = tie.outline().depths();
            PassedShares let = Objects.requireNonNull(passed.get(tie.held()));
            for (int row = first; row <= last; row++) {
                double y = box.top() + (top + row + 0.5) * pixel;
                for (int column = left; column <= right; column++) {
                    double x = box.left() + (column + 0.5) * pixel;
                    double depth =
                            depths.at(back.a() * x + back.c() * y + back.e(), back.b() * x + back.d() * y + back.f());
                    if (depth > 0) {
                        hold(row * width + column, let, depth);
                    }
                }
            }
        }

        private void hold(int at, PassedShares let, double depth) {
            held[at] = true;
            for (int bath = 0; bath < shares.length; bath++) {
                shares[bath][at] = Math.min(shares[bath][at], let.at(bath, depth));
            }
        }

        private void colour() {
            // Where nothing is painted, too: some programs mix the colour of what is not there into its neighbours.
            int open = reach.colour().rgb();
            MixedColours colours = new MixedColours(reach);
            double[] let = new double[shares.length];
            for (int at = 0; at < argb.length; at++) {
                argb[at] = open;
                if (held[at]) {
                    for (int bath = 0; bath < let.length; bath++) {
                        let[bath] = shares[bath][at];
                    }
                    argb[at] = OPAQUE | colours.rgb(let);
                    note(at);
                }
            }
        }

        private void note(int at) {
            BitSet whole = new BitSet();
            for (int bath = 0; bath < shares.length; bath++) {
                double share = shares[bath][at];
                if (share > 1 - ALL && share < ALL) {
                    return;
                }
                whole.set(bath, share >= ALL);
            }
            reached.add(whole);
        }
    }
}
