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
 * Bintik-bintik: dots in order along the sides of lozenges (museum text on a blog, source J12). One unit is one lozenge
 * without dots on its corners, so that units side by side never double a dot.
 */
@AutoService(Motif.class)
public final class BintikBintik implements Motif {
    private static final Parameter.Quantity CELL = Parameter.length("cell", "sisi wajik", "lozenge", 80, 50, 160);
    private static final Parameter.Quantity APART = Sizes.dotSpacing(14, 10, 40);
    private static final Parameter.Quantity DOT = Sizes.tiedDot(4, 2.5, 9);

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-bintik-bintik", new Text("bintik-bintik", "dots in lozenges"))
                .note("Titik-titik ikat berbaris membentuk belah ketupat.", "Tied dots in rows that form lozenges.")
                .described("J01", "J12")
                .parameters(CELL, APART, DOT);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double half = values.number(CELL) / 2;
        double dot = values.number(DOT);
        double apart = Math.max(values.number(APART), 2 * dot + 3);
        Drawing.Builder out = Drawing.builder();
        Ties ties = new Ties(dot, 0.9, hand.random().stream("ties"));
        int steps = (int) Math.max(2, Math.round(half * Math.sqrt(2) / apart));
        Lozenge.spots(half, steps).forEach(spot -> ties.at(spot, out));
        double inner = half * 0.82;
        out.area(
                "window",
                Path.polygon(new Point(0, -inner), new Point(inner, 0), new Point(0, inner), new Point(-inner, 0)),
                "");
        return out.build();
    }
}
