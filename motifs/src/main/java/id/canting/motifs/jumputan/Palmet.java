package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A palmette as it stands in a row at the ends of an old shawl, its outline and its zig-zag filling stitched (source
 * J13). The pointed leaf shape is our drawing; it stands on the edge of the cloth, its tip towards the field.
 */
@AutoService(Motif.class)
public final class Palmet implements Motif {
    private static final Parameter.Quantity WIDTH = Sizes.width(100, 60, 160);
    private static final Parameter.Quantity HEIGHT = Sizes.height(170, 90, 260);
    private static final Parameter.Quantity STITCH = Sizes.stitch(4.2, 3, 9);
    private static final Parameter.Quantity ROWS = Parameter.count("rows", "baris zigzag", "zig-zag rows", 5, 2, 9);

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-palmet", new Text("palmet ujung", "end palmette"))
                .named(Provenance.NameStatus.INSPIRED)
                .note(
                        "Palmet jelujur yang berdiri berjajar di ujung selendang, bergaris tepi dan berisi zigzag."
                                + " Nama Indonesia dari kami.",
                        "A stitched palmette that stands in a row at a shawl's end, outlined and filled with zig-zag."
                                + " Its Indonesian name is ours.")
                .described("J13")
                .parameters(WIDTH, HEIGHT, STITCH, ROWS);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double width = values.number(WIDTH);
        double height = values.number(HEIGHT);
        double stitch = values.number(STITCH);
        RandomSource random = hand.random();
        Drawing.Builder out = Drawing.builder();
        Path outer = leaf(width / 2, height, 1);
        Ties.stitch(out, "outline", outer, stitch, random.stream("outer"));
        Ties.stitch(out, "outline", leaf(width / 2, height, 0.84), stitch, random.stream("inner"));
        Region inside = Region.of(leaf(width / 2, height, 0.7), 0.1);
        int rows = values.count(ROWS);
        double from = -height * 0.14;
        double to = height * 0.26;
        double rise = Math.min(width / 7, (to - from) / Math.max(1, rows - 1) * 0.7);
        for (int row = 0; row < rows; row++) {
            double y = from + (to - from) * row / Math.max(1, rows - 1);
            int part = 0;
            for (Path piece : inside.cut(zigzag(width, y, width / 5, rise), 0.1)) {
                part = legs(out, piece, stitch, random.stream("row/" + row), part);
            }
        }
        Ties dots = new Ties(Math.max(3, width * 0.045), 0.9, random.stream("dots"));
        dots.at(new Point(0, -height * 0.24), out);
        dots.at(new Point(0, height * 0.345), out);
        out.area("window", leaf(width / 2 + 4, height + 8, 1), "");
        return out.build();
    }

    /** Stitches the legs of a zig-zag each by itself, so that no stitch lies upon a corner; scraps are left out. */
    private static int legs(Drawing.Builder out, Path piece, double stitch, RandomSource random, int first) {
        List<Point> corners = piece.points(0.1);
        int part = first;
        for (int i = 1; i < corners.size(); i++) {
            Path leg = Path.line(corners.get(i - 1), corners.get(i));
            if (leg.track(0.1).length() > 1.6 * stitch) {
                Ties.stitch(out, "zigzag", leg, stitch, random.stream("leg/" + part++));
            }
        }
        return part;
    }

    /** A pointed leaf that swells low and narrows to a foot, scaled about its middle. */
    private static Path leaf(double half, double height, double scale) {
        double[][] side = {{0, -0.5}, {0.16, -0.36}, {0.55, -0.2}, {0.92, 0.06}, {0.98, 0.24}, {0.76, 0.4}, {0.34, 0.47}
        };
        List<Point> points = new ArrayList<>();
        for (double[] at : side) {
            points.add(new Point(at[0] * half * scale, at[1] * height * scale));
        }
        points.add(new Point(0, 0.5 * height * scale));
        for (int i = side.length - 1; i > 0; i--) {
            points.add(new Point(-side[i][0] * half * scale, side[i][1] * height * scale));
        }
        Path right = Path.smooth(points.subList(0, side.length + 1));
        List<Point> back = new ArrayList<>(points.subList(side.length, points.size()));
        back.add(points.get(0));
        return right.join(Path.smooth(back)).close();
    }

    private static Path zigzag(double width, double y, double pitch, double rise) {
        List<Point> points = new ArrayList<>();
        int half = (int) Math.ceil(width / pitch);
        for (int i = -half; i <= half; i++) {
            points.add(new Point(i * pitch / 2, y + (Math.floorMod(i, 2) == 0 ? -rise / 2 : rise / 2)));
        }
        return Path.polyline(points);
    }
}
