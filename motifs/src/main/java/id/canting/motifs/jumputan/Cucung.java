package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Blade;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Cucung or cuncung, the eggplant (sources J01, J12). A collection in Singapore shows paisley-like figures in
 * stitches (source J15); that these are the eggplant is our reading.
 */
@AutoService(Motif.class)
public final class Cucung implements Motif {
    private static final Parameter.Quantity WIDTH = Sizes.width(38, 22, 70);
    private static final Parameter.Quantity HEIGHT = Sizes.height(84, 50, 150);
    private static final Parameter.Quantity CURL = Parameter.angle("curl", "lengkung ujung", "tip curl", 42, 0, 70);
    private static final Parameter.Quantity STITCH = Sizes.stitch(3.8, 2.5, 8);

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-cucung", new Text("cuncung (terong)", "eggplant"))
                .note(
                        "Bentuk terong yang melengkung ujungnya, bertepi jelujur dan berisi titik ikat."
                                + " Bentuknya tafsiran kami atas nama itu.",
                        "An eggplant with a curling tip, outlined in stitches and filled with tied "
                                + "dots. The shape is our reading of the name.")
                .interpreted("J01", "J12", "J15")
                .parameters(WIDTH, HEIGHT, CURL, STITCH);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double stitch = values.number(STITCH);
        double width = values.number(WIDTH);
        double height = values.number(HEIGHT);
        RandomSource random = hand.random();
        Ribbon body = body(width, height, values.radians(CURL));
        Path outline = body.outline(15);
        Drawing.Builder out = Drawing.builder();
        Ties.stitch(out, "outline", outline, stitch, random.stream("outline"));
        double gap = Math.max(6, stitch * 1.15 + 2.2);
        for (Region inner : Region.of(outline, 0.05).offset(-gap).pieces()) {
            if (inner.area() > 60) {
                Ties.stitch(out, "inner", inner.contours().get(0), stitch * 0.9, random.stream("inner"));
                break;
            }
        }
        double room = width / 2 - gap - stitch;
        for (int i = 0; i < 3 && room > 3; i++) {
            double dot = Math.max(2.2, Math.min(5, room * 0.42) * (1 - 0.22 * i));
            new Ties(dot, 0.9, random.stream("dot/" + i)).at(body.at(0.27 + 0.17 * i, 0), out);
        }
        Ribbon around = body(width + 10, height + 12, values.radians(CURL));
        out.area("window", around.outline(15), "");
        return out.build();
    }

    /** A drop around a spine that runs up and bends to the right, its middle near the origin. */
    private static Ribbon body(double width, double height, double curl) {
        List<Point> spine = new ArrayList<>();
        Point at = new Point(-height * 0.12 * StrictMath.sin(curl), height / 2);
        int steps = 24;
        for (int i = 0; i <= steps; i++) {
            spine.add(at);
            double bend = Math.max(0, (double) i / steps - 0.42) / 0.58;
            double direction = -Math.PI / 2 + 1.9 * curl * bend * bend;
            at = at.plus(Point.polar(height / steps, direction));
        }
        return Blade.around(Path.smooth(spine), width / 2, 0.62, 0.8);
    }
}
