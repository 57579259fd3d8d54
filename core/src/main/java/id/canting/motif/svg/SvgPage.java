package id.canting.motif.svg;

import id.canting.geometry.Box;
import java.awt.geom.AffineTransform;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * How large the page of a drawing is, and by what that was told.
 *
 * @param map from the units of the outermost element to mm
 * @param userWidth width of the page in those units, for shares of it
 * @param userHeight height, likewise
 * @param page the page in mm; empty where the file does not tell its size
 * @param unit by what its true size is told
 * @param pixel mm of a pixel
 */
record SvgPage(AffineTransform map, double userWidth, double userHeight, Optional<Box> page, Unit unit, double pixel) {
    /** By what a true size is told. */
    enum Unit {
        /** By a length that can be measured with a ruler. */
        TRUE,
        /** By pixels, of which 96 make an inch. */
        PIXELS_96,
        /** By pixels of an Inkscape before 0.92, of which 90 make an inch. */
        PIXELS_90,
        /** By the points that Adobe Illustrator writes as pixels, of which 72 make an inch. */
        PIXELS_72;

        double dotsAnInch() {
            return switch (this) {
                case PIXELS_90 -> 90;
                case PIXELS_72 -> 72;
                case TRUE, PIXELS_96 -> 96;
            };
        }
    }

    private static final Pattern LENGTH =
            Pattern.compile("\\s*([-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)\\s*([A-Za-z]*)\\s*");
    private static final Pattern OLD_INKSCAPE = Pattern.compile("0\\.(\\d\\D.*|[0-8]\\d.*|91.*|\\d)");
    private static final Pattern ILLUSTRATOR = Pattern.compile("(?s).{0,1000}Generator: Adobe Illustrator.*");
    private static final double INCH = 25.4;
    /** No page is smaller, mm. */
    private static final double NEAREST = 1e-3;
    /** No page is larger, mm. */
    private static final double FARTHEST = 1e6;

    /** What shares of a page mean where nothing tells how large it is, user units. */
    private static final double ANY = 100;

    /**
     * The size that a file tells.
     *
     * @param text the file's text, whose comments tell which program wrote it
     * @param left takes a view box that cannot be read
     */
    static SvgPage of(Element svg, String text, LeftOut left) {
        Unit unit = pixels(svg, text);
        double pixel = INCH / unit.dotsAnInch();
        Optional<Double> width = mm(svg.getAttribute("width"), pixel);
        Optional<Double> height = mm(svg.getAttribute("height"), pixel);
        boolean measured = isMeasured(svg.getAttribute("width")) || isMeasured(svg.getAttribute("height"));
        Unit told = measured ? Unit.TRUE : unit;
        Optional<double[]> box = viewBox(svg, left);
        if (box.isEmpty()) {
            return new SvgPage(
                    AffineTransform.getScaleInstance(pixel, pixel),
                    width.map(w -> w / pixel).orElse(ANY),
                    height.map(h -> h / pixel).orElse(ANY),
                    width.flatMap(w -> height.map(h -> Box.sized(0, 0, w, h))),
                    told,
                    pixel);
        }
        double[] b = box.get();
        double w = width.orElseGet(() -> height.map(h -> h * b[2] / b[3]).orElse(b[2] * pixel));
        double h = height.orElse(w * b[3] / b[2]);
        AffineTransform map = fitted(svg.getAttribute("preserveAspectRatio"), b, w, h);
        Optional<Box> page = PlainSvg.isPageless(svg) ? Optional.empty() : Optional.of(Box.sized(0, 0, w, h));
        return new SvgPage(map, b[2], b[3], page, told, pixel);
    }

    private static Unit pixels(Element svg, String text) {
        String inkscape = svg.getAttributeNS("http://www.inkscape.org/namespaces/inkscape", "version");
        if (OLD_INKSCAPE.matcher(inkscape).matches()) {
            return Unit.PIXELS_90;
        }
        return ILLUSTRATOR.matcher(text).matches() ? Unit.PIXELS_72 : Unit.PIXELS_96;
    }

    /** A length in mm; empty for a share of the window, or for what is no length. */
    private static Optional<Double> mm(String written, double pixel) {
        Matcher match = LENGTH.matcher(written);
        if (!match.matches()) {
            return Optional.empty();
        }
        double unit = switch (match.group(2).toLowerCase(Locale.ROOT)) {
            case "mm" -> 1;
            case "cm" -> 10;
            case "q" -> 0.25;
            case "in" -> INCH;
            case "pt" -> INCH / 72;
            case "pc" -> INCH / 6;
            case "", "px" -> pixel;
            default -> Double.NaN;
        };
        double length = Double.parseDouble(match.group(1)) * unit;
        return length > NEAREST && length < FARTHEST ? Optional.of(length) : Optional.empty();
    }

    private static boolean isMeasured(String written) {
        Matcher match = LENGTH.matcher(written);
        return match.matches()
                && !match.group(2).isEmpty()
                && !match.group(2).equalsIgnoreCase("px")
                && mm(written, 1).isPresent();
    }

    private static Optional<double[]> viewBox(Element svg, LeftOut left) {
        String written = svg.getAttribute("viewBox").strip();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String[] words = written.split("\\s*,\\s*|\\s+", -1);
        double[] box = new double[4];
        boolean good = words.length == 4;
        for (int i = 0; i < 4 && good; i++) {
            Matcher number = LENGTH.matcher(words[i]);
            good = number.matches();
            box[i] = good ? Double.parseDouble(number.group(1)) : 0;
            good &= Math.abs(box[i]) < 1e9;
        }
        if (!good || !(box[2] > 0 && box[3] > 0)) {
            left.add(LeftOut.Reason.NUMBERS, "viewBox", Elements.line(svg));
            return Optional.empty();
        }
        return Optional.of(box);
    }

    /** The map that fits a view box into a page as {@code preserveAspectRatio} says. */
    private static AffineTransform fitted(String written, double[] box, double width, double height) {
        double sx = width / box[2];
        double sy = height / box[3];
        String fit = written.isBlank() ? "xMidYMid meet" : written.strip();
        AffineTransform map = new AffineTransform();
        if (!fit.startsWith("none")) {
            double scale = fit.endsWith("slice") ? Math.max(sx, sy) : Math.min(sx, sy);
            map.translate(
                    share(fit, "xMin", "xMax") * (width - scale * box[2]),
                    share(fit, "YMin", "YMax") * (height - scale * box[3]));
            sx = scale;
            sy = scale;
        }
        map.scale(sx, sy);
        map.translate(-box[0], -box[1]);
        return map;
    }

    private static double share(String fit, String least, String most) {
        return fit.contains(least) ? 0 : fit.contains(most) ? 1 : 0.5;
    }
}
