package id.canting.cloth;

import id.canting.cloth.figure.FigureParts;
import id.canting.cloth.figure.KeptAreas;
import id.canting.cloth.figure.Window;
import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Region;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Paints cloth as its baths left it: the colour of the baths that reached it, upon it what {@linkplain TiedCloth ties}
 * held of them, and through the wax the cloth that the baths since it was laid did not reach, painted in the same way. So
 * every colour is exact, however wax and ties lie over one another, and a cloth of many rounds takes as much as its wax
 * meets other marks, not as its rounds could.
 *
 * <ul>
 *   <li>Where wax meets no mark of which its cloth shows anything, looking through it is the same as filling it, so a
 *       plain batik needs no windows at all;
 *   <li>through the other wax only marks are painted that meet it.
 * </ul>
 *
 * <p>Wax laid earlier is painted after wax laid later, so what it shows need not be painted again inside the later wax's
 * windows.
 */
final class BathPainter {
    private final Cloth cloth;
    private final Figure whole;
    private final Element.Cases<Optional<Colour>> colourOfAll;
    private final FigureParts parts;
    private final Keeping keeping;
    private final TiedCloth ties;

    BathPainter(Cloth cloth, PictureMemory memory) {
        this.cloth = cloth;
        this.parts = memory.parts();
        this.keeping = new Keeping(cloth, memory);
        Box box = cloth.design().cut().box();
        this.ties = new TiedCloth(box, keeping, parts);
        this.whole = Region.of(box).figure();
        this.colourOfAll = Element.cases(
                fill -> Optional.of(fill.colour()).filter(colour -> fill.figure() == whole),
                stroke -> Optional.empty(),
                words -> Optional.empty(),
                soft -> Optional.empty(),
                image -> Optional.empty(),
                placed -> Optional.empty(),
                clipped -> Optional.empty(),
                named -> Optional.empty());
    }

    /** The cloth after so many baths. */
    List<Painted> after(int baths) {
        return bath(baths, new View(Reach.NONE, Set.of(), Window.ALL));
    }

    /**
     * How the cloth is looked at.
     *
     * @param over what else reached all that is seen
     * @param later steps whose wax is painted over this anyway, so that it can be left out
     */
    private record View(Reach over, Set<String> later, Window window) {}

    private List<Painted> bath(int baths, View view) {
        List<Painted> topFirst = new ArrayList<>();
        View seen = view;
        for (int number = baths; number > 0; number--) {
            AppliedBath bath = cloth.baths().get(number - 1);
            Set<String> later = new HashSet<>(seen.later());
            later.addAll(bath.waxed());
            View within = new View(seen.over(), Set.copyOf(later), seen.window());
            for (String name : bath.waxed()) {
                if (!seen.later().contains(name)) {
                    waxed(name, number, within, topFirst);
                }
            }
            seen = new View(seen.over().plus(Reach.of(bath, 1)), within.later(), seen.window());
        }
        List<Painted> painted = new ArrayList<>();
        painted.add(ground("cloth", Workshop.MESSAGES.text("layer.cloth"), whole, seen.over()));
        painted.addAll(ties.on(seen.over(), seen.window()));
        for (int i = topFirst.size() - 1; i >= 0; i--) {
            painted.add(topFirst.get(i));
        }
        return painted;
    }

    private static Painted ground(String layer, Text label, Figure figure, Reach reach) {
        Element.Fill fill = new Element.Fill(figure, reach.colour());
        return new Painted(layer, label, fill, List.of(reach.tint(fill.colour())));
    }

    /** What the wax of a step kept, and where it broke, a share of every bath since it was laid. */
    private void waxed(String name, int number, View view, List<Painted> topFirst) {
        int before = keeping.before(number, name);
        Figure cracks = keeping.cracks(name);
        if (!cracks.isEmpty()) {
            double share = keeping.passing(name);
            Reach inside = view.over();
            for (AppliedBath bath : cloth.baths().subList(before, number)) {
                inside = inside.plus(Reach.of(bath, share));
            }
            View broken = new View(inside, view.later(), view.window());
            through("cracks-" + name, Workshop.MESSAGES.text("layer.cracks", name), cracks, before, broken, topFirst);
        }
        Figure wax = keeping.wax(name);
        through("wax-" + name, Workshop.MESSAGES.text("layer.wax", name), wax, before, view, topFirst);
    }

    /** The cloth after so many baths, as far as it is seen through a figure. */
    private void through(String layer, Text label, Figure figure, int baths, View view, List<Painted> topFirst) {
        Figure shown = shown(figure, view.window());
        if (shown.isEmpty()) {
            return;
        }
        Reach reach = view.over().plus(Reach.of(cloth.baths().subList(0, baths)));
        KeptAreas kept = keeping.kept(earlier(baths, view.later()), ties.holding(reach));
        // Of copies that are met in part, all outlines are filled as copies, and those that are met are seen through
        // upon
        // that: to look through all of them would take each one's outlines anew.
        FigureParts.Split split =
                kept.isEmpty() ? new FigureParts.Split(Figure.NOTHING, shown) : parts.split(shown, kept);
        FigureParts.Split met = parts.splitAll(split.chosen(), kept);
        List<Painted> many = met.chosen().isEmpty()
                ? List.of()
                : bath(baths, new View(view.over(), view.later(), view.window().through(boxes(met.chosen()))));
        if (many.isEmpty() || plain(many).isPresent()) {
            topFirst.add(ground(layer, label, shown, reach));
            return;
        }
        topFirst.add(clipped(layer, label, met.chosen(), many));
        if (!met.rest().isEmpty()) {
            topFirst.add(ground(layer, label, split.chosen(), reach));
        }
        if (!split.rest().isEmpty()) {
            topFirst.add(ground(layer, label, split.rest(), reach));
        }
    }

    /** The outlines of a figure that a window shows. */
    private Figure shown(Figure figure, Window window) {
        return window.isAll() ? figure : parts.split(figure, window).chosen();
    }

    /** The steps whose wax was on the cloth in one of so many baths and is not painted over anyway. */
    private Set<String> earlier(int baths, Set<String> later) {
        Set<String> names = new TreeSet<>();
        cloth.baths().subList(0, baths).forEach(bath -> names.addAll(bath.waxed()));
        names.removeAll(later);
        return names;
    }

    private List<Box> boxes(Figure figure) {
        return parts.outlines(figure).stream().map(FigureParts.Outline::box).toList();
    }

    private static Painted clipped(String layer, Text label, Figure figure, List<Painted> painted) {
        List<Element> elements = painted.stream().map(Painted::named).toList();
        List<Reach.Tint> tints =
                painted.stream().flatMap(one -> one.tints().stream()).toList();
        Element seen = new Element.Named(
                "seen", Workshop.MESSAGES.text("layer.seen", label), List.of(new Element.Clipped(figure, elements)));
        return new Painted(layer, label, seen, tints);
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
