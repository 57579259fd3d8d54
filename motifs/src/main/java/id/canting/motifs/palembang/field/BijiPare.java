package id.canting.motifs.palembang.field;

import com.google.auto.service.AutoService;
import id.canting.geometry.Curves;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.palembang.Palembang;
import id.canting.text.Text;

/**
 * Biji pare: bitter-gourd seeds strewn over a field (source P01 gives the name). The broad seed with a scalloped edge,
 * after the seed itself, how they lean and the dots between them are our drawing.
 *
 * <p>One repeat joins itself without a seam with the layout tubrukan and a cell of spacing x columns by spacing x rows.
 */
@AutoService(Motif.class)
public final class BijiPare implements SeedField {
    private static final double BROAD = 0.6;
    private static final int SCALLOPS = 8;

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-biji-pare", new Text("biji pare", "bitter-gourd seeds"))
                .note(
                        "Biji pare bertepi berlekuk, bertaburan. Satu raport menyambung tanpa celah dengan lampah"
                                + " tubrukan dan sel jarak × kolom kali jarak × baris.",
                        "Bitter-gourd seeds with scalloped edges, strewn over a field. One repeat joins without a seam"
                                + " in tubrukan with a cell of spacing × columns by spacing × rows.")
                .interpreted("P01", "S03")
                .parameters(Seeds.parameters());
    }

    @Override
    public double lean() {
        return 45;
    }

    @Override
    public Drawing seed(double length, double pen, Hand hand) {
        double half = length / 2;
        return Seeds.seed(
                Curves.polar(
                        Point.ZERO,
                        angle -> {
                            double cos = StrictMath.cos(angle) / (half * BROAD);
                            double sin = StrictMath.sin(angle) / half;
                            double oval = 1 / Math.sqrt(cos * cos + sin * sin);
                            return oval * (0.94 + 0.075 * StrictMath.cos(SCALLOPS * angle));
                        },
                        6 * SCALLOPS),
                length,
                length * BROAD,
                pen);
    }
}
