package id.canting.resist;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import id.canting.random.RandomSource;
import java.util.HashMap;
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
    /** Dye that gets through two fifths of the bundle's thickness: our choice, so that the middle keeps about half. */
    public static final double USUAL_REACH = 0.4;

    /** How wide edges are soft, mm: our choice within the half to three millimetres of tied edges. */
    public static final double USUAL_CREEP = 2.5;

    private static final double LEVELS = 40;
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

    /** Whether the boards touch the folded cell at all. */
    public boolean clampMeetsCell(Box piece) {
        return clamp.isEmpty() || !clamp.get().held(cell(piece)).isEmpty();
    }

    private Path cell(Box piece) {
        return map.cell(Region.of(piece).transformed(ontoCloth(piece).inverse()).bounds());
    }

    @Override
    public Drawing drawing(Box piece, RandomSource random) {
        Transform ontoCloth = ontoCloth(piece);
        Region cloth = Region.of(piece).transformed(ontoCloth.inverse());
        Path outline = map.cell(cloth.bounds());
        Region cell = Region.of(outline, SLIVER);
        Region boards = clamp.map(c -> c.held(outline)).orElse(Region.EMPTY);
        Bundle bundle = Bundle.of(map, cloth);
        Uptake uptake = new Uptake(bundle.layers(), reach * bundle.layers());
        Map<Double, Drawing> known = new HashMap<>();
        Drawing.Builder out = Drawing.builder();
        for (Bundle.Cell place : bundle.cells()) {
            double share = Math.rint(uptake.share(place.layer()) * LEVELS) / LEVELS;
            Region here = cloth.transformed(place.place().inverse());
            Drawing drawing = here.contains(cell, SLIVER)
                    ? known.computeIfAbsent(share, s -> layer(cell, boards, s))
                    : layer(cell.and(here), boards.and(here), share);
            out.place(drawing, place.place().then(ontoCloth));
        }
        return out.build();
    }

    private Drawing layer(Region cell, Region boards, double share) {
        Drawing.Builder out = Drawing.builder();
        if (share < 1) {
            out.add("layer", Role.TIE, new Mark.Pressed(cell, 1, share, creep));
        }
        if (!boards.isEmpty()) {
            out.add("clamp", Role.TIE, new Mark.Pressed(boards, share, 0, creep));
        }
        return out.build();
    }
}
