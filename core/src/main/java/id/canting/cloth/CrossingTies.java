package id.canting.cloth;

import id.canting.geometry.Box;
import id.canting.geometry.DepthMap;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import id.canting.scene.PixelGrid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final Map<Held, Kind> kinds = new LinkedHashMap<>();
    private final List<Kind> byNumber;
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
        ties.stream()
                .map(HeldTie::held)
                .distinct()
                .forEach(held -> kinds.put(held, new Kind(kinds.size(), Objects.requireNonNull(passed.get(held)))));
        this.byNumber = List.copyOf(kinds.values());
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

    /** What is seen of a kind of tie where no other holds the cloth, by depth. */
    private final class Kind {
        private final int number;
        private final PassedShares let;
        private final int[] argb;
        private final List<Optional<BitSet>> reached = new ArrayList<>();

        Kind(int number, PassedShares let) {
            this.number = number;
            this.let = let;
            this.argb = new int[let.steps()];
            MixedColours colours = new MixedColours(reach);
            double[] shares = new double[reach.shares().size()];
            for (int step = 0; step < argb.length; step++) {
                for (int bath = 0; bath < shares.length; bath++) {
                    shares[bath] = let.at(bath, step);
                }
                argb[step] = OPAQUE | colours.rgb(shares);
                reached.add(whole(shares));
            }
        }
    }

    /** The baths that reached a place whole, where the others did not reach it at all. */
    private static Optional<BitSet> whole(double[] shares) {
        BitSet whole = new BitSet();
        for (int bath = 0; bath < shares.length; bath++) {
            if (shares[bath] > 1 - ALL && shares[bath] < ALL) {
                return Optional.empty();
            }
            whole.set(bath, shares[bath] >= ALL);
        }
        return Optional.of(whole);
    }

    /** Some rows of the image. Most pixels lie in one tie; only where several meet are the shares told one by one. */
    private final class Strip {
        private static final int MANY = -1;

        private final int top;
        private final int rows;

        /** The tie's kind by pixel, from 1; 0 where none is. */
        private final int[] kind;

        /** The depth in that tie. */
        private final int[] step;

        /** For each bath the shares of pixels in several ties; empty where there are none. */
        private double[][] shares = {};

        private final int[] argb;
        private final Set<BitSet> reached = new LinkedHashSet<>();

        Strip(int top) {
            this.top = top;
            this.rows = Math.min(ROWS, height - top);
            this.argb = new int[width * rows];
            this.kind = new int[width * rows];
            this.step = new int[width * rows];
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
            Kind of = Objects.requireNonNull(kinds.get(tie.held()));
            for (int row = first; row <= last; row++) {
                double y = box.top() + (top + row + 0.5) * pixel;
                for (int column = left; column <= right; column++) {
                    double x = box.left() + (column + 0.5) * pixel;
                    double depth =
                            depths.at(back.a() * x + back.c() * y + back.e(), back.b() * x + back.d() * y + back.f());
                    if (depth > 0) {
                        hold(row * width + column, of, of.let.step(depth));
                    }
                }
            }
        }

        private void hold(int at, Kind of, int depth) {
            if (kind[at] == 0) {
                kind[at] = of.number + 1;
                step[at] = depth;
                return;
            }
            if (kind[at] != MANY) {
                apart(at, byNumber.get(kind[at] - 1), step[at]);
            }
            for (int bath = 0; bath < shares.length; bath++) {
                shares[bath][at] = Math.min(shares[bath][at], of.let.at(bath, depth));
            }
        }

        /** Tells the shares of a pixel that so far lay in one tie. */
        private void apart(int at, Kind of, int depth) {
            if (shares.length == 0) {
                shares = new double[reach.shares().size()][width * rows];
            }
            kind[at] = MANY;
            for (int bath = 0; bath < shares.length; bath++) {
                shares[bath][at] = of.let.at(bath, depth);
            }
        }

        private void colour() {
            // Where nothing is painted, too: some programs mix the colour of what is not there into its neighbours.
            int open = reach.colour().rgb();
            MixedColours colours = new MixedColours(reach);
            double[] let = new double[shares.length];
            List<BitSet> seen = new ArrayList<>();
            byNumber.forEach(each -> seen.add(new BitSet()));
            for (int at = 0; at < argb.length; at++) {
                if (kind[at] == MANY) {
                    for (int bath = 0; bath < let.length; bath++) {
                        let[bath] = shares[bath][at];
                    }
                    argb[at] = OPAQUE | colours.rgb(let);
                    whole(let).ifPresent(reached::add);
                } else if (kind[at] > 0) {
                    argb[at] = byNumber.get(kind[at] - 1).argb[step[at]];
                    seen.get(kind[at] - 1).set(step[at]);
                } else {
                    argb[at] = open;
                }
            }
            for (Kind each : byNumber) {
                seen.get(each.number).stream()
                        .forEach(depth -> each.reached.get(depth).ifPresent(reached::add));
            }
        }
    }
}
