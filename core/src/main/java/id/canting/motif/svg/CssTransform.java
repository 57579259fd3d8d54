package id.canting.motif.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A transform as CSS writes it, told as the attribute {@code transform} does: numbers in user units and degrees. */
final class CssTransform {
    private static final Pattern FUNCTION = Pattern.compile("\\s*,?\\s*([A-Za-z0-9]+)\\s*\\(([^()]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("([-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)([a-z]*)");
    private static final double PIXEL_IN = 96;
    private static final Map<String, Double> UNITS = Map.ofEntries(
            Map.entry("", 1.0),
            Map.entry("px", 1.0),
            Map.entry("deg", 1.0),
            Map.entry("rad", 180 / Math.PI),
            Map.entry("turn", 360.0),
            Map.entry("grad", 0.9),
            Map.entry("mm", PIXEL_IN / 25.4),
            Map.entry("cm", PIXEL_IN / 2.54),
            Map.entry("q", PIXEL_IN / 101.6),
            Map.entry("in", PIXEL_IN),
            Map.entry("pt", PIXEL_IN / 72),
            Map.entry("pc", PIXEL_IN / 6));

    private CssTransform() {}

    /** The transform as an attribute; empty for one that is not flat, or not understood. */
    static Optional<String> attribute(String css) {
        StringBuilder attribute = new StringBuilder();
        Matcher function = FUNCTION.matcher(css);
        int at = 0;
        while (function.find() && function.start() == at) {
            Optional<List<Double>> numbers = numbers(function.group(2));
            Optional<String> flat = numbers.flatMap(n -> flat(function.group(1).toLowerCase(Locale.ROOT), n));
            if (flat.isEmpty()) {
                return Optional.empty();
            }
            attribute.append(flat.get()).append(' ');
            at = function.end();
        }
        return css.substring(at).isBlank() ? Optional.of(attribute.toString().strip()) : Optional.empty();
    }

    /**
     * A point as CSS writes it, for an origin.
     *
     * @param width that a whole hundred percent means, user units
     * @param height likewise
     */
    static Optional<double[]> point(String css, double width, double height) {
        String[] words = css.toLowerCase(Locale.ROOT).strip().split("\\s+");
        boolean turned = words.length > 1 && (words[0].equals("top") || words[0].equals("bottom"));
        Optional<Double> x = coordinate(words.length > 1 && turned ? words[1] : words[0], width);
        Optional<Double> y = coordinate(words.length < 2 ? "center" : turned ? words[0] : words[1], height);
        return x.flatMap(a -> y.map(b -> new double[] {a, b}));
    }

    private static Optional<Double> coordinate(String word, double whole) {
        return switch (word) {
            case "left", "top" -> Optional.of(0.0);
            case "center" -> Optional.of(whole / 2);
            case "right", "bottom" -> Optional.of(whole);
            default ->
                word.endsWith("%")
                        ? number(word.substring(0, word.length() - 1)).map(share -> share / 100 * whole)
                        : number(word);
        };
    }

    private static Optional<List<Double>> numbers(String inside) {
        List<Double> numbers = new ArrayList<>();
        for (String word :
                inside.toLowerCase(Locale.ROOT).replace(',', ' ').strip().split("\\s+")) {
            Optional<Double> number = number(word);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        return Optional.of(numbers);
    }

    private static Optional<Double> number(String word) {
        Matcher match = NUMBER.matcher(word);
        return match.matches() && UNITS.containsKey(match.group(2))
                ? Optional.of(Double.parseDouble(match.group(1)) * UNITS.getOrDefault(match.group(2), 1.0))
                : Optional.empty();
    }

    private static Optional<String> flat(String name, List<Double> n) {
        double first = n.get(0);
        double second = n.size() > 1 ? n.get(1) : 0;
        return switch (name) {
            case "translate", "translate3d" -> call("translate", first, second);
            case "translatex" -> call("translate", first, 0);
            case "translatey" -> call("translate", 0, first);
            case "scale", "scale3d" -> call("scale", first, n.size() > 1 ? second : first);
            case "scalex" -> call("scale", first, 1);
            case "scaley" -> call("scale", 1, first);
            case "rotate", "rotatez" -> n.size() == 3 ? call("rotate", first, second, n.get(2)) : call("rotate", first);
            case "skewx" -> call("skewX", first);
            case "skewy" -> call("skewY", first);
            case "skew" -> call("matrix", 1, tan(second), tan(first), 1, 0, 0);
            case "matrix" ->
                n.size() == 6
                        ? call("matrix", first, second, n.get(2), n.get(3), n.get(4), n.get(5))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static double tan(double degrees) {
        return StrictMath.tan(Math.toRadians(degrees));
    }

    private static Optional<String> call(String name, double... numbers) {
        List<String> words = new ArrayList<>();
        for (double number : numbers) {
            words.add(Double.toString(number));
        }
        return Optional.of(name + "(" + String.join(",", words) + ")");
    }
}
