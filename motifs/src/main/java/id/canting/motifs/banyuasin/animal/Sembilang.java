package id.canting.motifs.banyuasin.animal;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.banyuasin.Banyuasin;
import id.canting.motifs.banyuasin.Ornaments;
import id.canting.motifs.banyuasin.ScaledHand;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ikan sembilang, the eel-tail catfish (Plotosus), from its side: a body that runs out to a point, one ribbon of fin
 * around the tail, four pairs of barbels, two pale stripes, a spine before the dorsal and before each pectoral fin.
 *
 * <p>From zoology: depth 15-17 % and head 20-21 % of the standard length, stripes, barbels, spines and the joined fins
 * (sources E11, E12). The swing of the body, the fill and all else that is drawn are ours.
 */
@AutoService(Motif.class)
public final class Sembilang implements Motif {
    private static final Parameter.Quantity LENGTH =
            Parameter.length("length", "panjang ikan", "fish length", 90, 40, 220);
    private static final Parameter.Quantity DEPTH = Parameter.ratio(
                    "depth", "tinggi badan", "body depth", 0.16, 0.12, 0.22)
            .customary(0.15, 0.17);
    private static final Parameter.Quantity HEAD = Parameter.ratio(
                    "head", "panjang kepala", "head length", 0.205, 0.17, 0.26)
            .customary(0.2, 0.21);
    private static final Parameter.Quantity SWING =
            Parameter.ratio("swing", "liuk badan", "swing of the body", 0.07, 0, 0.15);

    @Override
    public Declaration declaration() {
        return Banyuasin.figure("byn-sembilang", new Text("ikan sembilang", "eel-tail catfish"))
                .note(
                        "Ikan sembilang dari samping: empat pasang sungut, dua garis terang, tiga patil, dan sirip yang"
                                + " menyatu mengelilingi ekor runcing. Liuk dan isennya tafsiran kami.",
                        "An eel-tail catfish from its side: four pairs of barbels, two pale stripes, three spines, and"
                                + " one fin around a pointed tail. Its swing and fill are our interpretation.")
                .fromNature("B05", "B12", "E11", "E12")
                .parameters(LENGTH, DEPTH, HEAD, SWING);
    }

    @Override
    public Drawing draw(Values values, Hand maker) {
        FishBody body = new FishBody(values.number(LENGTH), values.number(DEPTH), values.number(SWING));
        double head = values.number(HEAD);
        Hand hand = ScaledHand.hand(maker, body.length(), 110);
        Drawing.Builder out = Drawing.builder();
        fin(out, body, hand);
        trunk(out, body, head, hand);
        face(out, body, head, hand);
        FishLimbs.dorsal(out, body, head, hand);
        FishLimbs.pectorals(out, body, head, hand);
        FishLimbs.pelvic(out, body, head, hand);
        FishLimbs.barbels(out, body, head, hand);
        return out.build();
    }

    /** The body's outline with its two stripes; head and trunk are parts of their own for fills. */
    private static void trunk(Drawing.Builder out, FishBody body, double head, Hand hand) {
        Path outline = body.outline();
        out.klowong("body", outline, hand.klowong(), Taper.NONE);
        double stripe = Math.max(hand.klowong() * 0.9, body.length() * 0.012);
        List<Region> stripes = new ArrayList<>();
        for (double v : new double[] {-0.4, 0.36}) {
            Path line = body.along(v, head + 0.035, 0.87);
            out.isen("stripe", line, stripe, new Taper(0.6, 0.3));
            stripes.add(Region.around(line, stripe / 2, 0.05));
        }
        Region whole = Region.of(outline, 0.05);
        Region face = whole.and(Region.of(body.before(head), 0.05));
        Region trunk = whole.minus(face).minus(Region.union(stripes));
        out.area(new Area("head", face, Optional.empty(), ""));
        for (Region band : trunk.pieces()) {
            out.area(new Area("body", band, Optional.empty(), "cecek"));
        }
    }

    /** Gill cover, mouth and eye. */
    private static void face(Drawing.Builder out, FishBody body, double head, Hand hand) {
        out.klowong("head", body.across(head), hand.klowong() * 0.8, Taper.NONE);
        Ornaments.dots(out, "head", body.across(head * 0.82), 2.4, hand.isen());
        Point eye = body.at(head * 0.44, -0.42);
        double size = body.length() * 0.017;
        out.outlined("eye", Path.circle(eye, size), hand.isen(), "");
        out.dot("eye", eye, size * 0.8);
        Path mouth = Path.smooth(List.of(body.at(-0.004, 0.5), body.at(0.03, 0.42), body.at(head * 0.36, 0.5)));
        out.isen("head", mouth, hand.isen(), Taper.TAIL);
    }

    /** Second dorsal, tail and anal fin in one, its rays a fill along the body's edge. */
    private static void fin(Drawing.Builder out, FishBody body, Hand hand) {
        Path upper = body.finEdge(-1);
        Path lower = body.finEdge(1);
        out.klowong("fin", upper.join(lower.reversed()), hand.klowong() * 0.85, Taper.NONE);
        // Behind the body nothing else parts the upper half of the fin from the lower.
        out.klowong("tail", body.along(0, FishBody.END, FishBody.TIP), hand.klowong() * 0.6, Taper.NONE);
        Region trunk = Region.of(body.outline(), 0.05);
        for (int side = -1; side <= 1; side += 2) {
            Path edge = side < 0 ? upper : lower;
            Path middle = body.along(0, FishBody.finStart(side), FishBody.TIP);
            Region fin = Region.of(edge.join(middle.reversed()).close(), 0.05).minus(trunk);
            Ribbon form = body.finForm(side);
            out.area(new Area("fin", fin.pieces().get(0), Optional.of(form), "sawut"));
        }
    }
}
