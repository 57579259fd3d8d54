package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.text.Text;

/**
 * Hiris gagatas of the Banjar sasirangan: the lozenge, named for slices of gagatas cake (sources K19, K22, K23).
 * The nested rows and the dot are our drawing.
 */
@AutoService(Motif.class)
public final class HirisGagatas implements Motif {
    private static final Parameter.Quantity WIDTH = Sizes.width(56, 30, 110);
    private static final Parameter.Quantity HEIGHT = Sizes.height(84, 40, 160);
    private static final Parameter.Quantity STITCH = Sizes.stitch(4.2, 2.5, 8);
    private static final Parameter.Quantity ROWS = Sizes.rows(2, 1, 4);
    private static final Parameter.Quantity DOT = Sizes.tiedDot(4.5, 2.5, 9);

    @Override
    public Declaration declaration() {
        return Ties.banjar("jmp-hiris-gagatas", new Text("hiris gagatas", "gagatas slices"))
                .note(
                        "Belah ketupat sasirangan Banjar seperti irisan kue gagatas, dijelujur berlapis.",
                        "The lozenge of Banjar sasirangan, like slices of gagatas cake, stitched in nested rows.")
                .described("K19", "K22", "K23")
                .parameters(WIDTH, HEIGHT, STITCH, ROWS, DOT);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double width = values.number(WIDTH);
        double height = values.number(HEIGHT);
        double stitch = Math.min(values.number(STITCH), width / 8);
        double gap = stitch * 1.15 + 2.6;
        double steep = 2 / Math.sqrt(4 / (width * width) + 4 / (height * height));
        RandomSource random = hand.random();
        Drawing.Builder out = Drawing.builder();
        double scale = 1;
        for (int row = 0; row < values.count(ROWS) && scale * steep / 2 > gap; row++) {
            Ties.stitchSides(
                    out, "outline", lozenge(width * scale, height * scale), stitch, random.stream("row/" + row));
            scale -= 2 * gap / steep;
        }
        double dot = Math.min(values.number(DOT), scale * steep / 4);
        if (dot > 1.4) {
            new Ties(dot, 0.9, random.stream("dot")).at(Point.ZERO, out);
        }
        out.area("window", lozenge(width + 12, height + 12 * height / width), "");
        return out.build();
    }

    private static Path lozenge(double width, double height) {
        return Path.polygon(
                new Point(0, -height / 2), new Point(width / 2, 0), new Point(0, height / 2), new Point(-width / 2, 0));
    }
}
