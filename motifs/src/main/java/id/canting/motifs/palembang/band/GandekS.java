package id.canting.motifs.palembang.band;

import com.google.auto.service.AutoService;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Blade;
import id.canting.motifs.Sizes;
import id.canting.motifs.palembang.Blooms;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.Palembang;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Gandek leter S: a chain of S hooks along an edge (source S08). Each S is a band of cloth outlined on both sides,
 * thick in its middle and curled at its ends around a dot; how it swells and curls is our drawing.
 */
@AutoService(Motif.class)
public final class GandekS implements Band {
    private static final Parameter.Quantity WIDTH =
            Parameter.length("width", "lebar huruf S", "width of an S", 12, 8, 36);
    private static final Parameter.Quantity HEIGHT = Sizes.height(16, 11, 48);
    private static final Parameter.Flag MIRROR =
            new Parameter.Flag("mirror", new Text("berhadapan", "every other S mirrored"), false);

    @Override
    public Declaration declaration() {
        return Palembang.band("plb-gandek-s", new Text("gandek leter S", "gandek, letter S"))
                .note(
                        "Rangkaian kait berbentuk huruf S yang ujungnya melingkar pada satu titik.",
                        "A chain of hooks shaped like the letter S, each end curled around a dot.")
                .described("S08")
                .parameters(WIDTH, HEIGHT, MIRROR);
    }

    @Override
    public Parameter.Quantity pitch() {
        return WIDTH;
    }

    @Override
    public double pitches(Values values) {
        return letters(values);
    }

    private static int letters(Values values) {
        return values.flag(MIRROR) ? 2 : 1;
    }

    @Override
    public double height(Values values) {
        return values.number(HEIGHT) + 2;
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double width = values.number(WIDTH);
        Drawing letter = letter(Math.min(width * 0.8, values.number(HEIGHT)), tall(values), hand);
        Drawing.Builder out = Drawing.builder();
        for (int i = 0; i < letters(values); i++) {
            Transform turned = i == 1 ? Transform.scale(-1, 1) : Transform.IDENTITY;
            out.place(letter, turned.then(Transform.shift(width * (i + 0.5), height(values) / 2)));
        }
        return MinimumWidth.held(out);
    }

    /** The height of an S: no more than its width can carry without a kink. */
    private static double tall(Values values) {
        return Math.min(values.number(HEIGHT), values.number(WIDTH) * 1.7);
    }

    /** An S around the origin: two hooks that meet in its middle, a dot where each curls in. */
    private static Drawing letter(double width, double height, Hand hand) {
        double pen = Math.min(hand.klowong() * 0.6, width * 0.09);
        double thick = Math.min(width * 0.125, height * 0.085);
        double radiusX = width / 2 - thick * 0.8 - pen / 2;
        double radiusY = height / 4 - thick * 0.5 - pen / 4;
        Point eye = new Point(0, -radiusY);
        Path hook = Curves.through(
                t -> {
                    double angle = Math.toRadians(30 - 300 * t);
                    double reach = 0.62 + 0.38 * Math.min(1, t / 0.35);
                    return eye.plus(new Point(
                            radiusX * reach * StrictMath.cos(angle), radiusY * reach * StrictMath.sin(angle)));
                },
                0,
                1,
                17);
        Path spine = hook.join(hook.transformed(Transform.quarters(2)).reversed());
        Ribbon ribbon = Blade.around(spine, thick, 1, 0.62);
        Drawing.Builder out = Drawing.builder();
        Path outline = ribbon.outline(41);
        out.outlined("hook", outline, pen, ribbon, thick > 2.2 ? "galaran" : "");
        for (int side = -1; side <= 1; side += 2) {
            out.dot(
                    "eye",
                    eye.times(side).plus(new Point(radiusX * side * 0.05, 0)),
                    Math.min(hand.isen() * 1.5, radiusX * 0.3));
        }
        return MinimumWidth.held(out);
    }

    @Override
    public Drawing between(Values values, Hand hand) {
        double height = tall(values);
        double top = (height(values) - height) / 2;
        Drawing.Builder out = Drawing.builder();
        double dot = Math.min(hand.isen() * 1.3, values.number(WIDTH) * 0.09);
        out.dot("between", new Point(0, top + height * 0.04 + dot), dot);
        out.dot("between", new Point(0, top + height * 0.96 - dot), dot);
        return MinimumWidth.held(out);
    }

    /** A rosette. */
    @Override
    public Drawing corner(Values values, Hand hand) {
        double side = height(values);
        return Blooms.corner(side, hand);
    }
}
