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
import id.canting.random.RandomSource;
import id.canting.resist.StitchRows;
import id.canting.text.Text;

/**
 * Stylised leaves that form ellipses, as a museum text on a blog describes them (source J12). Half the figure is stitched on a
 * fold in parallel rows (karamatsu, source K09), the midrib along the fold (ori-nui, source K08); the rows are our
 * choice.
 */
@AutoService(Motif.class)
public final class ElipsDaun implements Motif {
    private static final Parameter.Quantity WIDTH = Sizes.width(34, 18, 60);
    private static final Parameter.Quantity HEIGHT = Sizes.height(74, 40, 140);
    private static final Parameter.Quantity STITCH = Sizes.stitch(3.8, 2.5, 8);
    private static final Parameter.Quantity ROWS = Sizes.rows(2, 1, 4);
    private static final Parameter.Flag RIB = new Parameter.Flag("rib", new Text("tulang daun", "midrib"), true);

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-elips-daun", new Text("stilasi daun (elips)", "leaf ellipse"))
                .note(
                        "Daun yang distilasi menjadi elips runcing: setengah bentuk dijelujur pada "
                                + "lipatan sehingga kedua sisinya bercermin.",
                        "A leaf stylised to a pointed ellipse: half the figure stitched on a fold, so "
                                + "that both sides mirror each other.")
                .described("J12")
                .parameters(WIDTH, HEIGHT, STITCH, ROWS, RIB);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double stitch = values.number(STITCH);
        double width = values.number(WIDTH);
        double height = values.number(HEIGHT);
        double gap = Math.min(StitchRows.KARAMATSU, Math.max(6.5, stitch * 1.15 + 2.4));
        RandomSource random = hand.random();
        Drawing.Builder out = Drawing.builder();
        int row = 0;
        for (Path line : StitchRows.onFold(TiedShapes.halfLeaf(width, height), gap, values.count(ROWS))) {
            Ties.stitch(out, "outline", line, stitch, random.stream("row/" + row++));
        }
        if (values.flag(RIB) && width / 2 - values.count(ROWS) * gap > -gap / 2) {
            double reach = height / 2 - values.count(ROWS) * gap * 1.5;
            if (reach > stitch) {
                Path rib = Path.line(new Point(0, -reach), new Point(0, reach));
                Ties.stitch(out, "rib", rib, stitch, random.stream("rib"));
            }
        }
        out.area("window", TiedShapes.leaf(width + 9, height + 14), "");
        return out.build();
    }
}
