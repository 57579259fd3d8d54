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
import id.canting.motifs.Sizes;
import id.canting.motifs.palembang.Blooms;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.Palembang;
import id.canting.motifs.palembang.SongketShapes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Umpak kayu apui: a footing band in the head of a songket shawl (source S08, which gives the name and its place alone).
 * We draw crossed slats with seeds in the openings; neither that nor what apui means here has a source.
 */
@AutoService(Motif.class)
public final class KayuApui implements Band {
    private static final Parameter.Quantity WIDTH =
            Parameter.length("width", "lebar silang", "width of a cross", 16, 10, 40);
    private static final Parameter.Quantity HEIGHT = Sizes.height(16, 10, 40);
    private static final double RAIL = 3.2;

    @Override
    public Declaration declaration() {
        return Palembang.band("plb-kayu-apui", Text.same("umpak kayu apui"))
                .note(
                        "Bilah bersilang di antara dua garis, biji di sela-selanya. Hanya namanya yang tercatat;"
                                + " gambarnya dari kami.",
                        "Crossed slats between two lines, seeds in the openings. Only the name is on record; the"
                                + " drawing is ours.")
                .interpreted("S08")
                .parameters(WIDTH, HEIGHT);
    }

    @Override
    public Parameter.Quantity pitch() {
        return WIDTH;
    }

    @Override
    public double height(Values values) {
        return values.number(HEIGHT) + 2 * RAIL;
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double width = values.number(WIDTH);
        double height = height(values);
        Drawing.Builder out = Rails.between(width, height, hand);
        Drawing cross = cross(width, values.number(HEIGHT), hand);
        out.place(cross, Transform.shift(width / 2, height / 2));
        return MinimumWidth.held(out);
    }

    /** Two slats over one another, a seed above and one below. */
    private static Drawing cross(double width, double height, Hand hand) {
        double pen = Math.min(hand.klowong() * 0.6, Math.min(width, height) * 0.06);
        double thick = Math.min(width, height) * 0.085;
        Drawing.Builder out = Drawing.builder();
        Point arm = new Point(width / 2 - thick * 1.3, height / 2 - thick * 0.6);
        Path over = Path.line(arm.times(-1), arm);
        SongketShapes.lay(out, "slat", slat(over, thick), pen, "");
        Point up = new Point(arm.x(), -arm.y());
        double sine = Math.abs(up.unit().cross(arm.unit()));
        double gap = (thick + pen + 0.7 + thick * Math.abs(up.unit().dot(arm.unit()))) / sine / up.norm();
        SongketShapes.lay(out, "slat", slat(Path.line(up.times(-1), up.times(-gap)), thick), pen, "");
        SongketShapes.lay(out, "slat", slat(Path.line(up.times(gap), up), thick), pen, "");
        double seed = Math.min(width, height) * 0.085;
        for (int side = -1; side <= 1; side += 2) {
            Point middle = new Point(0, side * (height / 2 - seed * 1.4));
            SongketShapes.lay(out, "seed", Path.circle(middle, seed), pen * 0.85, "");
            out.dot("seed", middle.times(0.58), Math.min(hand.isen() * 1.2, seed * 0.9));
        }
        return MinimumWidth.held(out);
    }

    /** A straight slat. */
    private static Path slat(Path spine, double thick) {
        Point side = spine.end().minus(spine.start()).unit().turned().times(thick);
        return Path.polygon(
                spine.start().plus(side),
                spine.end().plus(side),
                spine.end().minus(side),
                spine.start().minus(side));
    }

    /** A lozenge in the side openings, around the seam. */
    @Override
    public Drawing between(Values values, Hand hand) {
        double width = values.number(WIDTH);
        double height = values.number(HEIGHT);
        Point middle = new Point(0, height(values) / 2);
        double reach = Math.min(width * 0.17, height * 0.2);
        Drawing.Builder out = Drawing.builder();
        SongketShapes.lay(
                out, "lozenge", SongketShapes.lozenge(middle, reach, reach), Math.min(hand.isen(), reach * 0.3), "");
        out.dot("lozenge", middle, Math.min(hand.isen() * 1.2, reach * 0.4));
        return MinimumWidth.held(out);
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        return Rails.corner(height(values), Blooms.small(8, values.number(HEIGHT) * 0.46, hand), hand);
    }
}
