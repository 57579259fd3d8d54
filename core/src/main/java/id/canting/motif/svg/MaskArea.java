package id.canting.motif.svg;

import id.canting.geometry.Region;
import java.util.List;
import java.util.Optional;

/** What a mask lets be seen, where it is plain: white shows, black hides, and there is nothing between. */
final class MaskArea {
    /** What is lighter shows, and what is as much darker hides; between them it shows by halves, which no wax does. */
    private static final double LIGHT = 0.9;

    private MaskArea() {}

    /** The area in which something masked is seen; empty where the mask has shades. */
    static Optional<Region> of(List<PaintedShape> painted, Windows windows) {
        Region shown = Region.EMPTY;
        int before = 0;
        for (PaintedShape each : painted) {
            double opacity = each.paint().opacity();
            if (opacity <= 1 - LIGHT) {
                continue;
            }
            double light = luminance(each.paint().rgb());
            if (opacity < LIGHT || light < LIGHT && light > 1 - LIGHT) {
                return Optional.empty();
            }
            Region area = windows.area(each, before++);
            shown = light >= LIGHT ? Region.union(List.of(shown, area)) : shown.minus(area);
        }
        return Optional.of(shown);
    }

    /** As SVG reckons it, 0 to 1. */
    private static double luminance(int rgb) {
        return (0.2125 * (rgb >> 16 & 0xFF) + 0.7154 * (rgb >> 8 & 0xFF) + 0.0721 * (rgb & 0xFF)) / 255;
    }
}
