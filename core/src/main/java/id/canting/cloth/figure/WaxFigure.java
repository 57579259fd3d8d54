package id.canting.cloth.figure;

import id.canting.geometry.Figure;
import id.canting.geometry.Label;
import id.canting.geometry.Path;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The cloth that wax marks cover, as a figure. A drawing placed many times becomes one figure placed many times. Every
 * contour runs clockwise as seen (holes the other way), so overlapping marks add up without set operations.
 */
public final class WaxFigure {
    private WaxFigure() {}

    /** The figure of a drawing's wax marks that a step chooses. */
    public static Figure figure(Drawing drawing, Predicate<Part> chosen) {
        return figure(drawing, chosen, WaxFigure::contours);
    }

    /**
     * The figure of a drawing's marks.
     *
     * @param contours of one mark, outlines clockwise as seen and holes the other way
     */
    public static Figure figure(Drawing drawing, Predicate<Part> chosen, Function<Mark, List<Path>> contours) {
        PartLabels labels = new PartLabels();
        return InstancedFigure.of(drawing, each -> own(each, chosen, contours, labels));
    }

    private static Figure own(
            Drawing drawing, Predicate<Part> chosen, Function<Mark, List<Path>> contours, PartLabels labels) {
        List<Path> own = new ArrayList<>();
        List<Label> belonging = new ArrayList<>();
        drawing.parts().stream().filter(chosen).forEach(part -> {
            own.addAll(contours.apply(part.mark()));
            belonging.addAll(Collections.nCopies(own.size() - belonging.size(), labels.of(part)));
        });
        return own.isEmpty() ? Figure.NOTHING : new Figure.Shape(own, belonging);
    }

    /** The contours of one wax mark; a tie or stitch has none. */
    public static List<Path> contours(Mark mark) {
        return mark.wax().map(Wax::contours).orElse(List.of());
    }
}
