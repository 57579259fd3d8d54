package id.canting.cloth;

import id.canting.cloth.draw.Extent;
import id.canting.cloth.draw.FigureDrawer;
import id.canting.cloth.figure.ResistOutlines;
import id.canting.cloth.figure.TieFigures;
import id.canting.cloth.figure.WaxFigure;
import id.canting.design.Library;
import id.canting.design.Source;
import id.canting.dye.BathStain;
import id.canting.dye.Dye;
import id.canting.dye.DyeBath;
import id.canting.dye.DyeLibrary;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.layout.Layout;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import id.canting.motif.Band;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Isen;
import id.canting.motif.Motif;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.resist.Diffusion;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A single motif on a piece of dyed cloth, for the catalogue: wax on indigo, ties in secang. */
public final class MotifPicture {
    private static final double MARGIN = 12;
    private static final int BAND_UNITS = 4;

    private MotifPicture() {}

    /** The motif at its defaults with its own fills; a band as a row of units. */
    public static Scene of(Motif motif, Library library) {
        return of(motif, Map.of(), library);
    }

    /**
     * The motif with some of its parameters set.
     *
     * @param set parameters that differ from their defaults, as written
     */
    public static Scene of(Motif motif, Map<String, String> set, Library library) {
        Hand hand = new Hand(1.5, 0.8, 0.4, RandomSource.of(1));
        Values values = motif.parameters().defaults().with(set);
        Source.Figure figure = Source.Figure.of(new Source.Use(motif.reference(), set));
        Source.Repeat once = new Source.Repeat(List.of(figure), new Layout.Single(Point.ZERO, 0, 1, 1));
        double width = motif instanceof Band band ? BAND_UNITS * band.length(values) : 1;
        Drawing drawing = new FigureDrawer(library.catalogue(), Map.of()).together(once, width, hand);
        return picture(motif.information(), drawing, library.dyes());
    }

    /** A fill in a field of 80 by 50 mm with round corners. */
    public static Scene of(Isen isen, Map<String, String> set, DyeLibrary dyes) {
        Hand hand = new Hand(1.5, 0.8, 0.4, RandomSource.of(1));
        Values values = isen.parameters().defaults().with(set);
        Region field = Region.of(Box.sized(8, 8, 64, 34)).offset(8);
        Path outline = field.figure().leaves().get(0).shape().contours().get(0);
        Drawing.Builder drawing = Drawing.builder().klowong("field", outline, hand.klowong(), Taper.NONE);
        for (Mark mark : isen.fill(new Area("field", field.offset(-1.5), Optional.empty(), ""), values, hand)) {
            drawing.add("field", Role.ISEN, mark);
        }
        return picture(isen.information(), drawing.build(), dyes);
    }

    private static Scene picture(Information information, Drawing drawing, DyeLibrary dyes) {
        Box box = Extent.of(drawing).grown(MARGIN);
        Transform place = Transform.shift(-box.left(), -box.top());
        boolean tied = information.kind() == Information.Kind.JUMPUTAN;
        Dye dye = dyes.find(tied ? "secang" : "indigofera");
        BathStain stain = BathStain.of(new DyeBath(dye, dye.defaultMordant(), 8));
        AppliedBath bath = new AppliedBath("bath", 0, stain, Diffusion.USUAL_ROOT, List.of(), List.of());
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Fill(
                Region.of(new Box(0, 0, box.width(), box.height())).figure(), bath.alone()));
        for (ResistOutlines.Part part : TieFigures.parts(drawing, bath.root())) {
            elements.add(new Element.Soft(
                    part.figure().placed(place), new Fading(part.walk(), Reach.of(bath, 1)).stops(Reach.NONE)));
        }
        elements.add(new Element.Fill(WaxFigure.figure(drawing, part -> true).placed(place), Reach.NONE.colour()));
        Layer layer = new Layer("motif", information.name(), elements);
        return new Scene(box.width(), box.height(), information.name(), information.note(), List.of(layer));
    }
}
