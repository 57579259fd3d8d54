package id.canting.sheet.motif;

import id.canting.cloth.draw.Extent;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import id.canting.mark.Wax;
import id.canting.motif.Catalogue;
import id.canting.motif.Filling;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motif.PartNames;
import id.canting.random.RandomSource;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a motif is built in four to six steps: guides, outlines or ties in the order they are drawn, fine lines, dots and
 * fills; each holds what the motif's own drawing has of it.
 */
final class Construction {
    static final int FEWEST = 4;
    static final int MOST = 6;

    private final Drawing drawing;
    private final Catalogue catalogue;
    private final Box box;
    private final List<Outline> outlines = new ArrayList<>();
    private final List<BuildStep> inner = new ArrayList<>();

    /** The marks of one part that make its outline. */
    record Outline(Text name, List<Mark> marks) {}

    private Construction(Motif motif, Catalogue catalogue) {
        Hand hand = new Hand(1.5, 0.8, 0, RandomSource.of(1));
        this.catalogue = catalogue;
        this.drawing = motif.draw(motif.parameters().defaults(), hand);
        this.box = Extent.of(drawing);
        Map<String, List<Mark>> main = new LinkedHashMap<>();
        Map<String, List<Mark>> fine = new LinkedHashMap<>();
        Map<String, List<Mark>> dots = new LinkedHashMap<>();
        List<Part> parts = drawing.flattened();
        for (Part part : parts) {
            boolean outline = part.role() == Role.KLOWONG || part.role() == Role.TIE;
            var of = outline ? main : part.mark().wax().flatMap(Wax::dot).isPresent() ? dots : fine;
            of.computeIfAbsent(part.name(), k -> new ArrayList<>()).add(part.mark());
        }
        main.forEach((name, marks) -> outlines.add(new Outline(PartNames.of(name), marks)));
        inner("fine", fine);
        inner("dots", dots);
        fills(Filling.fill(drawing, this::fill, hand.stream("fill")).flattened(), parts);
    }

    /** The steps of a motif at its default measures. */
    static List<BuildStep> of(Motif motif, Catalogue catalogue) {
        return new Construction(motif, catalogue).steps();
    }

    private void inner(String key, Map<String, List<Mark>> parts) {
        if (!parts.isEmpty()) {
            Text names = Text.listed(parts.keySet().stream().map(PartNames::of).toList());
            List<Mark> marks = parts.values().stream().flatMap(List::stream).toList();
            inner.add(new BuildStep(MotifSheet.MESSAGES.text(key, names), List.of(), marks));
        }
    }

    /** What the fills add to the drawing, and which fill lies where. */
    private void fills(List<Part> filled, List<Part> before) {
        List<Part> added = new ArrayList<>(filled);
        added.removeAll(before);
        if (added.isEmpty()) {
            return;
        }
        Map<Text, List<Text>> where = new LinkedHashMap<>();
        for (Area area : areas(drawing)) {
            if (!area.isen().isEmpty()) {
                Text isen = catalogue.isen(area.isen()).information().name();
                where.computeIfAbsent(isen, k -> new ArrayList<>()).add(PartNames.of(area.part()));
            }
        }
        List<Text> names = new ArrayList<>();
        where.forEach((isen, parts) -> names.add(MotifSheet.MESSAGES.text("fill", isen, Text.listed(parts))));
        List<Mark> marks = added.stream().map(Part::mark).toList();
        inner.add(new BuildStep(MotifSheet.MESSAGES.text("fills", Text.listed(names)), List.of(), marks));
    }

    private static List<Area> areas(Drawing drawing) {
        List<Area> areas = new ArrayList<>(drawing.areas());
        drawing.placed().forEach(placed -> areas.addAll(areas(placed.drawing())));
        return areas;
    }

    private Filling.@Nullable Chosen fill(Area area) {
        if (area.isen().isEmpty()) {
            return null;
        }
        var isen = catalogue.isen(area.isen());
        return new Filling.Chosen(isen, isen.parameters().defaults());
    }

    private List<BuildStep> steps() {
        int room = MOST - 1 - inner.size();
        List<BuildStep> main = Grouping.of(outlines, Math.min(room, outlines.size()));
        int lacking = FEWEST - 1 - inner.size() - main.size();
        List<BuildStep> steps = new ArrayList<>(guides(lacking > 0));
        lacking -= lacking > 0 ? 1 : 0;
        if (lacking > 0) {
            List<BuildStep> split = Grouping.split(outlines, main.size() + lacking);
            lacking -= split.size() - main.size();
            main = split;
        }
        steps.addAll(main);
        steps.addAll(inner);
        if (lacking > 0) {
            steps.add(new BuildStep(MotifSheet.MESSAGES.text("result"), List.of(), List.of()));
        }
        return steps;
    }

    /** The box around all and its middle lines, in one step or in two. */
    private List<BuildStep> guides(boolean apart) {
        List<Path> frame = List.of(box.outline());
        Point middle = box.centre();
        List<Path> axes = List.of(
                Path.line(new Point(middle.x(), box.top()), new Point(middle.x(), box.bottom())),
                Path.line(new Point(box.left(), middle.y()), new Point(box.right(), middle.y())));
        double width = Math.rint(box.width());
        double height = Math.rint(box.height());
        if (apart) {
            return List.of(
                    new BuildStep(MotifSheet.MESSAGES.text("box", width, height), frame, List.of()),
                    new BuildStep(MotifSheet.MESSAGES.text("axis"), axes, List.of()));
        }
        List<Path> both = new ArrayList<>(frame);
        both.addAll(axes);
        return List.of(new BuildStep(MotifSheet.MESSAGES.text("guide", width, height), both, List.of()));
    }
}
