package id.canting.cloth;

import id.canting.cloth.draw.Quality;
import id.canting.cloth.figure.Crackled;
import id.canting.cloth.figure.Insets;
import id.canting.cloth.figure.ResistOutlines;
import id.canting.cloth.figure.Threads;
import id.canting.cloth.figure.TieFigures;
import id.canting.cloth.figure.WaxFigure;
import id.canting.design.Design;
import id.canting.design.Step;
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
import java.util.Comparator;
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
    private static final Colour WAX = Colour.hex("#a8702a");
    private static final double WAX_OPACITY = 0.62;
    private static final Colour THREAD = Colour.hex("#c2417e");
    private static final double THREAD_WIDTH = 0.7;

    private final Cloth cloth;
    private final PictureMemory memory;
    private final Figure whole;
    private final Element.Cases<Optional<Colour>> colourOfAll;
    private final Map<String, Figure> wax = new HashMap<>();
    private final Map<String, Figure> cracked = new HashMap<>();
    private final Map<String, List<ResistOutlines.Part>> held = new HashMap<>();

    /** Something painted, the layer it belongs to, and its colours in the order they are painted. */
    private record Painted(String layer, Text label, Element element, List<Reach.Tint> tints) {}

    ClothPicture(Cloth cloth) {
        this(cloth, new PictureMemory());
    }

    /** @param memory of earlier pictures of the cloth, perhaps with other dyes */
    ClothPicture(Cloth cloth, PictureMemory memory) {
        this.cloth = cloth;
        this.memory = memory;
        this.whole = Region.of(cloth.design().cut().box()).figure();
        this.colourOfAll = Element.cases(
                fill -> Optional.of(fill.colour()).filter(colour -> fill.figure() == whole),
                stroke -> Optional.empty(),
                words -> Optional.empty(),
                soft -> Optional.empty(),
                placed -> Optional.empty(),
                clipped -> Optional.empty());
    }

    DyedPicture after(int step) {
        State state = cloth.states().get(step);
        List<Painted> painted = new ArrayList<>(bath(state.baths(), Reach.NONE, Set.of()));
        List<Swatch> swatches = swatches(painted);
        for (String name : state.waxed()) {
            Text label = Workshop.MESSAGES.text("layer.onwax");
            painted.add(new Painted("on-" + name, label, new Element.Fill(wax(name), WAX, WAX_OPACITY), List.of()));
            add(swatches, new Swatch(label, WAX, List.of(), false));
        }
        for (String name : state.tied()) {
            painted.add(new Painted(
                    "bound-" + name,
                    Workshop.MESSAGES.text("layer.thread", name),
                    new Element.Stroke(Threads.of(drawing(name)), THREAD_WIDTH, THREAD),
                    List.of()));
        }
        Design design = cloth.design();
        Text title = design.shownTitle();
        Scene scene = new Scene(design.cut().width(), design.cut().height(), title, Text.EMPTY, layers(painted));
        boolean draft = cloth.quality() == Quality.DRAFT;
        return new DyedPicture(draft ? scene.draft(Workshop.MESSAGES.text("draft", title)) : scene, swatches);
    }

    private List<Swatch> swatches(List<Painted> painted) {
        List<Swatch> swatches = new ArrayList<>();
        for (Painted one : painted) {
            for (Reach.Tint tint : one.tints()) {
                List<AppliedBath> ordered =
                        cloth.baths().stream().filter(tint.baths()::contains).toList();
                add(swatches, new Swatch(one.label(), tint.colour(), ordered, tint.whole()));
            }
        }
        return swatches;
    }

    /** Adds a colour that is not known yet, or tells how baths made one of which that was not known yet. */
    private static void add(List<Swatch> swatches, Swatch swatch) {
        for (int i = 0; i < swatches.size(); i++) {
            Swatch known = swatches.get(i);
            if (known.colour().equals(swatch.colour())) {
                if (swatch.whole() && !known.whole()) {
                    swatches.set(i, new Swatch(known.where(), known.colour(), swatch.baths(), true));
                }
                return;
            }
        }
        swatches.add(swatch);
    }

    /**
     * The cloth after so many baths with what else reached all of it.
     *
     * @param seen steps whose marks are painted over this anyway, so that their windows can be left out
     */
    private List<Painted> bath(int number, Reach over, Set<String> seen) {
        List<Painted> painted = new ArrayList<>();
        if (number == 0) {
            Element.Fill fill = new Element.Fill(whole, over.colour());
            painted.add(new Painted(
                    "cloth", Workshop.MESSAGES.text("layer.cloth"), fill, List.of(over.tint(fill.colour()))));
            return painted;
        }
        AppliedBath bath = cloth.baths().get(number - 1);
        Set<String> paintedLater = new HashSet<>(seen);
        paintedLater.addAll(bath.waxed());
        paintedLater.addAll(bath.tied());
        painted.addAll(bath(number - 1, over.plus(Reach.of(bath, 1)), paintedLater));
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
                painted.add(through(
                        "wax-" + name,
                        Workshop.MESSAGES.text("layer.wax", name),
                        wax(name),
                        bath(before, over, paintedLater)));
                crackle(name, number, over, paintedLater, painted);
            }
        }
        return painted;
    }

    /**
     * What one tie step holds: the cloth before the first bath it was bound in, with the share of each bath since that
     * crept in. Other ties bound at the same time are left out of its windows, since no piece of cloth is bound twice.
     */
    private void bound(String name, int number, Reach over, Set<String> paintedLater, List<Painted> painted) {
        int before = before(number, name, AppliedBath::tied);
        List<AppliedBath> baths = cloth.baths().subList(before, number);
        Text label = Workshop.MESSAGES.text("layer.ties", name);
        boolean plain = plain(bath(before, over, paintedLater)).isPresent();
        for (ResistOutlines.Part part : held(name)) {
            Fading fading = new Fading(part.walk(), baths);
            painted.add(
                    plain
                            ? soft("ties-" + name, label, part.figure(), fading, before, over)
                            : windows("ties-" + name, label, part.figure(), fading, before, over, paintedLater));
        }
    }

    /** Where the wax of a step broke, a share of every bath since it was laid has run in. */
    private void crackle(String name, int number, Reach over, Set<String> paintedLater, List<Painted> painted) {
        Step.Wax wax = waxStep(name);
        if (wax.crackle().isOff()) {
            return;
        }
        Figure cracks = cracked.computeIfAbsent(
                name,
                n -> memory.cracks(drawing(n), n, wax.crackle(), cloth.design().seed(), () -> cracks(wax)));
        if (cracks.isEmpty()) {
            return;
        }
        int before = before(number, name, AppliedBath::waxed);
        Reach inside = over;
        for (AppliedBath bath : cloth.baths().subList(before, number)) {
            inside = inside.plus(Reach.of(bath, wax.crackle().passes()));
        }
        painted.add(through(
                "cracks-" + name,
                Workshop.MESSAGES.text("layer.cracks", name),
                cracks,
                bath(before, inside, paintedLater)));
    }

    private Figure cracks(Step.Wax wax) {
        RandomSource random = RandomSource.of(cloth.design().seed()).stream("step/" + wax.name() + "/crackle");
        return Crackled.figure(drawing(wax.name()), wax.crackle(), random);
    }

    private Step.Wax waxStep(String name) {
        return cloth.design().waxes().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A soft edge over cloth of one colour; told is the colour where the dye is least. */
    private Painted soft(String layer, Text label, Figure figure, Fading fading, int before, Reach over) {
        List<AppliedBath> ground = cloth.baths().subList(0, before);
        Element.Soft soft = new Element.Soft(
                figure, fading.stops(AppliedBath.together(ground).plus(over.stain())));
        Element.Soft.Stop least = soft.stops().stream()
                .max(Comparator.comparingInt(stop -> brightness(stop.colour())))
                .orElseThrow();
        Reach reach = Reach.of(ground).plus(over).plus(fading.reach(least.depth()));
        return new Painted(layer, label, soft, List.of(reach.tint(least.colour())));
    }

    private static int brightness(Colour colour) {
        return colour.red() + colour.green() + colour.blue();
    }

    /** A soft edge over cloth of many colours: the cloth with each share of the dye, seen through ever deeper figures. */
    private Painted windows(
            String layer, Text label, Figure figure, Fading fading, int before, Reach over, Set<String> paintedLater) {
        Insets insets = new Insets();
        List<Painted> seen = new ArrayList<>();
        double from = 0;
        for (Element.Soft.Stop stop : fading.stops(AppliedBath.together(List.of()))) {
            Figure inside = insets.of(figure, (from + stop.depth()) / 2);
            if (!inside.isEmpty()) {
                Reach reach = over.plus(fading.reach(stop.depth()));
                seen.add(through(layer, label, inside, bath(before, reach, paintedLater)));
            }
            from = stop.depth();
        }
        return clipped(layer, label, figure, seen);
    }

    /** How many baths the cloth had been through when a step's marks, still there in a bath, were put on. */
    private int before(int number, String name, Function<AppliedBath, List<String>> marks) {
        int before = number;
        while (before > 0 && marks.apply(cloth.baths().get(before - 1)).contains(name)) {
            before--;
        }
        return before;
    }

    /** What is seen through a figure; one colour all over is simply the figure's own fill. */
    private Painted through(String layer, Text label, Figure figure, List<Painted> painted) {
        return plain(painted)
                .map(colour -> new Painted(
                        layer,
                        label,
                        new Element.Fill(figure, colour),
                        painted.get(0).tints()))
                .orElseGet(() -> clipped(layer, label, figure, painted));
    }

    private static Painted clipped(String layer, Text label, Figure figure, List<Painted> painted) {
        List<Element> elements = painted.stream().map(Painted::element).toList();
        List<Reach.Tint> tints =
                painted.stream().flatMap(one -> one.tints().stream()).toList();
        return new Painted(layer, label, new Element.Clipped(figure, elements), tints);
    }

    /** The one colour of cloth that has nothing on it. */
    private Optional<Colour> plain(List<Painted> painted) {
        return painted.size() == 1 ? painted.get(0).element().match(colourOfAll) : Optional.empty();
    }

    private Drawing drawing(String name) {
        return cloth.drawings().getOrDefault(name, Drawing.EMPTY);
    }

    private Figure wax(String name) {
        return wax.computeIfAbsent(name, n -> memory.wax(drawing(n), () -> WaxFigure.figure(drawing(n), part -> true)));
    }

    private List<ResistOutlines.Part> held(String name) {
        return held.computeIfAbsent(name, n -> {
            double root = cloth.baths().stream()
                    .filter(bath -> bath.tied().contains(n))
                    .mapToDouble(AppliedBath::root)
                    .max()
                    .orElse(Diffusion.USUAL_ROOT);
            return memory.held(drawing(n), root, () -> TieFigures.parts(drawing(n), root));
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
