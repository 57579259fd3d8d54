package id.canting.cloth;

import id.canting.cloth.figure.Crackled;
import id.canting.cloth.figure.FigureParts;
import id.canting.cloth.figure.Insets;
import id.canting.cloth.figure.KeptAreas;
import id.canting.cloth.figure.Outlined;
import id.canting.cloth.figure.Pane;
import id.canting.cloth.figure.ResistOutlines;
import id.canting.cloth.figure.TieFigures;
import id.canting.cloth.figure.WaxFigure;
import id.canting.cloth.figure.Window;
import id.canting.design.Step;
import id.canting.geometry.Figure;
import id.canting.geometry.Region;
import id.canting.mark.Drawing;
import id.canting.random.RandomSource;
import id.canting.resist.Diffusion;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Paints cloth as its baths left it. After a bath the cloth looks as before with the bath's stain added; where ties let
 * only a share of the dye in, a share is added; and what was waxed still looks as before the bath, seen through the wax.
 * Painted in just that way the colours are exact everywhere, however wax and ties lie over one another.
 *
 * <p>Through a figure is painted only what shows there, so that a cloth of many rounds of tying and dyeing takes as much
 * as its figures meet one another, not as its rounds could:
 *
 * <ul>
 *   <li>where a figure meets nothing kept earlier, the cloth before was of one colour, and looking through the figure is
 *       the same as filling it, so a plain batik needs no windows at all;
 *   <li>of what was kept earlier only the outlines that meet the figure are painted in it, and none that the next, deeper
 *       window of a soft edge paints over;
 *   <li>where an earlier figure fills a window wholly, nothing below it is painted.
 * </ul>
 *
 * <p>Wax laid earlier is painted after wax laid later, so what it shows need not be painted again inside the later wax's
 * windows.
 */
final class BathPainter {
    /** How many steps a soft edge has at the most that is seen within none, one or more other soft edges. */
    private static final double[] FEWER = {Double.MAX_VALUE, 8, 2, 1};

    /** So many figures of one step over earlier ones are painted with less care for edges within their own edges. */
    private static final int MANY = 24;

    /** Within so many soft edges no further one is told apart. */
    private static final int DEEPEST = 3;

    /** Where so much of every bath came, the cloth is not told apart from cloth that was never bound. */
    private static final double OPEN = 0.99;

    private final Cloth cloth;
    private final PictureMemory memory;
    private final Figure whole;
    private final Element.Cases<Optional<Colour>> colourOfAll;
    private final FigureParts parts = new FigureParts();
    private final Insets insets = new Insets();
    private final Map<String, Figure> wax = new HashMap<>();
    private final Map<String, Figure> cracked = new HashMap<>();
    private final Map<String, List<ResistOutlines.Part>> held = new HashMap<>();
    private final Map<Set<String>, KeptAreas> kept = new HashMap<>();
    private final Map<Edge, List<Layer>> steps = new HashMap<>();
    private final Map<Figure, Map<Edge, List<Band>>> bands = new IdentityHashMap<>();

