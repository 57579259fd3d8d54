package id.canting.sheet.ties;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import java.util.List;

/**
 * Cuts a line of stitches into slots with bridges between them, walking along it: a slot ends before it is so long that
 * the card flaps, before it comes near another opening, and before it comes back to itself.
 */
final class Slots {
    /** The longest slot, mm: card bends along longer ones; our choice. */
    private static final double LONGEST = 45;

    private static final double WALK = 0.25;
    private static final double FLATNESS = 0.02;

    private final ArcLength track;
    private final Box window;
    private final Clearance clear;
    private final double pitch;
    private final double longest;
    private final int walks;
    private final double walk;

    Slots(Path line, Box window, double hole, double bridge, Clearance clear) {
        this.track = line.track(FLATNESS);
        this.window = window;
        this.clear = clear;
        this.pitch = hole + bridge;
        double length = track.length();
        int parts = (int) Math.max(line.closed() ? 2 : 1, Math.ceil((length + pitch) / (LONGEST + pitch)));
        this.longest = line.closed() ? length / parts - pitch : (length + pitch) / parts - pitch;
        this.walks = (int) Math.max(1, Math.ceil(length / WALK));
        this.walk = length / walks;
    }

    /** Adds the middles of the slots; tells whether the line has them all along, but for its bridges. */
    boolean into(List<Path> slots) {
        double cut = 0;
        int seen = 0;
        int start = -1;
        int made = 0;
        int next = 0;
        for (int i = 0; i <= walks; i++) {
            boolean in = window.contains(place(i));
            seen += in ? 1 : 0;
            if (start >= 0 && (!in || ends(start, i))) {
                cut += add(start, i - 1, slots);
                made++;
                start = -1;
                next = (int) Math.ceil(i - 1 + pitch / walk);
            }
            if (start < 0 && i >= next && in && clear.free(place(i))) {
                start = i;
            }
        }
        if (start >= 0) {
            cut += add(start, walks, slots);
            made++;
        }
        double whole = seen * walk;
        return cut + (made + 1) * pitch * 1.5 >= whole;
    }

    private boolean ends(int start, int i) {
        if ((i - start) * walk > Math.max(longest, 0) + 1e-9 || !clear.free(place(i))) {
            return true;
        }
        // Half a turn of a circle of this way leads just so far back; anything nearer is a way come back to itself.
        int back = (int) Math.ceil(pitch * Math.PI / 2 / walk);
        for (int j = start; j <= i - back; j++) {
            if (place(j).distance(place(i)) < pitch) {
                return true;
            }
        }
        return false;
    }

    private double add(int start, int end, List<Path> slots) {
        for (int i = start; i <= end; i++) {
            clear.add(place(i));
        }
        double from = start * walk;
        double to = Math.max(end * walk, from + WALK / 10);
        slots.add(track.between(Math.min(from, track.length() - WALK / 10), Math.min(to, track.length())));
        return (end - start) * walk;
    }

    private Point place(int i) {
        return track.at(i * walk);
    }
}
