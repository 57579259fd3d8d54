package id.canting.motifs.banyuasin;

import com.google.auto.service.AutoService;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lima rantai: five links of a chain, after the chains of the regency's emblem (source L01). Their number is fixed: five
 * before each five stands a small flower. Each link goes over its neighbour at one crossing and under it at the other; the lines of what
 * lies below end clear of what lies above. The links' form and the flower are ours.
 */
@AutoService(Motif.class)
public final class LimaRantai implements Band {
    private static final int LINKS = 5;
    private static final double MARGIN = 2.5;

    /** Height of a link for its length, 14 by 8. */
    private static final double HIGH = 8.0 / 14;

    /** How far each link reaches into the next, and room for the flower, in links. */
    private static final double OVERLAP = 0.34;

    private static final double ROOM = 0.52;
    private static final double UNIT = LINKS - (LINKS - 1) * OVERLAP + ROOM;
    private static final double SQUARE = 2.5;
    private static final double FLATNESS = 0.02;

    private static final Parameter.Quantity LINK =
            Parameter.length("link", "panjang mata rantai", "link length", 24, 14, 50);

    @Override
    public Declaration declaration() {
        return Banyuasin.band("byn-lima-rantai", new Text("lima rantai", "five links"))
                .named(Provenance.NameStatus.INSPIRED)
                .note(
                        "Sekuntum bunga kecil, lalu lima mata rantai yang saling mengait; terinspirasi lambang daerah."
                                + " Bentuknya tafsiran kami.",
                        "A small flower, then five interlaced links; inspired by the regency's emblem. Their form is our"
                                + " interpretation.")
                .meaning(
                        "pada lambang daerah: ikatan dulang dan tudung yang tak terpisahkan",
                        "in the emblem: the bond of tray and cover, inseparable",
                        "L01")
                .interpreted("L01")
                .parameters(LINK);
    }

    @Override
    public Parameter.Quantity pitch() {
        return LINK;
    }

    @Override
    public double pitches(Values values) {
        return UNIT;
    }

    @Override
    public double height(Values values) {
        return values.number(LINK) * HIGH + 2 * MARGIN;
    }

    @Override
    public Drawing draw(Values values, Hand maker) {
        double link = values.number(LINK);
        Hand hand = ScaledHand.hand(maker, link, 36);
        double pen = hand.klowong() * 0.8;
        Drawing.Builder out = Drawing.builder();
        for (int i = 0; i < LINKS; i++) {
            link(out, values, i, pen);
        }
        flower(out, new Point(link * ROOM / 2, height(values) / 2), link * 0.16, 6, hand);
        return out.build();
    }

    /** One link: its two outlines and its ring, cut where a neighbour lies above. */
    private static void link(Drawing.Builder out, Values values, int i, double pen) {
        double clear = pen / 2 + 0.55;
        Region above = Region.EMPTY;
        if (i + 1 < LINKS) {
            above = above.or(half(values, i + 1, clear, true));
        }
        if (i > 0) {
            above = above.or(half(values, i - 1, clear, false));
        }
        Region seen = Region.of(Path.ellipse(centre(values, i), values.number(LINK), values.number(LINK)), 0.5)
                .minus(above);
        for (Path line : List.of(outer(values, i), inner(values, i))) {
            for (Path part : joined(seen.cut(line, FLATNESS))) {
                if (part.track(FLATNESS).length() > 0.4) {
                    out.klowong("link", part, pen, Taper.NONE);
                }
            }
        }
        out.area(new Area("link", ring(values, i).and(seen), Optional.empty(), ""));
    }

    /** The parts of a closed outline, the last and the first as one where they meet at its start. */
    private static List<Path> joined(List<Path> parts) {
        int last = parts.size() - 1;
        if (last < 1 || parts.get(last).end().distance(parts.get(0).start()) > 1e-6) {
            return parts;
        }
        List<Path> joined = new ArrayList<>(parts.subList(1, last));
        joined.add(parts.get(last).join(parts.get(0)));
        return joined;
    }

    /** The upper or lower half of a link's ring, grown by the clear cloth beside it. */
    private static Region half(Values values, int i, double clear, boolean upper) {
        Point centre = centre(values, i);
        double far = values.number(LINK);
        double y = centre.y();
        Region side = Region.of(
                Path.polygon(
                        new Point(centre.x() - far, upper ? y - far : y),
                        new Point(centre.x() + far, upper ? y - far : y),
                        new Point(centre.x() + far, upper ? y : y + far),
                        new Point(centre.x() - far, upper ? y : y + far)),
                1);
        return ring(values, i).offset(clear).and(side);
    }

    private static Region ring(Values values, int i) {
        return Region.of(outer(values, i), FLATNESS).minus(Region.of(inner(values, i), FLATNESS));
    }

    private static Point centre(Values values, int i) {
        double link = values.number(LINK);
        double x = link * (ROOM + 0.5 + i * (1 - OVERLAP));
        return new Point(x, MARGIN + link * HIGH / 2);
    }

    private static Path outer(Values values, int i) {
        double link = values.number(LINK);
        return Curves.superellipse(centre(values, i), link / 2, link * HIGH / 2, SQUARE, 32);
    }

    private static Path inner(Values values, int i) {
        double link = values.number(LINK);
        double thick = link * 0.125;
        return Curves.superellipse(centre(values, i), link / 2 - thick, link * HIGH / 2 - thick, SQUARE, 32);
    }

    private static void flower(Drawing.Builder out, Point centre, double radius, int petals, Hand maker) {
        Hand hand = ScaledHand.hand(maker, radius, 4);
        out.dot("flower", centre, Math.max(0.9, radius * 0.5));
        for (int i = 0; i < petals; i++) {
            double angle = 2 * Math.PI * i / petals + Math.PI / 2;
            out.dot(
                    "flower",
                    centre.plus(Point.polar(radius * 0.8, angle)),
                    Math.max(0.6, Math.min(radius * 0.36, hand.isen() * 2.4)));
        }
    }

    /** One link lying across the corner, a flower in it. */
    @Override
    public Drawing corner(Values values, Hand maker) {
        double side = height(values);
        Hand hand = ScaledHand.hand(maker, values.number(LINK), 36);
        Point middle = new Point(side / 2, side / 2);
        double radius = side / 2 - MARGIN;
        Drawing.Builder out = Drawing.builder();
        double pen = hand.klowong() * 0.8;
        Path ring = Curves.superellipse(middle, radius, radius, SQUARE, 32);
        out.klowong("link", ring, pen, Taper.NONE);
        double within = radius - values.number(LINK) * 0.125;
        out.klowong("link", Curves.superellipse(middle, within, within, SQUARE, 32), pen, Taper.NONE);
        flower(out, middle, Math.max(1.6, within * 0.62), 8, hand);
        return out.build();
    }
}
