package id.canting.motif.svg;

import java.awt.geom.AffineTransform;
import java.util.Map;

/** From the units of a page or of a symbol to what is around it. */
final class Viewport {
    private Viewport() {}

    /**
     * From the file's units to mm: by width and view box; a file with neither width nor height counts units as mm.
     *
     * @throws IllegalArgumentException when the view box cannot be read
     */
    static AffineTransform page(Tag svg) {
        double width = Length.mm(svg.attributes().getOrDefault("width", "100%"));
        double height = Length.mm(svg.attributes().getOrDefault("height", "100%"));
        double[] box = box(svg);
        if (box.length != 4) {
            double pixel = Double.isNaN(width) ? 1 : Length.mm("1px");
            return AffineTransform.getScaleInstance(pixel, pixel);
        }
        double scale = !Double.isNaN(width) ? width / box[2] : !Double.isNaN(height) ? height / box[3] : 1;
        if (!(scale > 0 && Double.isFinite(scale))) {
            throw new IllegalArgumentException("viewBox");
        }
        return AffineTransform.getScaleInstance(scale, scale);
    }

    /**
     * A symbol's or inner page's units within those around: where a width and a height are given its view box is
     * fitted into them, centred; otherwise its units stay.
     *
     * @param size the attributes that give width and height
     */
    static AffineTransform inner(Tag inner, Map<String, String> size) {
        double[] box = box(inner);
        if (box.length != 4) {
            return new AffineTransform();
        }
        AffineTransform map = new AffineTransform();
        if (size.containsKey("width") && size.containsKey("height")) {
            double width = Length.units(size.getOrDefault("width", ""));
            double height = Length.units(size.getOrDefault("height", ""));
            double scale = Math.min(width / box[2], height / box[3]);
            if (!(scale > 0 && Double.isFinite(scale))) {
                throw new IllegalArgumentException("viewBox");
            }
            map.translate((width - scale * box[2]) / 2, (height - scale * box[3]) / 2);
            map.scale(scale, scale);
        }
        map.translate(-box[0], -box[1]);
        return map;
    }

    private static double[] box(Tag tag) {
        String[] words = tag.attribute("viewbox").strip().split("[\\s,]+", -1);
        double[] box = new double[words.length == 4 ? 4 : 0];
        for (int i = 0; i < box.length; i++) {
            box[i] = Double.parseDouble(words[i]);
            if (!Double.isFinite(box[i]) || i > 1 && box[i] < 0) {
                throw new IllegalArgumentException("viewBox");
            }
        }
        return box;
    }
}
