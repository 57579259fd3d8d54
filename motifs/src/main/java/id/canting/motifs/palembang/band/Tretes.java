package id.canting.motifs.palembang.band;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.Palembang;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/** Tretes: a row of spear heads along an edge (sources S03, S08), each with a midrib, a dot between two of them. */
@AutoService(Motif.class)
public final class Tretes implements Band {
    private static final Parameter.Quantity WIDTH = Parameter.length("width", "lebar mata tombak", "width", 8, 4, 16);
    private static final Parameter.Quantity HEIGHT = Sizes.height(13, 8, 24);

    @Override
    public Declaration declaration() {
        return Palembang.band("plb-tretes", Text.same("tretes"))
                .note(
                        "Deretan mata tombak dengan tulang tengah, titik di sela-selanya.",
                        "A row of spear heads with midribs, dots between them.")
                .meaning("pertahanan; garisnya seperti mata tombak", "defence; its lines are like spear points", "S03")
                .described("S03", "S08")
                .parameters(WIDTH, HEIGHT);
    }

    @Override
    public Parameter.Quantity pitch() {
        return WIDTH;
    }

    @Override
    public double height(Values values) {
        return values.number(HEIGHT) + 3;
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double width = values.number(WIDTH);
        double height = values.number(HEIGHT);
        Drawing.Builder out = Drawing.builder();
        out.place(spear(width * 0.72, height, hand), Transform.shift(width / 2, height + 1.5));
        return MinimumWidth.held(out);
    }

    @Override
    public Drawing between(Values values, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        out.dot("between", new Point(0, 3), hand.isen() * 1.1);
        return MinimumWidth.held(out);
    }

    /** A spear head standing on the origin, its point upward. */
    private static Drawing spear(double width, double height, Hand hand) {
        double half = width / 2;
        Path right = Path.smooth(List.of(
                new Point(0, -height),
                new Point(half * 0.5, -height * 0.66),
                new Point(half, -height * 0.36),
                new Point(half * 0.62, -height * 0.14),
                new Point(0, 0)));
        Path left = right.transformed(Transform.scale(-1, 1)).reversed();
        double pen = Math.min(hand.klowong() * 0.8, width * 0.2);
        Drawing.Builder out = Drawing.builder();
        out.klowong("spear", right.join(left).close(), pen, Taper.NONE);
        Path rib = Path.line(new Point(0, -height * 0.74), new Point(0, -height * 0.2));
        out.isen("spear", rib, Math.min(hand.isen(), width * 0.16), Taper.BOTH);
        return MinimumWidth.held(out);
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        double side = height(values);
        Drawing.Builder out = Drawing.builder();
        double height = values.number(HEIGHT);
        Drawing spear = spear(height * 0.54, height * 1.02, hand);
        out.place(spear, Transform.turn(Math.PI / 4).then(Transform.shift(side * 0.17, side * 0.83)));
        return MinimumWidth.held(out);
    }
}
