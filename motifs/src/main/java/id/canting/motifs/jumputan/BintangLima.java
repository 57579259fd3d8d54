package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.resist.Wedge;
import id.canting.text.Text;

/**
 * Bintang lima, the five-pointed star (sources J01, P08), stitched in rows through cloth folded to a wedge, so
 * that all points are alike: the star {5/2}. How it is drawn is our choice.
 */
@AutoService(Motif.class)
public final class BintangLima implements Motif {
    private static final Parameter.Quantity RADIUS = Parameter.length("radius", "jari-jari", "radius", 34, 15, 60);
    private static final Parameter.Quantity POINTS = Parameter.count("points", "jumlah sudut", "points", 5, 5, 8);
    private static final Parameter.Quantity STITCH = Sizes.stitch(3.6, 2.5, 7);
    private static final Parameter.Quantity DOT = Sizes.tiedDot(4.5, 2.5, 9);

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-bintang-lima", new Text("bintang lima", "five-pointed star"))
                .note(
                        "Bintang bersudut lima yang dijelujur pada lipatan, dengan titik ikat di tengah.",
                        "A five-pointed star stitched on folds, with a tied dot in its middle.")
                .interpreted("J01", "P08")
                .parameters(RADIUS, POINTS, STITCH, DOT);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        Wedge wedge = new Wedge(values.count(POINTS));
        double radius = values.number(RADIUS);
        double stitch = Math.min(values.number(STITCH), radius / 7);
        double slant = wedge.star(2);
        Transform upright = Transform.turn(-Math.PI / 2);
        RandomSource random = hand.random();
        Drawing.Builder out = Drawing.builder();
        double outer = wedge.distanceForPoints(radius, slant);
        Path outline = wedge.outline(outer, slant).transformed(upright);
        Ties.stitchSides(out, "outline", outline, stitch, random.stream("outline"));
        double valley = radius * wedge.starRatio(2);
        double dot = Math.min(values.number(DOT), valley * 0.42);
        double inner = outer - (stitch * 1.15 + 2);
        double innerValley = inner / outer * valley;
        if (innerValley > dot * 1.6 + 3.4) {
            Ties.stitchSides(
                    out, "inner", wedge.outline(inner, slant).transformed(upright), stitch, random.stream("inner"));
        }
        new Ties(Math.max(1.8, dot), 0.9, random.stream("dot")).at(Point.ZERO, out);
        Ties buds = new Ties(Math.max(1.8, dot * 0.55), 0.85, random.stream("buds"));
        for (int i = 0; i < wedge.fold(); i++) {
            buds.at(Point.polar(radius * 0.78, -Math.PI / 2 + (2 * i + 1) * wedge.angle()), out);
        }
        out.area("window", wedge.outline(outer + 4, slant).transformed(upright), "");
        return out.build();
    }
}
