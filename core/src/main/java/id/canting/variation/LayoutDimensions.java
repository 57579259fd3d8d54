package id.canting.variation;

import id.canting.design.Design;
import id.canting.design.Step;
import id.canting.layout.Counted;
import id.canting.layout.Layout;
import id.canting.layout.Shared;
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

    void add(Step step, Layout layout) {
        List<Object> key = key(layout);
        steps.computeIfAbsent(key, k -> new ArrayList<>()).add(step.name());
        layouts.putIfAbsent(key, layout);
    }

    /** What layouts that belong together have alike: the cell and how the stamp moves, not whether it is mirrored. */
    private static List<Object> key(Layout layout) {
        return layout.lampah()
                .filter(lampah -> layout.fittedAs().isEmpty())
                .map(lampah -> List.<Object>of(lampah.path(), lampah.width(), lampah.height()))
                .orElse(List.of(layout));
    }

    List<Dimension> axes() {
        List<Dimension> axes = new ArrayList<>();
        layouts.forEach((key, layout) -> axes.addAll(layout.match(new Swaps(steps.getOrDefault(key, List.of())))));
        return axes;
    }

    /** How the layout that steps of some names share can be swapped. */
    private final class Swaps implements Layout.Cases<List<Dimension>> {
        private final List<String> names;

        Swaps(List<String> names) {
            this.names = names;
        }

        @Override
        public List<Dimension> lampah(Layout.Lampah lampah) {
            return lampah.path().mirrors() ? List.of(paths(names)) : List.of();
        }

        @Override
        public List<Dimension> group(Layout.Group group) {
            return ALIKE.stream()
                    .filter(set -> set.contains(group.group()))
                    .map(set -> groups(names, group.group(), set))
                    .toList();
        }

        @Override
        public List<Dimension> frieze(Layout.Frieze frieze) {
            return List.of();
        }

        @Override
        public List<Dimension> net(Layout.Net net) {
            return List.of();
        }

        @Override
        public List<Dimension> tabur(Layout.Tabur tabur) {
            return List.of();
        }

        /** Another path has repeats of other cells, so that as many of them would be of another size. */
        @Override
        public List<Dimension> counted(Counted counted) {
            return List.of();
        }

        /** It follows the step whose repeats it takes. */
        @Override
        public List<Dimension> shared(Shared shared) {
            return List.of();
        }

        @Override
        public List<Dimension> single(Layout.Single single) {
            return List.of();
        }
    }

    private Dimension paths(List<String> names) {
        List<Map<String, String>> options = new ArrayList<>();
        Map<String, String> own = new LinkedHashMap<>();
        for (Step.Marks step : design.marks()) {
            if (names.contains(step.name())) {
                step.source()
                        .repeat()
                        .flatMap(repeat -> repeat.layout().lampah())
                        .ifPresent(lampah -> {
                            own.put(
                                    step.name() + ".layout.lampah",
                                    lampah.path().id());
                            own.put(step.name() + ".layout.mirror", Boolean.toString(lampah.mirror()));
                        });
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

    private static Dimension groups(List<String> names, WallpaperGroup own, List<WallpaperGroup> alike) {
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
