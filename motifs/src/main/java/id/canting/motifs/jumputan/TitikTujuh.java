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
import id.canting.text.Text;

/**
 * Titik tujuh: a large flower with stitched petals that holds seven tied dots, as a museum text on a blog describes it (source J12).
 * One dot in the middle and six around it is our arrangement, and all sizes are this program's defaults.
 */
@AutoService(Motif.class)
public final class TitikTujuh implements Motif {
    private static final Parameter.Quantity DOT = Sizes.tiedDot(5, 3, 12);
    private static final Parameter.Quantity ROSETTE =
            Parameter.length("rosette", "jari-jari lingkaran titik", "rosette radius", 22, 14, 40);
    private static final Parameter.Quantity RADIUS =
            Parameter.length("radius", "jari-jari kembang", "flower radius", 43, 28, 70);
    private static final Parameter.Quantity PETALS = Sizes.petals(8, 5, 12);
    private static final Parameter.Quantity STITCH = Sizes.stitch(4.5, 3, 9);

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-titik-tujuh", new Text("titik tujuh", "seven dots"))
                .note(
                        "Kembang besar berkelopak jelujur yang memuat tujuh titik ikat. Susunan satu di tengah dan enam"
                                + " mengelilingi adalah pilihan program ini. Bentuknya dari blog J12, berjudul Museum"
                                + " Sumatera Utara; belum diperiksa.",
                        "A large flower with stitched petals that holds seven tied dots. One in the middle and six"
                                + " around it is this program's arrangement. Its shape is from blog J12, titled Museum"
                                + " of North Sumatra; not verified.")
                .described("J01", "J02", "J12", "P08")
                .parameters(DOT, ROSETTE, RADIUS, PETALS, STITCH);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double dot = values.number(DOT);
        double rosette = Math.max(values.number(ROSETTE), 2 * dot + 5);
        double radius = Math.max(values.number(RADIUS), rosette + dot + 7);
        int petals = values.count(PETALS);
        double turn = Math.PI / petals;
        Drawing.Builder out = Drawing.builder();
        Ties ties = new Ties(dot, 0.9, hand.random().stream("ties"));
        ties.at(Point.ZERO, out);
        for (int i = 0; i < 6; i++) {
            ties.at(Point.polar(rosette, Math.PI / 6 + i * Math.PI / 3), out);
        }
        Path petalLine = Petals.outline(petals, radius, 0.2, turn);
        Ties.stitch(out, "petal", petalLine, values.number(STITCH), hand.random().stream("petal"));
        out.area("window", Petals.outline(petals, radius + 6, 0.2, turn), "");
        return out.build();
    }
}
