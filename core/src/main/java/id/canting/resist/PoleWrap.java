package id.canting.resist;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Transform;
import id.canting.geometry.Wobble;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Cloth wound on a pole, bound, and pushed together along it (arashi). Pushed to a share of its length, about that share
 * of each stretch between two threads lies open to the dye, and the rest is pressed under thread and pleats. Cloth that
 * goes round more than once takes less dye in each inner turn.
 *
 * @param pole the pole and how thread goes round it
 * @param push to what share of its length the cloth is pushed together, above 0 and below 1
 * @param pass share of the dye that each turn of cloth lets through to the next inner one, 0 to 1
 * @param creep how far dye creeps in at edges (10 to 90 %), mm
 */
public record PoleWrap(Pole pole, double push, double pass, double creep) implements Folding {
    /** Cloth pushed to half: our choice. */
    public static final double USUAL_PUSH = 0.5;

    /** Share of dye that a turn of cloth lets through: our choice. */
    public static final double USUAL_PASS = 0.7;

    private static final double FLATNESS = 0.1;
    private static final double STRAY = 0.09;
    private static final double WAVELENGTH = 3.5;

    /** Checks the shares. */
    public PoleWrap {
        if (!(push > 0 && push < 1 && pass >= 0 && pass <= 1 && creep > 0)) {
            throw new IllegalArgumentException("cloth is pushed to a share above 0 and below 1 and lets 0 to 1 of the"
                    + " dye through, not " + push + " and " + pass);
        }
    }

    @Override
    public boolean holds(Box piece) {
        return true;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.wound(this);
    }

    /** The width of white each thread leaves, mm. */
    public double white() {
        return (1 - push) * pole.spacing();
    }

    @Override
    public int layers(Box piece) {
        return pole.wraps(along(piece, pole.angle()).width());
    }

    /** The piece's box in coordinates turned by an angle about the origin. */
    private static Box along(Box piece, double angle) {
        return Transform.turn(-angle).apply(piece);
    }

    @Override
    public Drawing drawing(Box piece, double liveliness, RandomSource random) {
        List<Region> threads = threads(piece, liveliness, random);
        Box round = along(piece, pole.angle());
        int wraps = layers(piece);
        Drawing.Builder out = Drawing.builder();
        for (int wrap = 0; wrap < wraps; wrap++) {
            double share = StrictMath.pow(pass, wraps - 1 - wrap);
            Box turn = new Box(
                    round.left() + wrap * pole.girth(),
                    round.top() - 1,
                    Math.min(round.right(), round.left() + (wrap + 1) * pole.girth()),
                    round.bottom() + 1);
            Region cloth =
                    Region.of(turn).transformed(Transform.turn(pole.angle())).and(Region.of(piece));
            if (share < 1 && !cloth.isEmpty()) {
                out.add("turn", Role.TIE, new Mark.Pressed(cloth, 1, share, creep));
            }
            for (Region thread : threads) {
                Region held = wraps == 1 ? thread : thread.and(cloth);
                if (!held.isEmpty()) {
                    out.add("thread", Role.TIE, new Mark.Pressed(held, share, 0, creep));
                }
            }
        }
        return out.build();
    }

    /** The white under each thread, wavering as pleats do, within the piece. */
    private List<Region> threads(Box piece, double liveliness, RandomSource random) {
        Box box = along(piece, pole.direction());
        Region cloth = Region.of(piece);
        double spacing = pole.spacing();
        List<Region> threads = new ArrayList<>();
        double y = box.top() + spacing / 2;
        while (y < box.bottom()) {
            RandomSource own = random.stream("thread/" + threads.size());
            Path line = Path.line(new Point(box.left() - 5, y), new Point(box.right() + 5, y));
            Path wavering = Wobble.line(line, STRAY * spacing * liveliness, WAVELENGTH * spacing, own);
            threads.add(band(wavering, liveliness, own)
                    .transformed(Transform.turn(pole.direction()))
                    .and(cloth));
            y += spacing;
        }
        threads.removeIf(Region::isEmpty);
        return threads;
    }

    private Region band(Path line, double liveliness, RandomSource random) {
        double length = line.track(FLATNESS).length();
        int pleats = (int) Math.max(8, Math.round(length / (pole.spacing() * 0.6)));
        double[] wide = new double[pleats + 1];
        for (int i = 0; i < wide.length; i++) {
            double pleat = i % 2 == 0 ? random.between(-0.05, 0.35) : random.between(-0.4, 0);
            wide[i] = white() / 2 * (1 + liveliness * pleat);
        }
        Ribbon ribbon = Ribbon.around(line, u -> {
            double at = u * pleats;
            int i = (int) Math.min(pleats - 1, at);
            return wide[i] + (wide[i + 1] - wide[i]) * (at - i);
        });
        return Region.of(ribbon.outline(2 * pleats + 1), FLATNESS);
    }
}
