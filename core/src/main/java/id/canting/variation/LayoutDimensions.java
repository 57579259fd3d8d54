package id.canting.variation;

import id.canting.design.Design;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.layout.Layout;
import id.canting.layout.WallpaperGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Swaps of layouts: among stamp paths, and among wallpaper groups that lay as many motifs in a cell. Steps whose layouts
 * are the same, such as figures and the ties between them, are swapped together, so that they keep their places to one
 * another.
 */
final class LayoutDimensions {
    private static final List<List<WallpaperGroup>> ALIKE = List.of(
            List.of(WallpaperGroup.P2, WallpaperGroup.PM, WallpaperGroup.PG),
            List.of(WallpaperGroup.CM, WallpaperGroup.PMM, WallpaperGroup.PMG, WallpaperGroup.PGG));

    private final Design design;
    private final Map<List<Object>, List<String>> steps = new LinkedHashMap<>();
    private final Map<List<Object>, Layout> layouts = new LinkedHashMap<>();

    LayoutDimensions(Design design) {
        this.design = design;
    }

    void add(Step step, Source.Repeat repeat) {
        List<Object> key = key(repeat.layout());
        steps.computeIfAbsent(key, k -> new ArrayList<>()).add(step.name());
        layouts.putIfAbsent(key, repeat.layout());
    }

    /** What layouts that belong together have alike: the cell and how the stamp moves, not whether it is mirrored. */
    private static List<Object> key(Layout layout) {
        return layout instanceof Layout.Lampah lampah
                ? List.of(lampah.path(), lampah.width(), lampah.height())
                : List.of(layout);
    }

    List<Dimension> axes() {
        List<Dimension> axes = new ArrayList<>();
        layouts.forEach((key, layout) -> {
            List<String> names = steps.getOrDefault(key, List.of());
            if (layout instanceof Layout.Lampah lampah && lampah.path().mirrors()) {
                axes.add(lampah(names));
            } else if (layout instanceof Layout.Group group) {
                ALIKE.stream()
                        .filter(set -> set.contains(group.group()))
                        .forEach(set -> axes.add(group(names, group.group(), set)));
            }
        });
        return axes;
    }

    private Dimension lampah(List<String> names) {
        List<Map<String, String>> options = new ArrayList<>();
        Map<String, String> own = new LinkedHashMap<>();
        for (Step step : design.steps()) {
            if (names.contains(step.name()) && lampahOf(step) instanceof Layout.Lampah lampah) {
                own.put(step.name() + ".layout.lampah", lampah.path().id());
                own.put(step.name() + ".layout.mirror", Boolean.toString(lampah.mirror()));
            }
        }
        options.add(own);
        for (Layout.Lampah.Path path : Layout.Lampah.Path.values()) {
            for (String mirror : path.mirrors() ? List.of("false", "true") : List.<String>of()) {
                Map<String, String> option = new LinkedHashMap<>();
                for (String name : names) {
                    option.put(name + ".layout.lampah", path.id());
                    option.put(name + ".layout.mirror", mirror);
                }
                if (!option.equals(own)) {
                    options.add(option);
                }
            }
        }
        return new Dimension.Options(options);
    }

    private static Layout lampahOf(Step step) {
        Source source = step instanceof Step.Tie tie ? tie.source() : ((Step.Wax) step).source();
        return ((Source.Repeat) source).layout();
    }

    private static Dimension group(List<String> names, WallpaperGroup own, List<WallpaperGroup> alike) {
        List<WallpaperGroup> ordered = new ArrayList<>(List.of(own));
        alike.stream().filter(group -> group != own).forEach(ordered::add);
        List<Map<String, String>> options = new ArrayList<>();
        for (WallpaperGroup group : ordered) {
            Map<String, String> option = new LinkedHashMap<>();
            names.forEach(name -> option.put(name + ".layout.group", group.id()));
            options.add(option);
        }
        return new Dimension.Options(options);
    }
}
