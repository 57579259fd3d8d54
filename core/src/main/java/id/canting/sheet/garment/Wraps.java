package id.canting.sheet.garment;

import id.canting.cloth.Cloth;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.layout.HeadPlace;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.util.List;

/** A sarung and a selendang: whole cloths that are not cut. */
final class Wraps {
    static final double MARGIN = 70;
    private static final Colour WOOD = Colour.hex("#8a6a48");

    private Wraps() {}

    /** A tube laid flat: half the cloth is seen, its head in the middle, or the seam between its two heads. */
    static List<Element> sarung(Fabric fabric, Cloth cloth) {
        double half = fabric.width() / 2;
        double high = fabric.height();
        Transform place = Transform.shift(MARGIN + half / 2, MARGIN);
        boolean middle = cloth.design().zones().place() == HeadPlace.MIDDLE;
        double from = middle ? half / 2 : -half / 2;
        Transform laid = Transform.shift(-from - half / 2, 0).then(place);
        Sewing sewing = new Sewing(place);
        double x = half / 2;
        Path back = Sewing.curve(true, -x, 14, -x / 2, -16, x / 2, -16, x, 14, x / 2, 40, -x / 2, 40, -x, 14);
        sewing.plain(back, Colour.hex("#d9cfbd"));
        Path tube = Sewing.curve(
                true,
                -x,
                14,
                -x / 2,
                34,
                x / 2,
                34,
                x,
                14,
                x,
                high / 3,
                x,
                high * 2 / 3,
                x,
                high - 6,
                x / 2,
                high + 4,
                -x / 2,
                high + 4,
                -x,
                high - 6,
                -x,
                high * 2 / 3,
                -x,
                high / 3,
                -x,
                14);
        sewing.piece(tube, fabric.covering(new Box(from, 0, from + half, high), laid));
        for (int side = -1; side <= 1; side += 2) {
            Path fold = Path.polygon(
                    new Point(side * x, 0),
                    new Point(side * x * 0.93, 0),
                    new Point(side * x * 0.96, high + 10),
                    new Point(side * x, high + 10));
            sewing.shade(tube, fold, 0.14);
        }
        if (!middle) {
            sewing.seam(Path.line(new Point(0, 29), new Point(0, high + 1)));
        }
        return sewing.elements();
    }

    /** How wide and high the picture of a selendang is, mm. */
    static Point selendangSize(Fabric fabric) {
        return new Point(fabric.height() + 2 * MARGIN + 60, fabric.width() * 0.54 + 2 * MARGIN);
    }

    /** Hung over a rod: the front leaf shows one end, the back leaf, a little shorter, is seen at its side. */
    static List<Element> selendang(Fabric fabric) {
        double wide = fabric.height();
        double front = fabric.width() * 0.54;
        double back = fabric.width() - front;
        Transform place = Transform.shift(MARGIN, MARGIN);
        Sewing sewing = new Sewing(place);
        double aside = 42;
        Path behind = box(aside, 0, wide + aside, back);
        // What hangs behind shows its other face, which in batik is coloured alike.
        Transform mirrored = new Transform(0, -1, -1, 0, wide + aside, back);
        sewing.piece(behind, List.of(fabric.placed(mirrored.then(place))));
        sewing.shade(behind, behind, 0.34);
        Path leaf = box(0, 0, wide, front);
        Transform hung = new Transform(0, 1, -1, 0, wide, front - fabric.width());
        sewing.piece(leaf, List.of(fabric.placed(hung.then(place))));
        for (double share : new double[] {0.16, 0.47, 0.8}) {
            double x = wide * share;
            Path fold = Sewing.curve(
                    true,
                    x,
                    0,
                    x + 12,
                    front / 3,
                    x - 8,
                    front * 2 / 3,
                    x + 6,
                    front,
                    x + 20,
                    front,
                    x + 30,
                    front,
                    x + 44,
                    front,
                    x + 30,
                    front * 2 / 3,
                    x + 36,
                    front / 3,
                    x + 22,
                    0,
                    x + 16,
                    0,
                    x + 8,
                    0,
                    x,
                    0);
            sewing.shade(leaf, fold, 0.08);
        }
        sewing.shade(leaf, box(0, 0, wide, 14), 0.2);
        sewing.plain(box(-46, -12, wide + aside + 46, 6), WOOD);
        return sewing.elements();
    }

    private static Path box(double left, double top, double right, double bottom) {
        return new Box(left, top, right, bottom).outline();
    }
}
