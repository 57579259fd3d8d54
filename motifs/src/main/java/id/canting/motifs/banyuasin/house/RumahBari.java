package id.canting.motifs.banyuasin.house;

import com.google.auto.service.AutoService;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.banyuasin.Banyuasin;
import id.canting.motifs.banyuasin.ScaledHand;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Rumah bari, the timber house of Pangkalan Balai (1901), from its front or its long side.
 *
 * <p>The record gives a plan of 16 by 40 m and five rooms (sources B20, B21): front and side are drawn at these widths,
 * and the long side has a window for each room. No source describes the roof; it is a plain hip roof of one pitch, whose
 * ridge by the plan is 40 - 16 = 24 m long. Heights, stilts, stairs, windows and the ornament are ours.
 */
@AutoService(Motif.class)
public final class RumahBari implements Motif {
    private static final String FRONT = "front";
    private static final Parameter.Quantity WIDTH =
            Parameter.length("width", "lebar gambar", "drawn width", 90, 40, 200);
    private static final Parameter.Choice VIEW =
            new Parameter.Choice("view", new Text("arah pandang", "view"), FRONT, List.of(FRONT, "side"));
    private static final Parameter.Quantity STILTS = Parameter.count("stilts", "jumlah tiang", "stilts", 8, 6, 10);

    @Override
    public Declaration declaration() {
        return Banyuasin.figure("byn-rumah-bari", new Text("rumah bari", "rumah bari, the old house"))
                .note(
                        "Rumah panggung dari depan atau dari samping menurut denah 16 × 40 m. Bentuk atapnya tidak"
                                + " tercatat: atap limas polos sampai ada yang memeriksa; tinggi dan hiasannya"
                                + " tafsiran kami.",
                        "A house on stilts from its front or side after its plan of 16 × 40 m. Its roof is not on"
                                + " record: a plain hip roof until someone checks; heights and ornament are our"
                                + " interpretation.")
                .interpreted("B12", "B20", "B21")
                .parameters(WIDTH, VIEW, STILTS);
    }

    @Override
    public Drawing draw(Values values, Hand maker) {
        boolean front = values.choice(VIEW).equals(FRONT);
        House house = new House(values.number(WIDTH), front);
        Hand hand = ScaledHand.hand(maker, house.wallHeight(), 20);
        Drawing.Builder out = Drawing.builder();
        HouseRoof.draw(out, house, hand);
        HouseWalls.draw(out, house, hand);
        HouseStilts.draw(out, house, values.count(STILTS), hand);
        return out.build();
    }
}
