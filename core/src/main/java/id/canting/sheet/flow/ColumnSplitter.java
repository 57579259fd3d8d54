package id.canting.sheet.flow;

import java.util.ArrayList;
import java.util.List;

/** Parts stacks of strips that stand side by side into bands, one below another, none higher than a room. */
final class ColumnSplitter {
    private ColumnSplitter() {}

    /** The bands: for each the strips of every stack. One band where all fits; a strip is never cut. */
    static List<List<List<Strip>>> of(List<List<Strip>> stacks, double room) {
        int[] from = new int[stacks.size()];
        List<List<List<Strip>>> bands = new ArrayList<>();
        boolean more = true;
        while (more) {
            List<List<Strip>> band = new ArrayList<>();
            more = false;
            for (int i = 0; i < from.length; i++) {
                List<Strip> stack = stacks.get(i);
                int to = end(stack, from[i], room);
                band.add(stack.subList(from[i], to));
                from[i] = to;
                more |= to < stack.size();
            }
            bands.add(band);
        }
        return bands;
    }

    /** Where a band ends: before what would not fit, and before what must not be its last strip. */
    private static int end(List<Strip> stack, int from, double room) {
        int to = from;
        double high = 0;
        while (to < stack.size() && (to == from || high + stack.get(to).height() <= room)) {
            high += stack.get(to++).height();
        }
        int kept = to;
        while (to < stack.size() && kept > from && stack.get(kept - 1).keepNext()) {
            kept--;
        }
        return kept > from ? kept : to;
    }

    /** How high a stack stands, mm. */
    static double height(List<Strip> stack) {
        return stack.stream().mapToDouble(Strip::height).sum();
    }

    /** How high the highest stack of a band stands, mm. */
    static double highest(List<List<Strip>> band) {
        return band.stream().mapToDouble(ColumnSplitter::height).max().orElse(0);
    }

    /** Paints a stack from its top left corner. */
    static void paint(List<Strip> stack, Canvas canvas, double x, double y) {
        double at = y;
        for (Strip piece : stack) {
            piece.paint().at(canvas, x, at);
            at += piece.height();
        }
    }
}
