package id.canting.variation;

import id.canting.design.Fill;
import id.canting.design.Ground;
import id.canting.design.Step;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.motif.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Swaps of the fills of a wax step: in its motifs' parts, and in the ground between them. */
final class FillDimensions {
    /** Areas smaller than this take no fill worth varying, mm2: our choice by eye. */
    private static final double LEAST_AREA = 60;

    /** Fills that carry a whole ground evenly and are soon drawn: our choice by eye. */
    private static final List<String> GROUNDS =
            List.of("isn-cecek", "isn-cecek-pitu", "isn-galaran", "isn-gringsing", "isn-sisik", "isn-ukel", "isn-none");

    private final Catalogue catalogue;

    FillDimensions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Dimension> of(Step.Wax wax, Drawing drawing) {
        List<Dimension> axes = new ArrayList<>();
        List<String> all =
                catalogue.isens().stream().map(isen -> isen.information().id()).toList();
        if (wax.source().repeat().isPresent()) {
            parts(drawing).forEach((part, area) -> {
                Optional<Fill> fill = area.given(wax.fills());
                boolean plain =
                        fill.map(Fill::set).filter(set -> !set.isEmpty()).isEmpty();
                boolean covered = area.names().stream().anyMatch(wax.cover()::contains);
                if (area.region().area() >= LEAST_AREA && plain && !covered) {
                    axes.add(options(
                            wax.name() + ".isen." + part, fill.map(Fill::isen).orElse(""), all));
                }
            });
        }
        wax.ground()
                .map(Ground::fill)
                .filter(fill -> fill.set().isEmpty())
                .ifPresent(fill -> axes.add(options(wax.name() + ".ground.isen", fill.isen(), GROUNDS)));
        return axes;
    }

    /** A fill of the design's choosing, or of the motif's own where the design says nothing. */
    private static Dimension options(String path, String own, List<String> all) {
        List<String> ordered = new ArrayList<>(List.of(own));
        all.stream()
                .map(id -> id.substring(id.indexOf('-') + 1))
                .filter(id -> !id.equals(own) && !own.endsWith("-" + id))
                .forEach(ordered::add);
        return Dimension.Options.of(path, ordered);
    }

    /** The largest area of each part of a drawing. */
    private static Map<String, Area> parts(Drawing drawing) {
        Map<String, Area> parts = new TreeMap<>();
        for (Area area : drawing.areas()) {
            parts.merge(area.part(), area, FillDimensions::larger);
        }
        for (Drawing.Placed placed : drawing.placed()) {
            parts(placed.drawing()).forEach((part, area) -> parts.merge(part, area, FillDimensions::larger));
        }
        return new LinkedHashMap<>(parts);
    }

    private static Area larger(Area one, Area other) {
        return other.region().area() > one.region().area() ? other : one;
    }
}
