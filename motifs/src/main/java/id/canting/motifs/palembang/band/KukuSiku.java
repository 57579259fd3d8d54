package id.canting.motifs.palembang.band;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Blade;
import id.canting.motifs.Sizes;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.Palembang;
import id.canting.motifs.palembang.SongketShapes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Kuku siku: a row of small bamboo shoots along an edge (source S08 calls it a small pucuk rebung). Swollen flanks, the
 * drop inside, the line underneath and the dots are our drawing.
 */
@AutoService(Motif.class)
public final class KukuSiku implements Band {
    private static final Parameter.Quantity WIDTH = Parameter.length("width", "lebar kaki", "base", 10, 6, 24);
    private static final Parameter.Quantity HEIGHT = Sizes.height(12, 8, 30);

    @Override
    public Declaration declaration() {
        return Palembang.band("plb-kuku-siku", Text.same("kuku siku"))
                .note(
                        "Pucuk rebung kecil-kecil berderet di atas satu garis, berisi tetes, titik di sela-selanya.",
                        "Small bamboo shoots in a row on a line, a drop in each, dots between them.")
                .described("S08")
                .parameters(WIDTH, HEIGHT);
    }

    @Override
    public Parameter.Quantity pitch() {
        return WIDTH;
    }

    @Override
    public double height(Values values) {
        return Rails.standing(values.number(HEIGHT));
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double width = values.number(WIDTH);
        return Rails.standing(width, height(values), shoot(width - 1.6, values.number(HEIGHT), hand), hand);
    }

    @Override
    public Drawing between(Values values, Hand hand) {
        double height = values.number(HEIGHT);
        double room = Math.min(1, values.number(WIDTH) / 10);
        Drawing.Builder out = Drawing.builder();
        out.dot("between", new Point(0, 1 + height * 0.2), hand.isen() * 1.3 * room);
        out.dot("between", new Point(0, 1 + height * 0.2 + 2.4), hand.isen() * room);
        return MinimumWidth.held(out);
    }

    /** A shoot standing on the origin. */
    private static Drawing shoot(double width, double height, Hand hand) {
        double pen = Math.min(hand.klowong() * 0.75, width * 0.13);
        Drawing.Builder out = Drawing.builder();
        SongketShapes.lay(out, "shoot", flanks(width / 2, height), pen, "");
        double top = -height * 0.56;
        double half = Math.min(width * 0.17, 2.6);
        SongketShapes.lay(
                out,
                "drop",
                Blade.around(Path.line(new Point(0, top), new Point(0, -pen - 1)), half, 0.8, 0.85),
                Math.min(hand.isen(), pen * 0.8),
                half > 2 ? "galaran" : "");
        return MinimumWidth.held(out);
    }

    private static Path flanks(double half, double height) {
        return SongketShapes.standing(List.of(
                new Point(0, -height),
                new Point(half * 0.42, -height * 0.6),
                new Point(half * 0.8, -height * 0.25),
                new Point(half, 0)));
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        double side = height(values);
        Drawing.Builder out = Rails.standingCorner(side, hand);
        double reach = side - Rails.FOOT;
        out.place(
                shoot(reach * 0.62, reach * 0.92, hand),
                Transform.turn(Math.PI / 4)
                        .then(Transform.shift(Rails.FOOT + reach * 0.23, side - Rails.FOOT - reach * 0.23)));
        return MinimumWidth.held(out);
    }
}
