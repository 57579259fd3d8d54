package id.canting.sheet.garment;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.util.List;

/** The front of a shirt, its middle at x = 0 and the base of its neck at y = 0, mm. */
final class Shirt {
    static final double WIDTH = 940;
    static final double HEIGHT = 860;

    /** Cloth that its largest pieces are cut from, mm. */
    static final double CLOTH_WIDTH = 620;

    static final double CLOTH_HEIGHT = 880;

    private static final Path FRONT = Sewing.curve(
            true, 0, 60, -30, 55, -68, 20, -84, -14, -130, 4, -186, 22, -240, 46, -232, 130, -240, 210, -276, 286, -280,
            420, -284, 560, -282, 712, -190, 742, -90, 744, 0, 744, 0, 520, 0, 280, 0, 60);
    private static final Path SLEEVE = Sewing.curve(
            true, -240, 46, -292, 74, -322, 110, -344, 160, -372, 224, -396, 288, -412, 338, -374, 356, -338, 366, -298,
            372, -290, 342, -284, 314, -276, 286, -240, 210, -232, 130, -240, 46);
    private static final Path LEAF = Sewing.curve(
            true, -84, -14, -72, 18, -40, 44, -3, 62, -18, 88, -36, 112, -58, 132, -84, 104, -110, 66, -122, 22, -116,
            0, -104, -24, -84, -34, -86, -28, -86, -20, -84, -14);
    private static final Path INSIDE =
            Sewing.curve(true, -84, -34, -50, -52, 50, -52, 84, -34, 76, 10, 40, 44, 0, 66, -40, 44, -76, 10, -84, -34);
    private static final Path BACK =
            Sewing.curve(true, -84, -34, -50, -56, 50, -56, 84, -34, 60, -14, -60, -14, -84, -34);
    private static final double BAND = 16;
    private static final double FIRST = 96;
    private static final double STEP = 104;
    private static final int BUTTONS = 6;

    private Shirt() {}

    static List<Element> of(Fabric fabric) {
        Transform place = Transform.shift(WIDTH / 2, 84);
        Sewing sewing = new Sewing(place);
        Box cloth = new Box(0, 0, CLOTH_WIDTH, CLOTH_HEIGHT);
        List<Element> left = fabric.covering(cloth, Transform.shift(-300, -60).then(place));
        // The other front is cut further along the cloth, as cutters do.
        List<Element> right = fabric.covering(cloth, Transform.shift(-40, -60).then(place));
        sewing.plain(INSIDE, Colour.hex("#d9cfbd"));
        sewing.piece(
                BACK,
                fabric.covering(
                        new Box(0, 0, 200, 60), Transform.shift(-100, -60).then(place)));
        sleeve(sewing, fabric, place, SLEEVE, 25);
        sleeve(sewing, fabric, place, Sewing.mirrored(SLEEVE), -25);
        front(sewing, FRONT, left);
        front(sewing, Sewing.mirrored(FRONT), right);
        Path band =
                Path.polygon(new Point(-BAND, 62), new Point(BAND, 62), new Point(BAND, 744), new Point(-BAND, 744));
        sewing.piece(band, left);
        sewing.seam(Path.line(new Point(-BAND + 5, 90), new Point(-BAND + 5, 744)));
        sewing.seam(Path.line(new Point(BAND - 5, 90), new Point(BAND - 5, 744)));
        for (int i = 0; i < BUTTONS; i++) {
            sewing.button(0, FIRST + STEP * i + 26);
        }
        leaf(sewing, fabric, place, LEAF, 38);
        leaf(sewing, fabric, place, Sewing.mirrored(LEAF), -38);
        return sewing.elements();
    }

    private static void front(Sewing sewing, Path outline, List<Element> cloth) {
        sewing.piece(outline, cloth);
        double side = outline.bounds().left() < -100 ? -1 : 1;
        Path fold = Sewing.curve(
                true,
                side * 284,
                286,
                side * 240,
                400,
                side * 262,
                560,
                side * 286,
                740,
                side * 300,
                560,
                side * 300,
                400,
                side * 284,
                286);
        sewing.shade(outline, fold, 0.12);
        sewing.seam(Sewing.curve(false, side * 281, 694, side * 190, 726, side * 90, 728, side * BAND, 728));
    }

    private static void sleeve(Sewing sewing, Fabric fabric, Transform place, Path outline, double degrees) {
        double side = Math.signum(degrees) * -1;
        Transform turned = Transform.shift(-210, -140)
                .then(Transform.turn(Math.toRadians(degrees)))
                .then(Transform.shift(side * 300, 120))
                .then(place);
        sewing.piece(outline, fabric.covering(new Box(0, 0, 480, 520), turned));
        Path under = Sewing.curve(
                true,
                side * 276,
                286,
                side * 300,
                310,
                side * 330,
                340,
                side * 340,
                366,
                side * 320,
                380,
                side * 296,
                380,
                side * 276,
                286);
        sewing.shade(outline, under, 0.16);
        sewing.seam(Sewing.curve(false, side * 405, 318, side * 372, 334, side * 338, 346, side * 294, 352));
    }

    private static void leaf(Sewing sewing, Fabric fabric, Transform place, Path outline, double degrees) {
        double side = Math.signum(degrees) * -1;
        Transform turned = Transform.shift(-140, -140)
                .then(Transform.turn(Math.toRadians(degrees)))
                .then(Transform.shift(side * 70, 40))
                .then(place);
        sewing.piece(outline, fabric.covering(new Box(0, 0, 300, 300), turned));
    }
}
