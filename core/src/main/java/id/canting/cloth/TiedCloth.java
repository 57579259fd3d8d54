package id.canting.cloth;

import id.canting.cloth.figure.FigureParts;
import id.canting.cloth.figure.ResistOutlines;
import id.canting.cloth.figure.Window;
import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Paints what ties held of the baths that reached a cloth. A tie that meets no other is a soft edge, copies of one tie
 * are copies of one drawing. Where ties meet, of one round or of several, the cloth has as many colours as it has places,
 * so {@link CrossingTies} paints them all together as an image: of the ties in one bath that holds most, and each bath
 * adds what came through.
 */
final class TiedCloth {
    private final Box cloth;
    private final Keeping keeping;
    private final FigureParts parts;
    private final Map<Set<String>, Set<FigureParts.Outline>> crossings = new HashMap<>();

    /** Ties that hold in the same way, with all their outlines. */
    private record Kind(Held held, Figure figure) {}

    TiedCloth(Box cloth, Keeping keeping, FigureParts parts) {
        this.cloth = cloth;
        this.keeping = keeping;
        this.parts = parts;
    }

    /** The steps whose ties hold any of the baths that reach a cloth. */
    Set<String> holding(Reach reach) {
        Set<String> names = new TreeSet<>();
        reach.shares().stream()
                .filter(share -> share.amount() > 0)
                .forEach(share -> names.addAll(share.bath().tied()));
        return names;
    }

    /** What is painted on cloth that some baths reached, as far as a window shows it. */
    List<Painted> on(Reach reach, Window window) {
        List<Kind> kinds = kinds(reach);
        if (kinds.isEmpty()) {
            return List.of();
        }
        Set<FigureParts.Outline> crossing =
                crossings.computeIfAbsent(holding(reach), names -> new MeetingTies(ties(kinds)).outlines());
        List<Kind> crossed = new ArrayList<>();
        List<Painted> single = new ArrayList<>();
        for (Kind kind : kinds) {
            Figure shown = window.isAll()
                    ? kind.figure()
                    : parts.split(kind.figure(), window).chosen();
            FigureParts.Split split = parts.splitAll(shown, crossing::contains);
            if (!split.chosen().isEmpty()) {
                crossed.add(new Kind(kind.held(), split.chosen()));
            }
            if (!split.rest().isEmpty()) {
                single.add(soft(kind.held(), split.rest(), reach));
            }
        }
        List<Painted> painted = new ArrayList<>();
        Map<Held, PassedShares> passed = new IdentityHashMap<>();
        crossed.forEach(kind -> passed.put(kind.held(), new PassedShares(kind.held(), reach.shares())));
        for (List<HeldTie> cluster : new MeetingTies(ties(crossed)).clusters()) {
            within(CrossingTies.box(cluster), window)
                    .map(box -> new CrossingTies(reach, cluster, passed, box).painted())
                    .ifPresent(painted::add);
        }
        painted.addAll(single);
        return painted;
    }

    private List<HeldTie> ties(List<Kind> kinds) {
        List<HeldTie> ties = new ArrayList<>();
        for (Kind kind : kinds) {
            parts.outlines(kind.figure()).forEach(outline -> ties.add(new HeldTie(kind.held(), outline)));
        }
        return ties;
    }

    private Optional<Box> within(Box box, Window window) {
        return box.common(cloth).flatMap(window::shown);
    }

    /** The kinds of ties in the order in which they were bound. */
    private List<Kind> kinds(Reach reach) {
        Set<String> names = new LinkedHashSet<>();
        reach.shares().stream()
                .filter(share -> share.amount() > 0)
                .sorted(Comparator.comparingInt(share -> keeping.number(share.bath())))
                .forEach(share -> names.addAll(share.bath().tied()));
        List<Kind> kinds = new ArrayList<>();
        for (String name : names) {
            Reach baths = reach.only(bath -> bath.tied().contains(name));
            for (ResistOutlines.Part part : keeping.held(name)) {
                kinds.add(new Kind(new Held(name, part.walk(), baths), part.figure()));
            }
        }
        return kinds;
    }

    /** A soft edge over cloth of one colour; told is the colour where the dye is least. */
    private static Painted soft(Held ties, Figure figure, Reach reach) {
        Reach besides = reach.only(bath -> !bath.tied().contains(ties.step()));
        Fading fading = new Fading(ties.walk(), ties.baths());
        Element.Soft soft = new Element.Soft(figure, fading.stops(besides));
        Element.Soft.Stop least = soft.stops().stream()
                .max(Comparator.comparingInt(stop -> brightness(stop.colour())))
                .orElseThrow();
        Reach seen = besides.plus(fading.reach(least.depth()));
        Text label = Workshop.MESSAGES.text("layer.ties", ties.step());
        return new Painted("ties-" + ties.step(), label, soft, List.of(seen.tint(least.colour())));
    }

    private static int brightness(Colour colour) {
        return colour.red() + colour.green() + colour.blue();
    }
}
