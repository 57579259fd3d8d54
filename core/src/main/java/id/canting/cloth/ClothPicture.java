package id.canting.cloth;

import id.canting.cloth.figure.Crackled;
import id.canting.cloth.figure.Insets;
import id.canting.cloth.figure.ResistOutlines;
import id.canting.cloth.figure.Threads;
import id.canting.cloth.figure.TieFigures;
import id.canting.cloth.figure.WaxFigure;
import id.canting.design.Step;
import id.canting.dye.Stain;
import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Region;
import id.canting.mark.Drawing;
import id.canting.random.RandomSource;
import id.canting.resist.Diffusion;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
    private final Element.Cases<Optional<Colour>> colourOfAll;
    private final Map<String, Figure> wax = new HashMap<>();
    private final Map<String, Figure> cracked = new HashMap<>();
    private final Map<String, List<ResistOutlines.Part>> held = new HashMap<>();

    /** Something painted, and the layer it belongs to. */
    private record Painted(String layer, Text label, Element element) {}

    ClothPicture(Cloth cloth) {
        this.cloth = cloth;
        this.whole = Region.of(new Box(
                        0, 0, cloth.design().cut().width(), cloth.design().cut().height()))
                .figure();
        this.colourOfAll = Element.cases(
                fill -> Optional.of(fill.colour()).filter(colour -> fill.figure() == whole),
                stroke -> Optional.empty(),
                words -> Optional.empty(),
                soft -> Optional.empty(),
                placed -> Optional.empty(),
                clipped -> Optional.empty());
    }

    Scene after(int step) {
        State state = cloth.states().get(step);
        List<Painted> painted = new ArrayList<>(bath(state.baths(), Stain.NONE, Set.of()));
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
                cloth.design().cut().width(), cloth.design().cut().height(), title(), Text.EMPTY, layers(painted));
    }

    private Text title() {
        Text title = cloth.design().title();
        return title.isEmpty() ? new Text("rancangan tanpa judul", "untitled design") : title;
    }

    /**
     * The cloth after so many baths with a stain over all of it.
     *
     * @param seen steps whose marks are painted over this anyway, so that their windows can be left out
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
        AppliedBath bath = cloth.baths().get(number - 1);
        Set<String> paintedLater = new HashSet<>(seen);
        paintedLater.addAll(bath.waxed());
        paintedLater.addAll(bath.tied());
        painted.addAll(bath(number - 1, over.plus(bath.stain()), paintedLater));
        for (String name : bath.tied()) {
            if (!seen.contains(name)) {
                bound(name, number, over, paintedLater, painted);
            }
        }
        List<String> newestFirst = new ArrayList<>(bath.waxed());
        Collections.reverse(newestFirst);
        for (String name : newestFirst) {
            if (!seen.contains(name)) {
                int before = before(number, name, AppliedBath::waxed);
                painted.add(new Painted(
                        "wax-" + name,
                        Workshop.MESSAGES.text("layer.wax", name),
                        through(wax(name), bath(before, over, paintedLater))));
                crackle(name, number, over, paintedLater, painted);
            }
        }
        return painted;
    }

    /**
     * What one tie step holds: the cloth before the first bath it was bound in, with the share of each bath since that
     * crept in. Other ties bound at the same time are left out of its windows, since no piece of cloth is bound twice.
     */
    private void bound(String name, int number, Stain over, Set<String> paintedLater, List<Painted> painted) {
        int before = before(number, name, AppliedBath::tied);
        List<AppliedBath> baths = cloth.baths().subList(before, number);
        boolean plain = plain(bath(before, over, paintedLater)).isPresent();
        for (ResistOutlines.Part part : held(name)) {
            Fading fading = new Fading(part.walk(), baths);
            Element element = plain
                    ? new Element.Soft(
                            part.figure(), fading.stops(ground(before).plus(over)))
                    : windows(part.figure(), fading, before, over, paintedLater);
            painted.add(new Painted("ties-" + name, Workshop.MESSAGES.text("layer.ties", name), element));
        }
    }

    /** Where the wax of a step broke, a share of every bath since it was laid has run in. */
    private void crackle(String name, int number, Stain over, Set<String> paintedLater, List<Painted> painted) {
        Step.Wax wax = waxStep(name);
        if (wax.crackle().isOff()) {
            return;
        }
        Figure cracks = cracked.computeIfAbsent(
                name,
                n -> Crackled.figure(
                        drawing(n),
                        wax.crackle(),
                        RandomSource.of(cloth.design().seed()).stream("step/" + n + "/crackle")));
        if (cracks.isEmpty()) {
            return;
        }
        int before = before(number, name, AppliedBath::waxed);
        Stain inside = over;
        for (AppliedBath bath : cloth.baths().subList(before, number)) {
            inside = inside.plus(bath.stain().times(wax.crackle().passes()));
        }
        painted.add(new Painted(
                "cracks-" + name,
                Workshop.MESSAGES.text("layer.cracks", name),
                through(cracks, bath(before, inside, paintedLater))));
    }

    private Step.Wax waxStep(String name) {
        return (Step.Wax) cloth.design().steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The stain of cloth that nothing kept from its first baths, its own white included. */
    private Stain ground(int baths) {
        Stain ground = Stain.ofCloth(BARE);
        for (AppliedBath bath : cloth.baths().subList(0, baths)) {
            ground = ground.plus(bath.stain());
        }
        return ground;
    }

    /** A soft edge over cloth of many colours: the cloth with each share of the dye, seen through ever deeper figures. */
    private Element windows(Figure figure, Fading fading, int before, Stain over, Set<String> paintedLater) {
        Insets insets = new Insets();
        List<Element> seen = new ArrayList<>();
        double from = 0;
        for (Element.Soft.Stop stop : fading.stops(Stain.ofCloth(BARE))) {
            Figure inside = insets.of(figure, (from + stop.depth()) / 2);
            if (!inside.isEmpty()) {
                List<Painted> content = bath(before, over.plus(fading.stain(stop.depth())), paintedLater);
                seen.add(through(inside, content));
            }
            from = stop.depth();
        }
        return new Element.Clipped(figure, seen);
    }

    /** How many baths the cloth had been through when a step's marks, still there in a bath, were put on. */
    private int before(int number, String name, Function<AppliedBath, List<String>> marks) {
        int before = number;
        while (before > 0 && marks.apply(cloth.baths().get(before - 1)).contains(name)) {
            before--;
        }
        return before;
    }

    /** Elements seen through a figure; one colour all over is simply the figure's own fill. */
    private Element through(Figure figure, List<Painted> painted) {
        return plain(painted)
                .<Element>map(colour -> new Element.Fill(figure, colour))
                .orElseGet(() -> new Element.Clipped(
                        figure, painted.stream().map(Painted::element).toList()));
    }

    /** The one colour of cloth that has nothing on it. */
    private Optional<Colour> plain(List<Painted> painted) {
        return painted.size() == 1 ? painted.get(0).element().match(colourOfAll) : Optional.empty();
    }

    private Drawing drawing(String name) {
        return cloth.drawings().getOrDefault(name, Drawing.EMPTY);
    }

    private Figure wax(String name) {
        return wax.computeIfAbsent(name, n -> WaxFigure.figure(drawing(n), part -> true));
    }

    private List<ResistOutlines.Part> held(String name) {
        return held.computeIfAbsent(name, n -> {
            double root = cloth.baths().stream()
                    .filter(bath -> bath.tied().contains(n))
                    .mapToDouble(AppliedBath::root)
                    .max()
                    .orElse(Diffusion.USUAL_ROOT);
            return TieFigures.parts(drawing(n), root);
        });
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
            layers.add(new Layer(times == 1 ? first.layer() : first.layer() + "-" + times, first.label(), elements));
        }
        return layers;
    }
}
