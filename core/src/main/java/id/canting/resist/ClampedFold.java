package id.canting.resist;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.geometry.Wobble;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cloth folded flat and clamped between boards (itajime). Each layer takes its share of the dye, most along its creases,
 * where dye runs in; under the boards it takes none.
 *
 * @param map how it is folded, from the piece's top left corner
 * @param turn by how many radians the folds are turned about the piece's middle, clockwise as seen
 * @param clamp the boards; without them only the thickness of the bundle keeps dye away
 * @param reach how deep dye gets into the bundle, as a share of its thickness, see {@link Uptake}
 * @param creep how far dye creeps in at edges (10 to 90 %), mm
 */
public record ClampedFold(FoldMap map, double turn, Optional<Clamp> clamp, double reach, double creep)
        implements Folding {
    /** Dye that gets three tenths into the bundle's thickness: our choice, so that the middle keeps about a third. */
    public static final double USUAL_REACH = 0.3;

    /** How wide boards' edges are soft, mm: our choice within the half to three millimetres of tied edges. */
    public static final double USUAL_CREEP = 2.5;

    /** How softly the dye that runs in along creases ends between layers (10 to 90 %), mm: our choice. */
    private static final double SEEP = 6;

    private static final double SEEP_OF_CELL = 0.16;

    /** Baths up to so many times the root of the usual one stay within their layer. */
    private static final double LONG_BATH = 1.7;

    /** Half of the fully dyed line that each crease leaves at least, mm. */
    private static final double CREASE = 0.5;

    private static final double LEVELS = 12;
    private static final int HANDS = 4;
    private static final double STRAY = 1.2;
    private static final double WAVELENGTH = 13;
    private static final double FLATNESS = 0.05;
    private static final double SLIVER = 1e-6;

    /** Checks the shares. */
    public ClampedFold {
        if (!(reach > 0 && creep > 0)) {
            throw new IllegalArgumentException(
                    "a clamped fold needs a reach and a creep above 0, but has " + reach + " and " + creep);
        }
    }

    /** From the folds' coordinates to the cloth. */
    private Transform ontoCloth(Box piece) {
        Point middle = piece.centre();
        return Transform.shift(piece.left() - middle.x(), piece.top() - middle.y())
                .then(Transform.turn(turn))
                .then(Transform.to(middle));
    }

    private Bundle bundle(Box piece) {
        return Bundle.of(map, Region.of(piece).transformed(ontoCloth(piece).inverse()));
    }

    @Override
    public int layers(Box piece) {
        return bundle(piece).layers();
    }

    /** Whether the boards touch the folded cell at all; without boards the bundle holds itself. */
    @Override
    public boolean holds(Box piece) {
        return clamp.isEmpty() || !clamp.get().held(cell(piece)).isEmpty();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.clamped(this);
    }

    private Path cell(Box piece) {
        return map.cell(Region.of(piece).transformed(ontoCloth(piece).inverse()).bounds());
    }

    @Override
    public Drawing drawing(Box piece, double liveliness, RandomSource random) {
        Transform ontoCloth = ontoCloth(piece);
        Region cloth = Region.of(piece).transformed(ontoCloth.inverse());
        Path outline = map.cell(cloth.bounds());
        Region cell = Region.of(outline, SLIVER);
        List<Region> boards = boards(outline, liveliness, random.stream("boards"));
        double seep = Math.min(SEEP, SEEP_OF_CELL * cell.inscribed(0.1).radius());
        Bundle bundle = Bundle.of(map, cloth);
        Uptake uptake = new Uptake(bundle.layers(), reach * bundle.layers());
        RandomSource picks = random.stream("picks");
        Map<Integer, Drawing> known = new HashMap<>();
        Drawing.Builder out = Drawing.builder();
        for (Bundle.Cell place : bundle.cells()) {
            int level = (int) Math.round(uptake.share(place.layer()) * LEVELS);
            int pick = picks.below(boards.size());
            Region held = boards.get(pick);
            Region here = cloth.transformed(place.place().inverse());
            Drawing drawing = here.contains(cell, SLIVER)
                    ? known.computeIfAbsent(level * HANDS + pick, key -> layer(cell, held, level / LEVELS, seep))
                    : layer(cell.and(here), held.and(here), level / LEVELS, seep);
            out.place(drawing, place.place().then(ontoCloth));
        }
        return out.build();
    }

    private Drawing layer(Region cell, Region boards, double share, double seep) {
        Drawing.Builder out = Drawing.builder();
        Region inner = cell.offset(-reach(seep));
        if (share < 1) {
            pressed(out, "layer", inner, 1, share, seep);
        }
        Region held = boards.and(cell.offset(-reach(creep)));
        pressed(out, "clamp", held, around(held, inner, share, seep), 0, creep);
        return out.build();
    }

    private static void pressed(
            Drawing.Builder out, String part, Region region, double around, double within, double creep) {
        if (!region.isEmpty()) {
            out.add(part, Role.TIE, new Mark.Pressed(region, around, within, creep));
        }
    }

    /** How far outside an edge dye is still held a little, mm: so far inside the creases edges begin. */
    private static double reach(double creep) {
        return new Fringe(1, 0, 1, creep, creep).reach(LONG_BATH * Diffusion.USUAL_ROOT) + CREASE;
    }

    /** The share of dye that reaches the edge of the boards, in the mean. */
    private static double around(Region boards, Region inner, double share, double seep) {
        if (inner.isEmpty() || share == 1) {
            return 1;
        }
        Fringe fringe = new Fringe(1, share, share, 4 * seep, seep);
        double mean = boards.contours().stream()
                .flatMap(contour -> contour.points(FLATNESS).stream())
                .mapToDouble(point -> fringe.at(inner.clearance(point), Diffusion.USUAL_ROOT))
                .average()
                .orElse(1);
        // Boards are painted upon layers where a little less than all of the dye reaches them.
        return Math.min(LEVELS - 0.5, Math.rint(mean * LEVELS)) / LEVELS;
    }

    /** What the boards hold in a layer; hands lay layers a little askew, and dye gets under edges unevenly. */
    private List<Region> boards(Path cell, double liveliness, RandomSource random) {
        if (clamp.isEmpty()) {
            return List.of(Region.EMPTY);
        }
        Region inside = Region.of(cell, SLIVER);
        double stray = STRAY * liveliness;
        List<Region> boards = new ArrayList<>();
        for (int i = 0; i < (stray == 0 ? 1 : HANDS); i++) {
            RandomSource own = random.stream(i);
            Path board = Wobble.line(clamp.get().board(cell), stray, WAVELENGTH, own);
            Transform askew = Transform.shift(own.between(-stray, stray), own.between(-stray, stray));
            boards.add(Region.of(board.transformed(askew), FLATNESS).and(inside));
        }
        return boards;
    }
}
