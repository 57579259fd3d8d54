package id.canting.measure;

import id.canting.cloth.Cloth;
import id.canting.design.Step;
import id.canting.estimate.MarkCount;
import id.canting.mark.Drawing;
import id.canting.scene.Scene;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A finished cloth in figures.
 *
 * @param width mm
 * @param height mm
 * @param coverage share that has another colour than the ground, 0 to 1
 * @param dimension box dimension of what has another colour than the ground
 * @param directions entropy of the edges' directions, 0 to 1
 * @param lines mm of wax line by width of the line, to the nearest quarter of a millimetre
 * @param periods the shifts by which it repeats
 * @param symmetries turns and mirrors with how well it agrees with itself
 * @param palette its colours
 */
public record Measured(
        double width,
        double height,
        double coverage,
        BoxDimension dimension,
        double directions,
        SortedMap<Double, Double> lines,
        List<Periods.Period> periods,
        List<Symmetry> symmetries,
        Palette palette) {
    private static final double FINEST = 0.5;
    private static final int MOST_PIXELS = 1400;
    private static final int COARSE = 120;
    private static final double LEAST_BOX = 0.5;
    private static final double MOST_BOX = 16;
    private static final double WIDTHS = 4;

    /** Copies the collections. */
    public Measured {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        periods = List.copyOf(periods);
        symmetries = List.copyOf(symmetries);
    }

    /** Measures a cloth; pixels are half a millimetre, and larger on a large cloth. */
    public static Measured of(Cloth cloth) {
        Scene scene = cloth.picture(cloth.steps());
        double longest = Math.max(scene.width(), scene.height());
        Pixels pixels = Pixels.of(scene, (int) Math.min(MOST_PIXELS, Math.ceil(longest / FINEST)));
        Mask mask = Mask.of(pixels);
        Grey grey = pixels.grey();
        double shrink = Math.min(1, (double) COARSE / Math.max(pixels.width(), pixels.height()));
        Grey coarse = grey.resized((int) Math.max(1, Math.round(pixels.width() * shrink)), (int)
                Math.max(1, Math.round(pixels.height() * shrink)));
        return new Measured(
                scene.width(),
                scene.height(),
                mask.coverage(),
                BoxDimension.between(mask, pixels.pitch(), LEAST_BOX, MOST_BOX),
                Directions.entropy(grey),
                lines(cloth),
                Periods.of(coarse, pixels.pitch() / shrink),
                Symmetry.of(coarse),
                Palette.of(pixels));
    }

    private static SortedMap<Double, Double> lines(Cloth cloth) {
        SortedMap<Double, Double> lines = new TreeMap<>();
        for (Step step : cloth.design().steps()) {
            Drawing drawing = cloth.drawings().get(step.name());
            if (drawing != null) {
                MarkCount.of(drawing)
                        .lines()
                        .forEach((line, length) -> lines.merge(
                                Math.max(1, Math.round(line.canting() * WIDTHS)) / WIDTHS, length, Double::sum));
            }
        }
        return lines;
    }

    /** The figures as tables and lists of plain values, for writing as JSON; lengths in mm. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("width", width);
        data.put("height", height);
        data.put("coverage", coverage);
        data.put("boxDimension", table("value", dimension.value(), "from", dimension.from(), "to", dimension.to()));
        data.put("directions", directions);
        List<Object> drawn = new ArrayList<>();
        lines.forEach((line, length) -> drawn.add(table("width", line, "length", length)));
        data.put("lines", drawn);
        List<Object> shifts = new ArrayList<>();
        periods.forEach(p -> shifts.add(
                table("across", p.across(), "down", p.down(), "length", p.length(), "strength", p.strength())));
        data.put("periods", shifts);
        List<Object> turns = new ArrayList<>();
        symmetries.forEach(s -> turns.add(table(
                "kind", s.kind().id(), "name", s.kind().text(), "agreement", s.agreement(), "present", s.present())));
        data.put("symmetries", turns);
        data.put(
                "meanColour",
                table(
                        "l",
                        palette.mean().l(),
                        "a",
                        palette.mean().a(),
                        "b",
                        palette.mean().b()));
        data.put("colourSpread", palette.spread());
        List<Object> colours = new ArrayList<>();
        palette.colours()
                .forEach(used -> colours.add(table(
                        "colour", used.colour().hex(),
                        "share", used.share(),
                        "area", used.share() * width * height)));
        data.put("colours", colours);
        return data;
    }

    private static Map<String, Object> table(Object... pairs) {
        Map<String, Object> table = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            table.put((String) pairs[i], pairs[i + 1]);
        }
        return table;
    }
}
