package id.canting.motifs.banyuasin.water;

import com.google.auto.service.AutoService;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.motifs.Sizes;
import id.canting.motifs.Wave;
import id.canting.motifs.banyuasin.Banyuasin;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Sembilan sungai: nine wave lines side by side, after the nine lines of the regency's emblem (sources L01, L02). Their
 * number is fixed. They draw together and apart as they flow, and dots stand in the bays at both sides: ours.
 */
@AutoService(Motif.class)
public final class SembilanSungai implements Band {
    private static final int RIVERS = 9;
    private static final double MARGIN = 4;

    /** How much the lines draw together and apart, as a share of their distance. */
    private static final double BREATH = 0.07;

    private static final Parameter.Quantity LENGTH = Sizes.wavelength(30, 16, 80);
    private static final Parameter.Quantity APART = Parameter.length("spacing", "jarak garis", "line spacing", 4, 3, 8);

    @Override
    public Declaration declaration() {
        return Banyuasin.band("byn-sembilan-sungai", new Text("sembilan sungai", "nine rivers"))
                .named(Provenance.NameStatus.INSPIRED)
                .note(
                        "Sembilan garis gelombang sejajar, terinspirasi lambang daerah. Titik dan alirannya"
                                + " tafsiran kami.",
                        "Nine wave lines side by side, inspired by the regency's emblem. Dots and flow are our"
                                + " interpretation.")
                .meaning(
                        "pada lambang daerah: sembilan sungai yang mengalir di Banyuasin",
                        "in the emblem: the nine rivers that flow in Banyuasin",
                        "L01")
                .interpreted("L01", "L02")
                .parameters(LENGTH, APART);
    }

    @Override
    public Parameter.Quantity pitch() {
        return LENGTH;
    }

    private static double rise(Values values) {
        return values.number(LENGTH) * 0.1;
    }

    @Override
    public double height(Values values) {
        return (RIVERS - 1) * values.number(APART) + 2 * rise(values) + 2 * MARGIN;
    }

    /** Where a river meets the seams, mm below the band's upper side. */
    private static double seam(Values values, int river) {
        return MARGIN + rise(values) + river * values.number(APART);
    }

    private static double pen(Values values, Hand hand) {
        return Math.min(hand.klowong(), values.number(APART) * 0.36);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double length = values.number(LENGTH);
        double middle = (RIVERS - 1) / 2.0;
        Drawing.Builder out = Drawing.builder();
        for (int i = 0; i < RIVERS; i++) {
            double y = seam(values, i);
            double swing = rise(values) + (i - middle) * values.number(APART) * BREATH;
            Path river = Wave.line(length, swing, y, 17);
            out.klowong("river", river, pen(values, hand), Taper.NONE);
        }
        bay(out, values, 0.25, seam(values, 0) - rise(values) * 0.35, -1, hand);
        bay(out, values, 0.75, seam(values, RIVERS - 1) + rise(values) * 0.35, 1, hand);
        return out.build();
    }

    /** Three dots in the bay of an outer river. */
    private static void bay(Drawing.Builder out, Values values, double at, double y, int side, Hand hand) {
        double x = values.number(LENGTH) * at;
        double step = values.number(LENGTH) * 0.11;
        out.dot("bay", new Point(x, y + side * 0.6), hand.isen() * 1.4);
        out.dot("bay", new Point(x - step, y + side * 1.9), hand.isen());
        out.dot("bay", new Point(x + step, y + side * 1.9), hand.isen());
    }

    /** The rivers turn the corner in quarter circles around its inner point, where three dots stand. */
    @Override
    public Drawing corner(Values values, Hand hand) {
        double side = height(values);
        Point inner = new Point(side, 0);
        Drawing.Builder out = Drawing.builder();
        for (int i = 0; i < RIVERS; i++) {
            Path turn = Curves.arc(inner, seam(values, i), Math.PI / 2, Math.PI);
            out.klowong("river", turn, pen(values, hand), Taper.NONE);
        }
        double far = seam(values, RIVERS - 1) + 3;
        for (int i = -1; i <= 1; i++) {
            out.dot(
                    "bay",
                    inner.plus(Point.polar(far, Math.PI * 0.75 + i * 4 / far)),
                    hand.isen() * (i == 0 ? 1.4 : 1));
        }
        return out.build();
    }
}
