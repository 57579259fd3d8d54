package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.resist.Binding;
import id.canting.resist.FoldedTie;
import id.canting.resist.Wedge;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Ikatan lingkaran berulang: cloth folded to a pointed triangle and bound repeatedly (sources K01, K02). Straight
 * bindings open to polygons or stars, see {@link Wedge}.
 */
@AutoService(Motif.class)
public final class LingkaranBerulang implements Motif {
    private static final Parameter.Quantity FOLD = Parameter.count("fold", "jumlah lipatan", "folds", 6, 3, 12);
    private static final Parameter.Choice FORM = new Parameter.Choice(
            "form", new Text("arah ikatan", "binding"), "polygon", List.of("polygon", "doubled", "star"));
    private static final Parameter.Quantity RINGS = Parameter.count("rings", "jumlah ikatan", "bindings", 3, 1, 6);
    private static final Parameter.Quantity FIRST =
            Parameter.length("first", "ikatan pertama", "first binding", 9, 4, 30);
    private static final Parameter.Quantity SPACING = Parameter.length("spacing", "jarak ikatan", "spacing", 11, 6, 30);
    private static final Parameter.Quantity WHITE = Sizes.white(4, 1, 10);

    @Override
    public Declaration declaration() {
        return Ties.technique("jmp-lingkaran-berulang", new Text("ikatan lingkaran berulang", "folded repeated rings"))
                .note(
                        "Kain dilipat menjadi segitiga runcing lalu diikat lurus berulang kali: segi "
                                + "banyak atau bintang yang bersarang.",
                        "Cloth folded to a pointed triangle and bound straight across again and again: "
                                + "polygons or stars within one another.")
                .described("K01", "K02")
                .parameters(FOLD, FORM, RINGS, FIRST, SPACING, WHITE);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        Wedge wedge = new Wedge(values.count(FOLD));
        boolean star = values.choice(FORM).equals("star") && wedge.fold() > 4;
        double slant = star ? wedge.star(2) : values.choice(FORM).equals("polygon") ? wedge.polygon() : wedge.doubled();
        double scale = star ? wedge.distanceForPoints(1.6, slant) : 1;
        double white = Math.min(values.number(WHITE), values.number(SPACING) * 0.5);
        double spacing = Math.max(values.number(SPACING) * scale, white + 3.5);
        double first = values.number(FIRST) * scale;
        List<Binding> bindings = new ArrayList<>();
        for (int i = values.count(RINGS) - 1; i >= 0; i--) {
            bindings.add(new Binding(first + i * spacing, 2, white / 2));
        }
        FoldedTie tie = new FoldedTie(wedge, slant, 4.6, 0.7);
        Drawing.Builder out = Drawing.builder();
        tie.marks(bindings, Math.min(1.5, white * 0.4), hand.random().stream("rings"))
                .forEach(mark -> out.tie("ring", mark));
        out.area("window", wedge.outline(bindings.get(0).to() + 4, slant), "");
        return out.build();
    }
}
