package id.canting.motifs.palembang.band;

import com.google.auto.service.AutoService;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.motifs.palembang.Blooms;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.Palembang;
import id.canting.motifs.palembang.SongketShapes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Rumpak: a check (sources S01, S07). Two kinds of square in turn, one of nested lines, one with a four-petalled flower;
 * the flower and the lines are our drawing.
 */
@AutoService(Motif.class)
public final class Rumpak implements Band {
    private static final Parameter.Quantity SIZE = Parameter.length("size", "sisi kotak", "side of a square", 8, 4, 20);
    private static final Parameter.Quantity WIDTH =
            Parameter.length("width", "lebar kotak", "width of a square", 8, 4, 20);
    private static final Parameter.Quantity ROWS = Sizes.rows(2, 1, 6);
    private static final double EDGE = 1;

    @Override
    public Declaration declaration() {
        return Palembang.band("plb-rumpak", new Text("rumpak", "rumpak (check)"))
                .note(
                        "Kotak-kotak berselang-seling: yang satu bergaris, yang lain berbunga.",
                        "Squares in turn: one of lines, one with a flower.")
                .described("S01", "S03", "S07")
                .parameters(SIZE, WIDTH, ROWS);
    }

    @Override
    public Parameter.Quantity pitch() {
        return WIDTH;
    }

    @Override
    public double pitches(Values values) {
        return 2;
    }

    @Override
    public double height(Values values) {
        return values.count(ROWS) * values.number(SIZE) + 2 * EDGE;
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        checks(out, values, 2, hand);
        return MinimumWidth.held(out);
    }

    private static void checks(Drawing.Builder out, Values values, int columns, Hand hand) {
        double size = values.number(SIZE);
        double width = values.number(WIDTH);
        Drawing lined = lined(width, size, hand);
        Drawing flower = Blooms.small(4, Math.min(width, size) * 0.5, hand);
        for (int row = 0; row < values.count(ROWS); row++) {
            for (int column = 0; column < columns; column++) {
                boolean even = (row + column) % 2 == 0;
                Transform turn = even ? Transform.IDENTITY : Transform.turn(Math.PI / 4);
                Transform to = Transform.shift((column + 0.5) * width, EDGE + (row + 0.5) * size);
                out.place(even ? lined : flower, turn.then(to));
            }
        }
    }

    /** A square of nested outlines around a dot. */
    private static Drawing lined(double width, double size, Hand hand) {
        double small = Math.min(width, size);
        double longer = (width - small) / 2;
        double higher = (size - small) / 2;
        double pen = Math.min(hand.klowong() * 0.6, small * 0.11);
        Drawing.Builder out = Drawing.builder();
        double half = small / 2 - 0.2 - pen / 2;
        SongketShapes.lay(out, "check", square(half + longer, half + higher), pen, "");
        for (double in = half - pen - 0.9; in > 0.9; in -= pen * 0.8 + 0.9) {
            out.klowong("check", square(in + longer, in + higher), pen * 0.75, Taper.NONE);
        }
        return MinimumWidth.held(out);
    }

    private static Path square(double halfX, double halfY) {
        return new Box(-halfX, -halfY, halfX, halfY).outline();
    }

    /** One large square around a flower; a check could not meet both sides in step. */
    @Override
    public Drawing corner(Values values, Hand hand) {
        double side = height(values);
        double pen = Math.min(hand.klowong() * 0.6, side * 0.08);
        double half = side / 2 - EDGE - 0.2 - pen / 2;
        Transform middle = Transform.shift(side / 2, side / 2);
        Drawing.Builder out = Drawing.builder();
        SongketShapes.lay(out, "frame", square(half, half).transformed(middle), pen, "");
        int petals = side > 12 ? 8 : 4;
        out.place(
                Blooms.small(petals, half - pen - 0.6, hand),
                Transform.turn(Math.PI / 4).then(middle));
        return MinimumWidth.held(out);
    }
}
