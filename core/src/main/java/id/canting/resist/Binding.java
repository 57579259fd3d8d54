package id.canting.resist;

/**
 * Thread wound side by side around a gathered bundle. On the opened cloth it leaves a white band from where the thread
 * begins to where it ends; more turns, more white (sources K13, K14).
 *
 * @param from distance from the tip to the first turn's inner edge, mm, 0 or more
 * @param turns whole turns of thread, at least 1
 * @param thread width of the thread or raffia strip as it lies, mm
 */
public record Binding(double from, int turns, double thread) {
    /** Checks the three. */
    public Binding {
        if (!(from >= 0 && turns >= 1 && thread > 0)) {
            throw new IllegalArgumentException("a binding needs 0 mm or more from the tip, a turn or more, and thread"
                    + " wider than 0 mm, but has " + from + ", " + turns + ", " + thread);
        }
    }

    /** The binding of whole turns whose white comes nearest to a width in mm and that ends so many mm from the tip. */
    public static Binding ending(double to, double white, double thread) {
        long wanted = Math.max(1, Math.round(white / thread));
        int room = (int) Math.floor(to / thread + 1e-9);
        if (room < 1) {
            throw new IllegalArgumentException(
                    "thread of " + thread + " mm does not fit within " + to + " mm of the tip");
        }
        int turns = (int) Math.min(room, wanted);
        return new Binding(Math.max(0, to - turns * thread), turns, thread);
    }

    /** The width of the white band: turns times thread, mm. */
    public double white() {
        return turns * thread;
    }

    /** Distance from the tip to where the thread ends, mm. */
    public double to() {
        return from + white();
    }

    /** Distance from the tip to the middle of the binding, mm. */
    public double middle() {
        return from + white() / 2;
    }
}
