package id.canting.measure;

import id.canting.dye.Lab;
import id.canting.scene.Colour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The colours of a picture.
 *
 * @param mean of all its pixels in L*a*b*
 * @param spread how far the pixels lie from the mean, root mean square
 * @param colours those that take a share of their own, the largest first; soft edges are counted with the nearest
 */
public record Palette(Lab mean, double spread, List<Used> colours) {
    private static final double LEAST_SHARE = 0.004;
    private static final int MOST = 24;

    /** Colours that lie nearer in L*a*b* are told as one: steps of a soft edge, not colours of their own. */
    private static final double ONE_COLOUR = 7;

    /** Copies the list. */
    public Palette {
        colours = List.copyOf(colours);
    }

    /**
     * A colour with the share of the picture that has it.
     *
     * @param share 0 to 1
     */
    public record Used(Colour colour, double share) {}

    /** The palette of a picture. */
    public static Palette of(Pixels pixels) {
        int[] rgb = pixels.rgb();
        Map<Integer, Integer> counts = counted(rgb);
        Map<Integer, Lab> labs = new HashMap<>();
        double l = 0;
        double a = 0;
        double b = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            Lab lab = Lab.of(Pixels.colour(entry.getKey()));
            labs.put(entry.getKey(), lab);
            l += lab.l() * entry.getValue();
            a += lab.a() * entry.getValue();
            b += lab.b() * entry.getValue();
        }
        Lab mean = new Lab(l / rgb.length, a / rgb.length, b / rgb.length);
        double squares = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            squares += entry.getValue() * squared(labs.getOrDefault(entry.getKey(), mean), mean);
        }
        return new Palette(mean, Math.sqrt(squares / rgb.length), used(counts, labs, rgb.length));
    }

    /** How many pixels have each colour, darker colours first. */
    static Map<Integer, Integer> counted(int[] rgb) {
        int[] sorted = rgb.clone();
        Arrays.sort(sorted);
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[from]) {
                counts.put(sorted[from], i - from);
                from = i;
            }
        }
        return counts;
    }

    private static List<Used> used(Map<Integer, Integer> counts, Map<Integer, Lab> labs, int all) {
        List<Integer> main = new ArrayList<>();
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_SHARE * all)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .filter(colour -> main.stream().allMatch(other -> apart(colour, other, labs)))
                .limit(MOST)
                .forEach(main::add);
        Map<Integer, Integer> areas = new TreeMap<>();
        if (!main.isEmpty()) {
            counts.forEach((colour, count) -> areas.merge(nearest(colour, main, labs), count, Integer::sum));
        }
        List<Used> used = new ArrayList<>();
        areas.forEach((colour, count) -> used.add(new Used(Pixels.colour(colour), (double) count / all)));
        used.sort(Comparator.comparingDouble(Used::share).reversed());
        return used;
    }

    private static int nearest(int colour, List<Integer> main, Map<Integer, Lab> labs) {
        Lab own = labs.getOrDefault(colour, new Lab(0, 0, 0));
        int best = main.get(0);
        double least = Double.MAX_VALUE;
        for (int candidate : main) {
            double distance = squared(own, labs.getOrDefault(candidate, own));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    private static boolean apart(int colour, int other, Map<Integer, Lab> labs) {
        Lab none = new Lab(0, 0, 0);
        return squared(labs.getOrDefault(colour, none), labs.getOrDefault(other, none)) > ONE_COLOUR * ONE_COLOUR;
    }

    private static double squared(Lab p, Lab q) {
        double l = p.l() - q.l();
        double a = p.a() - q.a();
        double b = p.b() - q.b();
        return l * l + a * a + b * b;
    }
}
