package id.canting.layout;

import id.canting.geometry.Box;
import id.canting.geometry.Label;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Hand;
import id.canting.parameter.Values;
import id.canting.text.Messages;
import id.canting.text.UserError;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Lays bands along the edges of a rectangle, the first outermost: each side gets a whole number of units, stretched a
 * little to fit, and where two sides meet a corner piece that joins both.
 */
public final class BandLayout {
    private static final Messages MESSAGES = Messages.beside(BandLayout.class, "messages");

    private BandLayout() {}

    /** A band with the values it is drawn with. */
    public record Choice(Band band, Values values) {
        /** The height across the edge, mm. */
        public double height() {
            return band.height(values);
        }
    }

    /** The height of all bands together, mm. */
    public static double height(List<Choice> bands) {
        return bands.stream().mapToDouble(Choice::height).sum();
    }

    /**
     * The drawing of all bands of a piece.
     *
     * @param finish what is done to each unit and corner after it is drawn, such as filling its areas
     */
    public static Drawing around(
            Zone.Piece piece, List<Choice> bands, Hand hand, BiFunction<Drawing, Hand, Drawing> finish) {
        Drawing.Builder all = Drawing.builder();
        double offset = 0;
        int number = 0;
        for (Choice choice : bands) {
            Hand own = hand.stream(
                    "band/" + number++ + "/" + choice.band().information().id());
            Ring ring = new Ring(piece, choice, offset, own, finish);
            ring.sides(all);
            ring.corners(all);
            offset += choice.height();
        }
        return all.build();
    }

    /** One band around a piece, at a distance from its outer edge. */
    private record Ring(
            Zone.Piece piece, Choice choice, double offset, Hand hand, BiFunction<Drawing, Hand, Drawing> finish) {
        void sides(Drawing.Builder all) {
            for (Side side : piece.edges()) {
                boolean upright = side == Side.LEFT || side == Side.RIGHT;
                double whole = upright ? piece.box().height() : piece.box().width();
                double from = cornerAt(before(side)) ? offset + choice.height() : 0;
                double to = cornerAt(after(side)) ? offset + choice.height() : 0;
                run(all, side, from, whole - from - to);
            }
        }

        private void run(Drawing.Builder all, Side side, double from, double length) {
            if (length <= 0) {
                return;
            }
            int units = (int) Math.max(1, Math.round(length / choice.band().length(choice.values())));
            Values fitted = fitted(length, units);
            Drawing unit = finish.apply(choice.band().draw(fitted, hand.stream("unit")), hand.stream("unit"))
                    .labelled(label());
            Drawing drawn = finish.apply(choice.band().between(fitted, hand.stream("between")), hand.stream("between"));
            // A unit with areas, such as a shoot of pucuk rebung, is a figure of its own; others make one row together.
            boolean row = !unit.hasAreas();
            Drawing between = row ? drawn.labelled(label()) : drawn;
            boolean hasBetween = !between.parts().isEmpty() || !between.placed().isEmpty();
            int first = cornerAt(before(side)) ? 0 : 1;
            int last = cornerAt(after(side)) ? units : units - 1;
            for (int i = 0; i <= units; i++) {
                Transform start = Transform.shift(from + i * length / units, 0).then(onto(side));
                if (i < units) {
                    all.place(unit, start, row && i > 0);
                }
                if (hasBetween && i >= first && i <= last) {
                    all.place(between, start, row);
                }
            }
        }

        private Values fitted(double length, int units) {
            try {
                return choice.band().fitted(choice.values(), length / units);
            } catch (UserError outside) {
                throw new UserError(
                        MESSAGES.text("bands.fit", choice.band().information().id(), length, length / units));
            }
        }

        void corners(Drawing.Builder all) {
            for (Side side : piece.edges()) {
                if (cornerAt(after(side))) {
                    Drawing corner = finish.apply(
                                    choice.band().corner(choice.values(), hand.stream("corner")), hand.stream("corner"))
                            .labelled(label());
                    Transform atOrigin = Transform.shift(offset, 0);
                    all.place(corner, atOrigin.then(onto(after(side))));
                }
            }
        }

        private Label label() {
            return choice.band().information().label();
        }

        private boolean cornerAt(Side side) {
            return piece.edges().contains(side);
        }

        /** The side met when a walk along a side ends; walks run so that the cloth's edge is at the right hand. */
        private static Side after(Side side) {
            return switch (side) {
                case BOTTOM -> Side.RIGHT;
                case RIGHT -> Side.TOP;
                case TOP -> Side.LEFT;
                case LEFT -> Side.BOTTOM;
            };
        }

        private static Side before(Side side) {
            return after(after(after(side)));
        }

        /**
         * From a band's own coordinates (x along the walk from the side's start, y from 0 at its inner to its height at
         * its outer line) to the cloth.
         */
        private Transform onto(Side side) {
            Box box = piece.box();
            double inner = offset + choice.height();
            return switch (side) {
                case BOTTOM -> Transform.shift(box.left(), box.bottom() - inner);
                case TOP -> Transform.quarters(2).then(Transform.shift(box.right(), box.top() + inner));
                case RIGHT -> Transform.quarters(3).then(Transform.shift(box.right() - inner, box.bottom()));
                case LEFT -> Transform.quarters(1).then(Transform.shift(box.left() + inner, box.top()));
            };
        }
    }
}
