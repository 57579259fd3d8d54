package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A grid of lozenges whose sides are rows of small tied spots, a four-petalled flower or a star in each, as on an old
 * shawl (sources J13, J14). One unit is one lozenge; side by side they leave lozenges of the same size between them.
 */
@AutoService(Motif.class)
public final class KisiWajik implements Motif {
    private static final Parameter.Quantity CELL = Parameter.length("cell", "belah ketupat", "lozenge", 110, 70, 200);
    private static final Parameter.Quantity APART = Sizes.dotSpacing(11, 8, 24);
    private static final Parameter.Quantity DOT = Sizes.tiedDot(2.4, 2, 7);
    private static final Parameter.Choice FIGURE = new Parameter.Choice(
            "figure", new Text("isi belah ketupat", "figure"), "flower", List.of("flower", "star"));

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-kisi-wajik", new Text("kisi belah ketupat", "lozenge grid"))
                .named(Provenance.NameStatus.INSPIRED)
                .note(
                        "Kisi belah ketupat dari titik-titik kecil, tiap petak berisi kembang berkelopak empat atau"
                                + " bintang. Nama Indonesia dari kami.",
                        "A grid of lozenges made of small spots, each cell with a four-petalled flower or a star."
                                + " Its Indonesian name is ours.")
                .described("J13", "J14")
                .parameters(CELL, APART, DOT, FIGURE);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double half = values.number(CELL) / 2;
        double dot = values.number(DOT);
        double apart = Math.max(values.number(APART), 2 * dot + 2.4);
        Drawing.Builder out = Drawing.builder();
        Ties spots = new Ties(dot, 0.6, hand.random().stream("spots"));
        int steps = (int) Math.max(3, Math.round(half * Math.sqrt(2) / apart));
        Lozenge.spots(half, steps).forEach(spot -> spots.at(spot, out));
        double radius = half * 0.46;
        boolean star = values.choice(FIGURE).equals("star");
        Path line = star ? star(radius) : Petals.outline(4, radius, 0.45, Math.PI / 4);
        Ties.stitch(out, "figure", line, Math.max(3, radius / 7), hand.random().stream("figure"));
        new Ties(Math.max(3.2, half * 0.085), 0.95, hand.random().stream("heart")).at(Point.ZERO, out);
        Ties buds = new Ties(Math.max(2, dot), 0.4, hand.random().stream("buds"));
        for (int i = 0; i < 4; i++) {
            buds.at(Point.polar(half * 0.66, i * Math.PI / 2), out);
        }
        return out.build();
    }

    private static Path star(double radius) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            points.add(Point.polar(i % 2 == 0 ? radius : radius * 0.54, i * Math.PI / 8));
        }
        return Path.polygon(points);
    }
}
