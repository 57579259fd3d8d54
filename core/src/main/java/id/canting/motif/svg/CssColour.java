package id.canting.motif.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour as CSS writes it in more ways than Apache Batik reads: with a share of covering, with spaces for commas, by hue.
 * The formula from hue to red, green and blue is that of CSS Color Module Level 4, section 7.
 *
 * @param hex {@code #rrggbb}
 * @param alpha how far it covers, 0 to 1
 */
record CssColour(String hex, double alpha) {
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final Pattern FUNCTION = Pattern.compile("(rgba?|hsla?)\\(([^()]*)\\)");
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?[0-9]*\\.?[0-9]+(?:e[-+]?[0-9]+)?)(%|deg|turn|rad|grad)?");

    /** The colour a word of CSS tells; empty for one that Batik itself knows or nobody does. */
    static Optional<CssColour> of(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        Matcher hex = HEX.matcher(word);
        if (hex.matches()) {
            return Optional.of(hex(hex.group(1)));
        }
        Matcher function = FUNCTION.matcher(word);
        if (function.matches()) {
            return function(function.group(1), function.group(2));
        }
        return word.equals("rebeccapurple") ? Optional.of(new CssColour("#663399", 1)) : Optional.empty();
    }

    private static CssColour hex(String digits) {
        String full = digits;
        if (digits.length() < 6) {
            StringBuilder doubled = new StringBuilder();
            digits.chars().forEach(c -> doubled.append((char) c).append((char) c));
            full = doubled.toString();
        }
        double alpha = full.length() == 8 ? Integer.parseInt(full.substring(6), 16) / 255.0 : 1;
        return new CssColour("#" + full.substring(0, 6), alpha);
    }

    private static Optional<CssColour> function(String name, String inside) {
        List<Double> numbers = new ArrayList<>();
        List<String> units = new ArrayList<>();
        for (String word : inside.replaceAll("[,/]", " ").strip().split("\\s+")) {
            Matcher number = NUMBER.matcher(word);
            if (word.equals("none")) {
                numbers.add(0.0);
                units.add("");
            } else if (number.matches()) {
                numbers.add(Double.parseDouble(number.group(1)));
                units.add(number.group(2) == null ? "" : number.group(2));
            } else {
                return Optional.empty();
            }
        }
        if (numbers.size() < 3 || numbers.size() > 4) {
            return Optional.empty();
        }
        double alpha = numbers.size() == 4 ? share(numbers.get(3), units.get(3), 1) : 1;
        return Optional.of(new CssColour(name.startsWith("rgb") ? rgb(numbers, units) : hsl(numbers, units), alpha));
    }

    private static String rgb(List<Double> numbers, List<String> units) {
        return hex(
                share(numbers.get(0), units.get(0), 255),
                share(numbers.get(1), units.get(1), 255),
                share(numbers.get(2), units.get(2), 255));
    }

    private static String hsl(List<Double> numbers, List<String> units) {
        double turn = switch (units.get(0)) {
            case "turn" -> 1;
            case "rad" -> 2 * Math.PI;
            case "grad" -> 400;
            default -> 360;
        };
        double hue = 12 * numbers.get(0) / turn;
        double saturation = Math.min(1, Math.max(0, numbers.get(1) / 100));
        double light = Math.min(1, Math.max(0, numbers.get(2) / 100));
        double reach = saturation * Math.min(light, 1 - light);
        double[] channels = new double[3];
        for (int i = 0; i < 3; i++) {
            double k =
                    Math.floorMod((long) Math.floor((i == 0 ? 0 : i == 1 ? 8 : 4) + hue), 12L) + hue - Math.floor(hue);
            channels[i] = light - reach * Math.max(-1, Math.min(1, Math.min(k - 3, 9 - k)));
        }
        return hex(channels[0], channels[1], channels[2]);
    }

    /** A number as a share, 0 to 1: of a hundred with a percent sign, else of the whole. */
    private static double share(double number, String unit, double whole) {
        double share = unit.equals("%") ? number / 100 : number / whole;
        return Math.min(1, Math.max(0, share));
    }

    private static String hex(double red, double green, double blue) {
        long rgb = Math.round(red * 255) << 16 | Math.round(green * 255) << 8 | Math.round(blue * 255);
        return "#" + String.format(Locale.ROOT, "%06x", rgb);
    }
}
