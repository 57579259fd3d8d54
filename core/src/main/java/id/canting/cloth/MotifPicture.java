package id.canting.cloth;

import id.canting.design.Source;
import id.canting.dye.Dye;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Stain;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.layout.Layout;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Catalogue;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.resist.Diffusion;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A single motif on a piece of dyed cloth, for the catalogue: wax on indigo, ties in secang. */
public final class MotifPicture {
    private static final double MARGIN = 12;
    private static final int BAND_UNITS = 4;

    private MotifPicture() {}

    /** The motif at its defaults with its own fills; a band as a row of units. */
    public static Scene of(Motif motif, Catalogue catalogue, DyeLibrary dyes) {
        Hand hand = new Hand(1.5, 0.8, 0.4, RandomSource.of(1));
        Values values = motif.parameters().defaults();
        Source.Figure figure =
                new Source.Figure(new Source.Use(motif.information().id(), Map.of()), 0, 0, 0, false);
        Source.Repeat once = new Source.Repeat(List.of(figure), new Layout.Single(Point.ZERO, 0, 1, 1));
        double width = motif instanceof Band band ? BAND_UNITS * band.length(values) : 1;
        Drawing drawing = new Figures(catalogue, Map.of()).together(once, width, hand);
        Box box = Extent.of(drawing).grown(MARGIN);
        Transform place = Transform.shift(-box.left(), -box.top());
        boolean tied = motif.information().kind() == Information.Kind.JUMPUTAN;
        Dye dye = dyes.find(tied ? "secang" : "indigofera");
        Stain stain = new id.canting.dye.Bath(dye, dye.defaultMordant(), 8).stain();
        Stain bare = Stain.ofCloth(ClothPicture.BARE);
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Fill(
                Region.of(new Box(0, 0, box.width(), box.height())).figure(),
                bare.plus(stain).colour()));
        Bath bath = new Bath("bath", stain, Diffusion.USUAL_ROOT, List.of(), List.of());
        for (Held.Part part : Tied.parts(drawing, bath.root())) {
            elements.add(
                    new Element.Soft(part.figure().placed(place), new Fading(part.walk(), List.of(bath)).stops(bare)));
        }
        elements.add(new Element.Fill(Waxed.figure(drawing, part -> true).placed(place), bare.colour()));
        Layer layer = new Layer("motif", motif.information().name(), elements);
        Text note = motif.information().note();
        return new Scene(box.width(), box.height(), motif.information().name(), note, List.of(layer));
    }
}
