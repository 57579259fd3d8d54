package id.canting.cloth;

import id.canting.dye.Stain;
import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Region;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Paints a cloth as its baths left it. After a bath the cloth looks as before with the bath's stain added; where ties
 * let only a share of the dye in, a share is added; and what was waxed still looks as before the bath, seen through the
 * wax. Painted in just that way the colours are exact everywhere, however wax and ties lie over one another.
 *
 * <p>Where the cloth before a bath was of one colour, looking through a figure is the same as filling it, so a plain
 * batik needs no windows at all. Wax laid earlier is painted after wax laid later, so what it shows need not be painted
 * again inside the later wax's windows.
 */
final class ClothPicture {
    /** Undyed cotton: our choice of a warm white, the reference cloth of the dye library. */
    static final Colour BARE = Colour.hex("#f4efe3");

    private static final Colour WAX = Colour.hex("#a8702a");
    private static final double WAX_OPACITY = 0.62;
    private static final Colour THREAD = Colour.hex("#c2417e");
    private static final double THREAD_WIDTH = 0.7;

    private final Cloth cloth;
    private final Figure whole;
    private final Map<String, Figure> wax = new HashMap<>();
    private final Map<String, List<ResistLevel>> ties = new HashMap<>();

    /** Something painted, and the layer it belongs to. */
    private record Painted(String layer, Text label, Element element) {}

    ClothPicture(Cloth cloth) {
        this.cloth = cloth;
        this.whole = Region.of(new Box(0, 0, cloth.design().cut().width(), cloth.design().cut().height()))
                .figure();
    }

    Scene after(int step) {
        State state = cloth.states().get(step);
        List<Painted> painted = new ArrayList<>(bath(state.baths(), Stain.ofCloth(BARE).times(0), Set.of()));
        for (String name : state.waxed()) {
            painted.add(new Painted(
                    "on-" + name,
                    Workshop.MESSAGES.text("layer.onwax"),
                    new Element.Fill(wax(name), WAX, WAX_OPACITY)));
        }
        for (String name : state.tied()) {
            painted.add(new Painted(
                    "bound-" + name,
                    Workshop.MESSAGES.text("layer.thread", name),
                    new Element.Stroke(Threads.of(drawing(name)), THREAD_WIDTH, THREAD)));
        }
        return new Scene(
                cloth.design().cut().width(),
                cloth.design().cut().height(),
                title(),
                Text.EMPTY,
                layers(painted));
    }

    private Text title() {
        Text title = cloth.design().title();
        return title.isEmpty() ? new Text("rancangan tanpa judul", "untitled design") : title;
    }

    /**
     * The cloth after so many baths with a stain over all of it.
     *
     * @param seen wax steps that are painted over this anyway, so that their windows can be left out
     */
    private List<Painted> bath(int number, Stain over, Set<String> seen) {
        List<Painted> painted = new ArrayList<>();
        if (number == 0) {
            painted.add(new Painted(
                    "cloth",
                    Workshop.MESSAGES.text("layer.cloth"),
                    new Element.Fill(whole, Stain.ofCloth(BARE).plus(over).colour())));
            return painted;
        }
        Bath bath = cloth.baths().get(number - 1);
        Set<String> paintedLater = new HashSet<>(seen);
        paintedLater.addAll(bath.waxed());
        painted.addAll(bath(number - 1, over.plus(bath.stain()), paintedLater));
        for (String name : bath.tied()) {
            for (ResistLevel level : levels(name)) {
                Stain share = over.plus(bath.stain().times(level.passes()));
                painted.add(new Painted(
                        "ties-" + name,
                        Workshop.MESSAGES.text("layer.ties", name),
                        through(level.figure(), bath(number - 1, share, seen))));
            }
        }
        List<String> newestFirst = new ArrayList<>(bath.waxed());
        Collections.reverse(newestFirst);
        for (String name : newestFirst) {
            if (!seen.contains(name)) {
                painted.add(new Painted(
                        "wax-" + name,
                        Workshop.MESSAGES.text("layer.wax", name),
                        through(wax(name), within(name, number - 1, over, paintedLater))));
            }
        }
        return painted;
    }

    /**
     * What is seen through one step's wax: the cloth before the bath. Where the same wax was on in that bath, too, it
     * shows what it showed then.
     */
    private List<Painted> within(String name, int number, Stain over, Set<String> paintedLater) {
        int first = number;
        while (first > 0 && cloth.baths().get(first - 1).waxed().contains(name)) {
            first--;
        }
        return bath(first, over, paintedLater);
    }

    /** Elements seen through a figure; one colour all over is simply the figure's own fill. */
    private Element through(Figure figure, List<Painted> painted) {
        if (painted.size() == 1 && painted.get(0).element() instanceof Element.Fill fill && fill.figure() == whole) {
            return new Element.Fill(figure, fill.colour());
        }
        return new Element.Clipped(figure, painted.stream().map(Painted::element).toList());
    }

    private Drawing drawing(String name) {
        return cloth.drawings().getOrDefault(name, Drawing.EMPTY);
    }

    private Figure wax(String name) {
        return wax.computeIfAbsent(name, n -> Waxed.figure(drawing(n), ClothPicture::isWax));
    }

    private static boolean isWax(Part part) {
        Mark mark = part.mark();
        return mark instanceof Mark.WaxLine || mark instanceof Mark.WaxDot || mark instanceof Mark.WaxArea;
    }

    private List<ResistLevel> levels(String name) {
        return ties.computeIfAbsent(name, n -> Tied.levels(drawing(n)));
    }

    /** Neighbours of one layer together; a layer met again later gets a number behind its id. */
    private static List<Layer> layers(List<Painted> painted) {
        List<Layer> layers = new ArrayList<>();
        Map<String, Integer> met = new LinkedHashMap<>();
        int at = 0;
        while (at < painted.size()) {
            Painted first = painted.get(at);
            List<Element> elements = new ArrayList<>();
            while (at < painted.size() && painted.get(at).layer().equals(first.layer())) {
                elements.add(painted.get(at++).element());
            }
            int times = met.merge(first.layer(), 1, Integer::sum);
            layers.add(new Layer(
                    times == 1 ? first.layer() : first.layer() + "-" + times, first.label(), elements));
        }
        return layers;
    }
}
