package id.canting.cloth;

import id.canting.cloth.figure.FigureParts;
import id.canting.cloth.figure.KeptAreas;
import id.canting.cloth.figure.Pane;
import id.canting.cloth.figure.ResistOutlines;
import id.canting.cloth.figure.Window;
import id.canting.geometry.Figure;
import id.canting.geometry.Region;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Paints cloth as its baths left it. After a bath the cloth looks as before with the bath's stain added; where ties let
 * only a share of the dye in, a share is added; and what was waxed still looks as before the bath, seen through the wax.
 * So the colours of all cloth that is open or wholly kept are exact, however wax and ties lie over one another. Where the
 * soft edges of ties from several rounds cross, the older pass in fewer steps the more edges they are seen within, and
 * behind {@value SoftEdges#DEEPEST} they are left out: else three rounds would take more than anybody can see.
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
    /** Where more figures of one step lie over earlier ones, edges within their edges count as one edge deeper. */
    private static final int MANY = 24;

    private final Cloth cloth;
    private final Figure whole;
    private final Element.Cases<Optional<Colour>> colourOfAll;
    private final FigureParts parts;
    private final Keeping keeping;
    private final SoftEdges edges;

    BathPainter(Cloth cloth, PictureMemory memory) {
        this.cloth = cloth;
        this.parts = memory.parts();
        this.keeping = new Keeping(cloth, memory);
        this.edges = new SoftEdges(cloth, memory.insets());
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
                if (!seen.later().contains(name) && view.softs() < SoftEdges.DEEPEST) {
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
        int before = keeping.before(number, name, AppliedBath::waxed);
        Figure cracks = keeping.cracks(name);
        if (!cracks.isEmpty()) {
            double share = keeping.passing(name);
            Reach inside = view.over();
            for (AppliedBath bath : cloth.baths().subList(before, number)) {
                inside = inside.plus(Reach.of(bath, share));
            }
            through("cracks-" + name, Workshop.MESSAGES.text("layer.cracks", name), cracks, before, inside, view, pile);
        }
        through(
                "wax-" + name,
                Workshop.MESSAGES.text("layer.wax", name),
                keeping.wax(name),
                before,
                view.over(),
                view,
                pile);
    }

    /** The outlines of a figure that a window shows. */
    private Figure shown(Figure figure, Window window) {
        return window.isAll()
                ? figure
                : parts.split(figure, outline -> window.shows(outline.box())).chosen();
    }

    /** The cloth after so many baths, as far as it is seen through a figure. */
    private void through(String layer, Text label, Figure figure, int baths, Reach reach, View view, Pile pile) {
        Figure shown = shown(figure, view.window());
        if (shown.isEmpty()) {
            return;
        }
        KeptAreas kept = keeping.kept(baths, view.later());
        FigureParts.Split split =
                kept.isEmpty() ? new FigureParts.Split(Figure.NOTHING, shown) : parts.split(shown, kept::mayMeet);
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
        int before = keeping.before(number, name, AppliedBath::tied);
        Text label = Workshop.MESSAGES.text("layer.ties", name);
        KeptAreas kept = keeping.kept(before, view.later());
        List<ResistOutlines.Part> lastFirst = new ArrayList<>(keeping.held(name));
        Collections.reverse(lastFirst);
        for (ResistOutlines.Part part : lastFirst) {
            Figure shown = shown(part.figure(), view.window());
            SoftEdges.Edge edge = new SoftEdges.Edge(part.walk(), before, number, view.softs());
            FigureParts.Split split =
                    view.softs() > 0 ? new FigureParts.Split(shown, Figure.NOTHING) : parts.split(shown, kept::meets);
            windows("ties-" + name, label, split.chosen(), edge, view, pile);
            if (!split.rest().isEmpty() && !pile.isFull()) {
                pile.under(soft("ties-" + name, label, split.rest(), edge, view.over()));
            }
        }
    }

    /** A soft edge over cloth of one colour; told is the colour where the dye is least. */
    private Painted soft(String layer, Text label, Figure figure, SoftEdges.Edge edge, Reach over) {
        Fading fading = Fading.even(edge.walk(), edges.baths(edge));
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
     * figure that fills all that is seen, or nearly all of a band itself no broader than a step of colour, ends the pile.
     */
    private void windows(String layer, Text label, Figure figure, SoftEdges.Edge edge, View view, Pile pile) {
        if (figure.isEmpty()) {
            return;
        }
        for (SoftEdges.Band band : edges.bands(figure, edge)) {
            if (pile.isFull()) {
                return;
            }
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

    /** The cloth under the wax of a step. */
    Figure wax(String name) {
        return keeping.wax(name);
    }
}
