package id.canting.output.svg;

import id.canting.geometry.CopyName;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Transform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outlines that the cloth is seen through, by the placement they belong to: one path a placement, and one for all that
 * belongs to none. Programs are quick to clip by few paths, and slow by many.
 */
final class WindowOutlines {
    private final Map<Optional<CopyName>, List<Path>> all = new LinkedHashMap<>();

    private WindowOutlines() {}

    /** The outlines in their places, those of mirrored shapes the other way round, so that none cancels another. */
    static Map<Optional<CopyName>, List<Path>> of(Figure window) {
        WindowOutlines outlines = new WindowOutlines();
        outlines.add(window, Transform.IDENTITY, Optional.empty());
        return outlines.all;
    }

    private void add(Figure figure, Transform place, Optional<CopyName> copy) {
        figure.match(Figure.<Runnable>cases(
                        shape -> () -> shape(shape, place, copy),
                        placed -> () -> add(
                                placed.figure(),
                                placed.transform().then(place),
                                copy.isPresent() ? copy : placed.name()),
                        group -> () -> group.figures().forEach(each -> add(each, place, copy))))
                .run();
    }

    private void shape(Figure.Shape shape, Transform place, Optional<CopyName> copy) {
        List<Path> outlines = all.computeIfAbsent(copy, name -> new ArrayList<>());
        for (Path contour : shape.contours()) {
            Path placed = contour.transformed(place);
            outlines.add(place.mirrors() ? placed.reversed() : placed);
        }
    }
}
