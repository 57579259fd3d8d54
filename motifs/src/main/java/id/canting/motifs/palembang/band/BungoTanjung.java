package id.canting.motifs.palembang.band;

import com.google.auto.service.AutoService;
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
 * Umpak bungo tanjung: a row of small flowers on an edge (source S08, which gives the name alone). The rosette, the
 * lozenges between and the lines along both sides are our drawing.
 */
@AutoService(Motif.class)
public final class BungoTanjung implements Band {
    private static final Parameter.Quantity DIAMETER =
            Parameter.length("diameter", "garis tengah bunga", "flower diameter", 14, 9, 40);
    private static final Parameter.Quantity PETALS = Sizes.petals(8, 5, 10);
    private static final Parameter.Quantity SPACING =
            Parameter.length("spacing", "jarak antarbunga", "spacing of flowers", 20, 12, 60);
    private static final double RAIL = 3.4;

    @Override
    public Declaration declaration() {
        return Palembang.band("plb-bungo-tanjung", new Text("umpak bungo tanjung", "umpak with bullet-wood flowers"))
                .note(
                        "Deretan bunga tanjung di antara dua garis, wajik kecil di sela-selanya.",
                        "A row of bullet-wood flowers between two lines, small lozenges in between.")
                .interpreted("S08")
                .parameters(DIAMETER, PETALS, SPACING);
    }

    @Override
    public Parameter.Quantity pitch() {
        return SPACING;
    }

    @Override
    public double height(Values values) {
        return values.number(DIAMETER) + 2 * RAIL;
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double length = length(values);
        double height = height(values);
        Drawing.Builder out = Rails.between(length, height, hand);
        out.place(flower(values, hand), Transform.shift(length / 2, height / 2));
        return MinimumWidth.held(out);
    }

    /** As wide as wanted, but for room between two. */
    private static double diameter(Values values) {
        return Math.min(values.number(DIAMETER), values.number(SPACING) * 0.76);
    }

    private static Drawing flower(Values values, Hand hand) {
        return Blooms.small(values.count(PETALS), diameter(values) / 2, hand);
    }

    @Override
    public Drawing between(Values values, Hand hand) {
        double diameter = diameter(values);
        Point middle = new Point(0, height(values) / 2);
        double reach = Math.min((length(values) - diameter) / 2 * 0.75, diameter * 0.22);
        Drawing.Builder out = Drawing.builder();
        double pen = Math.min(hand.isen(), diameter * 0.05);
        SongketShapes.lay(out, "lozenge", SongketShapes.lozenge(middle, reach, reach * 1.5), pen, "");
        if (reach > 1.8) {
            out.dot("lozenge", middle, Math.min(hand.isen() * 1.2, reach * 0.35));
        }
        for (int side = -1; side <= 1; side += 2) {
            out.dot(
                    "lozenge",
                    middle.plus(new Point(0, side * (reach * 1.5 + diameter * 0.14))),
                    Math.min(hand.isen() * 1.3, diameter * 0.07));
        }
        return MinimumWidth.held(out);
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        return Rails.corner(height(values), flower(values, hand), hand);
    }
}
