package id.canting.geometry.crack;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Breaks a sheet of wax into a network of cracks, one after another: each next crack runs through the place that is
 * farthest from every edge and crack, where the wax is strained most, until no place is strained enough.
 *
 * <p>The order in time, the strain that grows with the distance to edges and cracks, and the T-shaped joints are
 * observations of Wyvill, van Overveld and Carpendale, "Rendering cracks in batik" (NPAR 2004). That paper works on
 * pixels; here the sheet is parted as shapes, at its largest inscribed circle.
 */
public final class Cracks {
    private static final int TRIES = 25;
    private static final int STRAIGHT_TRIES = 36;
    private static final double LEAST_PART = 0.05;

    private final Cracking cracking;
    private final PriorityQueue<Strained> waiting = new PriorityQueue<>();
    private final List<Strained> sound = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();

    /** A face with its clearest place; chance of its own, so that what breaks elsewhere changes nothing here. */
    private record Strained(Face face, InscribedCircle clearing, RandomSource random, int number)
            implements Comparable<Strained> {
        @Override
        public int compareTo(Strained other) {
            int order = Double.compare(other.clearing.radius(), clearing.radius());
            return order == 0 ? Integer.compare(number, other.number) : order;
        }
    }

    /** A crack that was found, and the faces it left. */
    private record Broken(Face face, CrackPath course, List<Face> parts, long seed) {
        Crack crack(int age, double width) {
            return new Crack(
                    Path.polyline(course.points()),
                    age,
                    width,
                    joint(course.start()),
                    joint(course.end()),
                    seed,
                    parts.size() == 1);
        }

        private Crack.Joint joint(Face.Foot foot) {
            int i = foot.vertex();
            int j = face.next(i);
            return new Crack.Joint(face.along[i], new Point(face.x[j] - face.x[i], face.y[j] - face.y[i]).unit());
        }
    }

    private Cracks(Cracking cracking) {
        this.cracking = cracking;
    }

    /**
     * The cracks of a sheet. In every cell that is left the largest circle has at most the half spacing as radius, to
     * 0.5 %. Pieces that do not touch break independently of each other, each by its own stream of chance.
     */
    public static CrackNetwork of(Region wax, Cracking cracking, RandomSource random) {
        Cracks cracks = new Cracks(cracking);
        List<Region> pieces = wax.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            cracks.add(Face.of(pieces.get(i)), random.stream(i));
        }
        for (Strained next = cracks.waiting.poll(); next != null; next = cracks.waiting.poll()) {
            cracks.breakUp(next);
        }
        return cracks.network(wax);
    }

    private void add(Face face, RandomSource random) {
        InscribedCircle clearing = InscribedCircle.of(face, cracking.halfSpacing());
        Strained strained = new Strained(face, clearing, random, waiting.size() + sound.size() + broken.size());
        if (clearing.radius() > cracking.halfSpacing()) {
            waiting.add(strained);
        } else {
            sound.add(strained);
        }
    }

    private void breakUp(Strained next) {
        Broken crack = crack(next);
        broken.add(crack);
        for (int i = 0; i < crack.parts.size(); i++) {
            add(crack.parts.get(i), next.random.stream(i));
        }
    }

    private Broken crack(Strained next) {
        for (int i = 0; i < TRIES; i++) {
            Broken broken = attempt(next, CrackPath.tried(next.face, next.clearing, cracking, next.random));
            if (!broken.parts.isEmpty()) {
                return broken;
            }
        }
        double first = next.random.between(0, Math.PI);
        for (int i = 0; i < STRAIGHT_TRIES; i++) {
            double angle = first + Math.PI * i / STRAIGHT_TRIES;
            Broken broken = attempt(next, CrackPath.straight(next.face, next.clearing, angle, cracking));
            if (!broken.parts.isEmpty()) {
                return broken;
            }
        }
        throw new IllegalStateException("no straight crack parts the wax at " + next.clearing);
    }

    private Broken attempt(Strained next, CrackPath course) {
        List<Face> parts = !course.hooked() && course.possible(next.face)
                ? FaceSplit.of(next.face, course, broken.size())
                : List.of();
        double least = LEAST_PART * next.clearing.radius() * next.clearing.radius();
        boolean slight = parts.size() == 2 && parts.stream().anyMatch(part -> part.area() < least);
        return new Broken(next.face, course, slight ? List.of() : parts, next.random.nextLong());
    }

    private CrackNetwork network(Region wax) {
        List<Crack> cracks = new ArrayList<>();
        for (int age = 0; age < broken.size(); age++) {
            cracks.add(broken.get(age).crack(age, cracking.width(age, broken.size())));
        }
        List<CrackNetwork.Cell> cells = new ArrayList<>();
        sound.sort(null);
        for (Strained cell : sound) {
            cells.add(new CrackNetwork.Cell(cell.face.edges(), cell.clearing.radius()));
        }
        return new CrackNetwork(wax, cracking, cracks, cells);
    }
}
