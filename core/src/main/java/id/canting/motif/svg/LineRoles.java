package id.canting.motif.svg;

import id.canting.mark.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Which canting draws a line, by the widths of a drawing's pens: widths that differ clearly are sorted into classes. One
 * class is klowong; of two the finer is isen; of more, the finest is isen, the broadest tembok, and what lies between is
 * klowong.
 *
 * @param starts the least width of each class, mm, rising
 */
record LineRoles(List<Double> starts) {
    /** Widths this many times as large as the least of a class begin a class of their own: our choice. */
    private static final double CLEARLY = 1.4;

    /** A canting. */
    enum Canting {
        KLOWONG,
        ISEN,
        TEMBOK
    }

    /** Copies the list. */
    LineRoles {
        starts = List.copyOf(starts);
    }

    /** The classes of the lines to which no layer gives a role. */
    static LineRoles of(List<Seen.Line> lines) {
        List<Double> starts = new ArrayList<>();
        lines.stream()
                .filter(line -> line.role().isEmpty())
                .map(Seen.Line::width)
                .sorted()
                .forEach(width -> {
                    if (starts.isEmpty() || width >= CLEARLY * starts.get(starts.size() - 1)) {
                        starts.add(width);
                    }
                });
        return new LineRoles(starts);
    }

    /** The canting that draws a line. */
    Canting canting(Seen.Line line) {
        if (line.role().isPresent()) {
            return line.role().get() == Role.ISEN ? Canting.ISEN : Canting.KLOWONG;
        }
        int last = starts.size() - 1;
        if (last <= 0) {
            return Canting.KLOWONG;
        }
        if (line.width() < starts.get(1)) {
            return Canting.ISEN;
        }
        return last > 1 && line.width() >= starts.get(last) ? Canting.TEMBOK : Canting.KLOWONG;
    }
}
