package id.canting.motifs.banyuasin.house;

import com.google.auto.service.AutoService;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.motifs.banyuasin.Banyuasin;
import id.canting.motifs.banyuasin.ScaledHand;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Dulang dan tudung: a footed wooden tray under its woven cover, after the regency's emblem and motto (sources L01, L05).
 * The cover's panels and bands of weave, and the tray's flutes, are our drawing; the emblem itself is not drawn.
 */
@AutoService(Motif.class)
public final class DulangTudung implements Motif {
    private static final Parameter.Quantity DIAMETER =
            Parameter.length("diameter", "garis tengah dulang", "tray diameter", 60, 30, 120);
    private static final Parameter.Quantity PANELS =
            Parameter.count("panels", "bidang anyaman sekeliling", "woven panels around", 12, 8, 24);
    private static final Parameter.Quantity RISE =
            Parameter.ratio("rise", "tinggi tudung", "height of the cover", 0.46, 0.3, 0.65);

    @Override
    public Declaration declaration() {
        return Banyuasin.figure("byn-dulang-tudung", new Text("dulang dan tudung", "tray and cover"))
                .named(Provenance.NameStatus.INSPIRED)
                .note(
                        "Dulang kayu berkaki di bawah tudung saji anyaman, terinspirasi lambang daerah. Bidang anyaman"
                                + " dan alurnya tafsiran kami.",
                        "A footed wooden tray under its woven cover, inspired by the regency's emblem. Panels and"
                                + " flutes are our interpretation.")
                .meaning(
                        "dulang: wadah persatuan dan kekeluargaan; tudung: tempat berlindung dan bermusyawarah",
                        "the tray: vessel of unity and kinship; the cover: shelter and place of deliberation",
                        "L01")
                .interpreted("L01", "L05")
                .parameters(DIAMETER, PANELS, RISE);
    }

    @Override
    public Drawing draw(Values values, Hand maker) {
        double diameter = values.number(DIAMETER);
        Hand hand = ScaledHand.hand(maker, diameter, 64);
        Drawing.Builder out = Drawing.builder();
        double up = -diameter * (0.17 - values.number(RISE) / 2);
        FoodCover cover = new FoodCover(up - diameter * 0.022, diameter * 0.43, diameter * values.number(RISE));
        cover.draw(out, values.count(PANELS), hand);
        Tray.draw(out, up, diameter, hand);
        return out.build();
    }
}