    BathPainter(Cloth cloth, PictureMemory memory) {
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

    /** The cloth after so many baths. */
    List<Painted> after(int baths) {
        return bath(baths, new View(Reach.NONE, Set.of(), Window.ALL, 0)).painted();
    }

    /**
     * How the cloth is looked at.
     *
     * @param over what else reached all that is seen
     * @param later steps whose marks are painted over this anyway, so that they can be left out
     * @param softs how many soft edges it is seen within
     */
    private record View(Reach over, Set<String> later, Window window, int softs) {
        View through(Reach reach, List<Pane> panes) {
            return new View(reach, later, window.through(panes), softs);
        }

        View within(Reach reach, List<Pane> panes, int more) {
            return new View(reach, later, window.through(panes), softs + more);
        }
    }

    /** The steps of a soft edge, by what they depend on. */
    private record Edge(ResistOutlines.Walk walk, int before, int number, int softs) {}

    /** A step of a soft edge: how deep it begins, mm, and how far the dye reached there. */
    private record Layer(double depth, Reach reach) {}

    private Pile bath(int baths, View view) {
        Pile pile = new Pile();
        View seen = view;
        for (int number = baths; number > 0 && !pile.isFull(); number--) {
            AppliedBath bath = cloth.baths().get(number - 1);
            Set<String> later = new HashSet<>(seen.later());
            later.addAll(bath.waxed());
            later.addAll(bath.tied());
            View within = new View(seen.over(), Set.copyOf(later), seen.window(), seen.softs());
            for (String name : bath.waxed()) {
                if (!seen.later().contains(name)) {
                    waxed(name, number, within, pile);
                }
            }
            List<String> lastFirst = new ArrayList<>(bath.tied());
            Collections.reverse(lastFirst);
            for (String name : lastFirst) {
                if (!seen.later().contains(name) && view.softs() < DEEPEST) {
                    bound(name, number, within, pile);
                }
            }
            seen = new View(seen.over().plus(Reach.of(bath, 1)), within.later(), seen.window(), seen.softs());
        }
        if (!pile.isFull()) {
            pile.under(ground("cloth", Workshop.MESSAGES.text("layer.cloth"), whole, seen.over()));
        }
        return pile;
    }

    private static Painted ground(String layer, Text label, Figure figure, Reach reach) {
        Element.Fill fill = new Element.Fill(figure, reach.colour());
        return new Painted(layer, label, fill, List.of(reach.tint(fill.colour())));
    }

    /** What the wax of a step kept, and where it broke, a share of every bath since it was laid. */
    private void waxed(String name, int number, View view, Pile pile) {
        int before = before(number, name, AppliedBath::waxed);
        Figure cracks = cracks(name);
        if (!cracks.isEmpty()) {
            double share = waxStep(name).crackle().passes();
            Reach inside = view.over();
            for (AppliedBath bath : cloth.baths().subList(before, number)) {
                inside = inside.plus(Reach.of(bath, share));
            }
            through("cracks-" + name, Workshop.MESSAGES.text("layer.cracks", name), cracks, before, inside, view, pile);
        }
        through("wax-" + name, Workshop.MESSAGES.text("layer.wax", name), wax(name), before, view.over(), view, pile);
    }

    /** The cloth after so many baths, as far as it is seen through a figure. */
    private void through(String layer, Text label, Figure figure, int baths, Reach reach, View view, Pile pile) {
        Figure shown = parts.split(figure, outline -> view.window().shows(outline.box()))
                .chosen();
        if (shown.isEmpty()) {
            return;
        }
        FigureParts.Split split = parts.split(shown, kept(baths, view.later())::mayMeet);
        List<Painted> many = split.chosen().isEmpty()
                ? List.of()
                : bath(baths, view.through(reach, panes(split.chosen()))).painted();
        if (many.isEmpty() || plain(many).isPresent()) {
            pile.under(ground(layer, label, shown, whole(baths, reach)));
            return;
        }
        pile.under(clipped(layer, label, split.chosen(), many));
        if (!split.rest().isEmpty()) {
            pile.under(ground(layer, label, split.rest(), whole(baths, reach)));
        }
    }

    private List<Pane> panes(Figure figure) {
        return parts.outlines(figure).stream()
                .map(outline -> Pane.of(outline.box()))
                .toList();
    }

    /** What reached cloth that nothing was kept away from in so many baths. */
    private Reach whole(int baths, Reach over) {
        Reach reach = over;
        for (int number = baths; number > 0; number--) {
            reach = reach.plus(Reach.of(cloth.baths().get(number - 1), 1));
        }
        return reach;
    }

    /**
     * What one tie step holds: the cloth before the first bath it was bound in, with the share of each bath since that
     * crept in. Other ties bound at the same time are left out of its windows, since no piece of cloth is bound twice.
     */
    private void bound(String name, int number, View view, Pile pile) {
        int before = before(number, name, AppliedBath::tied);
        Text label = Workshop.MESSAGES.text("layer.ties", name);
        KeptAreas kept = kept(before, view.later());
        List<ResistOutlines.Part> lastFirst = new ArrayList<>(held(name));
        Collections.reverse(lastFirst);
        for (ResistOutlines.Part part : lastFirst) {
            Figure shown = parts.split(part.figure(), outline -> view.window().shows(outline.box()))
                    .chosen();
            Edge edge = new Edge(part.walk(), before, number, view.softs());
            FigureParts.Split split =
                    view.softs() > 0 ? new FigureParts.Split(shown, Figure.NOTHING) : parts.split(shown, kept::meets);
            windows("ties-" + name, label, split.chosen(), edge, view, pile);
            if (!split.rest().isEmpty() && !pile.isFull()) {
                pile.under(soft("ties-" + name, label, split.rest(), edge, view.over()));
            }
        }
    }

    private List<AppliedBath> baths(Edge edge) {
        return cloth.baths().subList(edge.before(), edge.number());
    }

    /** How far the dye reached at each step of a soft edge, by the depth where the step begins. */
    private List<Layer> layers(Edge edge) {
        return steps.computeIfAbsent(edge, e -> {
            Fading fading = Fading.stepped(e.walk(), baths(e));
            List<Element.Soft.Stop> stops = fading.stops(AppliedBath.together(List.of()));
            List<Layer> layers = new ArrayList<>();
            int stride = (int) Math.ceil(stops.size() / FEWER[Math.min(e.softs(), FEWER.length - 1)]);
            double from = 0;
            for (int i = (stops.size() - 1) % stride; i < stops.size(); i += stride) {
                double depth = stops.get(i).depth();
                layers.add(new Layer((from + depth) / 2, fading.reach(depth)));
                from = depth;
            }
            return layers;
        });
    }

    /** A soft edge over cloth of one colour; told is the colour where the dye is least. */
    private Painted soft(String layer, Text label, Figure figure, Edge edge, Reach over) {
        Fading fading = Fading.even(edge.walk(), baths(edge));
        List<AppliedBath> ground = cloth.baths().subList(0, edge.before());
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

    /**
     * A soft edge over cloth of many colours: the cloth with each share of the dye, seen through ever deeper figures. A
     * figure that fills all that is seen ends the pile; so does one whose edge runs within what is seen, which is itself
     * no broader than a step of colour.
     */
    private void windows(String layer, Text label, Figure figure, Edge edge, View view, Pile pile) {
        if (figure.isEmpty()) {
            return;
        }
        List<Band> edges =
                this.bands.computeIfAbsent(figure, f -> new HashMap<>()).computeIfAbsent(edge, e -> bands(figure, e));
        for (int i = 0; i < edges.size() && !pile.isFull(); i++) {
            Band band = edges.get(i);
            Reach reach = view.over().plus(band.reach());
            boolean many = !band.middle() && band.panes().size() > MANY;
            List<Pane> panes = many ? band.panes().stream().map(Pane::rough).toList() : band.panes();
            View within = band.middle() ? view.through(reach, panes) : view.within(reach, panes, many ? 2 : 1);
            if (within.window().isShut()) {
                continue;
            }
            Pile shown = bath(edge.before(), within);
            if (view.window().isFilledBy(band.filled())) {
                pile.ground(shown);
            } else {
                pile.under(seen(layer, label, band.figure(), shown.painted()));
            }
        }
    }

    /**
     * What is seen of a step of a soft edge.
     *
     * @param figure all from where the step begins, inward
     * @param filled the areas of it
     * @param panes what is seen of them when the deeper steps are painted over it
     * @param middle whether there is no deeper step
     */
    private record Band(Figure figure, Outlined filled, List<Pane> panes, Reach reach, boolean middle) {}

    /** The steps of a soft edge, the deepest first; where the dye came again as to open cloth, there is none. */
    private List<Band> bands(Figure figure, Edge edge) {
        List<Layer> layers = layers(edge);
        Layer middle = layers.get(layers.size() - 1);
        boolean open = middle.reach().isAll(OPEN);
        double eye = open ? middle.depth() : Double.POSITIVE_INFINITY;
        double deeper = eye;
        List<Band> bands = new ArrayList<>();
        for (int i = layers.size() - (open ? 2 : 1); i >= 0; i--) {
            double depth = layers.get(i).depth();
            boolean thin = deeper != Double.POSITIVE_INFINITY;
            bands.add(new Band(
                    open ? insets.between(figure, depth, eye) : insets.of(figure, depth),
                    insets.areas(figure, depth, eye),
                    insets.areas(figure, depth, deeper).panes(thin),
                    layers.get(i).reach(),
                    !thin));
            deeper = depth;
        }
        return bands;
    }

    /** What is seen through a figure; one colour all over is simply the figure's own fill. */
    private Painted seen(String layer, Text label, Figure figure, List<Painted> painted) {
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

    /** What was kept in so many baths that is not painted over anyway. */
    private KeptAreas kept(int baths, Set<String> later) {
        Set<String> names = new TreeSet<>();
        for (AppliedBath bath : cloth.baths().subList(0, baths)) {
            names.addAll(bath.waxed());
            names.addAll(bath.tied());
        }
        names.removeAll(later);
        return kept.computeIfAbsent(names, all -> {
            List<FigureParts.Outline> waxed = new ArrayList<>();
            List<FigureParts.Outline> tied = new ArrayList<>();
            for (String name : all) {
                waxed.addAll(parts.outlines(wax(name)));
                held(name).forEach(part -> tied.addAll(parts.outlines(part.figure())));
            }
            return new KeptAreas(waxed, tied);
        });
    }

    /** How many baths the cloth had been through when a step's marks, still there in a bath, were put on. */
    private int before(int number, String name, Function<AppliedBath, List<String>> marks) {
        int before = number;
        while (before > 0 && marks.apply(cloth.baths().get(before - 1)).contains(name)) {
            before--;
        }
        return before;
    }

    private Step.Wax waxStep(String name) {
        return cloth.design().waxes().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Drawing drawing(String name) {
        return cloth.drawings().getOrDefault(name, Drawing.EMPTY);
    }

    /** The cloth under the wax of a step; nothing of a step that ties. */
    Figure wax(String name) {
        return wax.computeIfAbsent(name, n -> memory.wax(drawing(n), () -> WaxFigure.figure(drawing(n), part -> true)));
    }

    private Figure cracks(String name) {
        Step.Wax wax = waxStep(name);
        long seed = cloth.design().seed();
        return cracked.computeIfAbsent(
                name,
                n -> memory.cracks(
                        drawing(n),
                        n,
                        wax.crackle(),
                        seed,
                        () -> Crackled.figure(
                                drawing(n), wax.crackle(), RandomSource.of(seed).stream("step/" + n + "/crackle"))));
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
}
