package id.canting.sheet.flow;

import java.util.ArrayList;
import java.util.List;

/** Parts stacks of strips that stand side by side into bands, one below another, none higher than a room. */
final class Bands {
    private Bands() {}

    /** The bands: for each the strips of every stack. One band where all fits; a strip is never cut. */
    static List<List<List<Piece>>> of(List<List<Piece>> stacks, double room) {
        int[] from = new int[stacks.size()];
        List<List<List<Piece>>> bands = new ArrayList<>();
        boolean more = true;
        while (more) {
            List<List<Piece>> band = new ArrayList<>();
            more = false;
            for (int i = 0; i < from.length; i++) {
                List<Piece> stack = stacks.get(i);
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
    private static int end(List<Piece> stack, int from, double room) {
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
    static double height(List<Piece> stack) {
        return stack.stream().mapToDouble(Piece::height).sum();
    }

    /** How high the highest stack of a band stands, mm. */
    static double highest(List<List<Piece>> band) {
        return band.stream().mapToDouble(Bands::height).max().orElse(0);
    }

    /** Paints a stack from its top left corner. */
    static void paint(List<Piece> stack, Canvas canvas, double x, double y) {
        double at = y;
        for (Piece piece : stack) {
            piece.paint().at(canvas, x, at);
            at += piece.height();
        }
    }
}
