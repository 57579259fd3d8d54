package id.canting.motifs.palembang.field;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.SongketShapes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;

/** What the seed fields share: seeds strewn on a diagonal lattice, leaning to and fro, dots where none lies. */
final class Seeds {
    private static final Parameter.Quantity LENGTH =
            Parameter.length("length", "panjang biji", "seed length", 7, 4, 20);
    private static final Parameter.Quantity SPACING =
            Parameter.length("spacing", "jarak tabur", "spacing of the lattice", 14, 8, 30);
    private static final Parameter.Quantity COLUMNS = FieldPatch.columns(5, 10);
    private static final Parameter.Quantity ROWS = FieldPatch.rows(4, 10);

    private Seeds() {}

    static Parameters parameters() {
        return Parameters.of(LENGTH, SPACING, COLUMNS, ROWS);
    }

    static FieldPatch patch(Values values) {
        double side = values.number(SPACING);
        return new FieldPatch(values.count(COLUMNS), values.count(ROWS), side, side);
    }

    /** The field: each cell has a seed in its middle and, the other way, one on its corner. */
    static Drawing field(Values values, double lean, SeedField field, Hand hand) {
        double spacing = values.number(SPACING);
        double length = Math.min(values.number(LENGTH), spacing * 0.66);
        Drawing one = field.seed(length, Math.min(hand.klowong() * 0.5, length * 0.1), hand);
        double dot = Math.min(hand.isen() * 1.1, spacing * 0.07);
        Drawing star = star(spacing, dot);
        Drawing cell = Drawing.builder()
                .place(one, Transform.turn(lean).then(Transform.shift(spacing / 2, spacing / 2)))
                .place(one, Transform.turn(-lean))
                .place(star, Transform.shift(spacing / 2, 0))
                .place(star, Transform.shift(0, spacing / 2))
                .build();
        return patch(values).filled(cell);
    }

    /** Dots where no seed lies. */
    private static Drawing star(double spacing, double dot) {
        Drawing.Builder out = Drawing.builder();
        out.dot("scatter", Point.ZERO, dot);
        if (spacing > 20) {
            for (int i = 0; i < 4; i++) {
                out.dot("scatter", Point.polar(dot * 2.2, i * Math.PI / 2), dot * 0.7);
            }
        }
        return MinimumWidth.held(out);
    }

    /** A seed's outline and a line down its middle. */
    static Drawing seed(Path outline, double length, double width, double pen) {
        Drawing.Builder out = Drawing.builder();
        SongketShapes.lay(out, "seed", outline, pen, "");
        double room = width / 2 - pen / 2;
        if (room > 0.75) {
            Path groove = Path.line(new Point(0, -length * 0.22), new Point(0, length * 0.26));
            out.isen("seed", groove, Math.min(room - 0.4, pen * 0.9), Taper.BOTH);
        }
        return MinimumWidth.held(out);
    }
}
