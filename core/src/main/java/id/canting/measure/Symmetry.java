package id.canting.measure;

import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Which turns and mirrors bring a picture back onto itself, found by laying it over itself. A hand-drawn line never
 * agrees wholly, so each is told with how well it agrees.
 *
 * @param kind the turn or mirror
 * @param agreement the correlation at the place that fits best, up to 1
 */
public record Symmetry(Kind kind, double agreement) {
    /** What agrees at least so well counts as there: our choice, tried on designs whose group is known. */
    public static final double PRESENT = 0.75;

    private static final double OVERLAP = 0.3;

    /** The turns and mirrors that are looked for. */
    public enum Kind {
        TURN_2("turn-180", new Text("putaran 180 derajat", "turn by 180 degrees"), 180, false),
        TURN_3("turn-120", new Text("putaran 120 derajat", "turn by 120 degrees"), 120, false),
        TURN_4("turn-90", new Text("putaran 90 derajat", "turn by 90 degrees"), 90, false),
        TURN_6("turn-60", new Text("putaran 60 derajat", "turn by 60 degrees"), 60, false),
        MIRROR_ACROSS("mirror-left-right", new Text("cermin kiri-kanan", "mirror left to right"), 0, true),
        MIRROR_DOWN("mirror-up-down", new Text("cermin atas-bawah", "mirror top to bottom"), 180, true),
        MIRROR_SLANT("mirror-diagonal", new Text("cermin menyerong", "mirror in a diagonal"), 90, true);

        private final String id;
        private final Text text;
        private final double turn;
        private final boolean mirror;

        Kind(String id, Text text, double turn, boolean mirror) {
            this.id = id;
            this.text = text;
            this.turn = turn;
            this.mirror = mirror;
        }

        /** The name in data. */
        public String id() {
            return id;
        }

        /** The name for people. */
        public Text text() {
            return text;
        }
    }

    /** Whether it is there. */
    public boolean present() {
        return agreement >= PRESENT;
    }

    /** All turns and mirrors with how well a picture agrees with itself under each. */
    public static List<Symmetry> of(Grey grey) {
        List<Symmetry> found = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            found.add(new Symmetry(kind, agreement(grey, kind)));
        }
        return List.copyOf(found);
    }

    private static double agreement(Grey grey, Kind kind) {
        int side = (int)
                Math.ceil(Math.sqrt((double) grey.width() * grey.width() + (double) grey.height() * grey.height()));
        double[] values = new double[side * side];
        boolean[] shown = new boolean[side * side];
        double cos = StrictMath.cos(StrictMath.toRadians(kind.turn));
        double sin = StrictMath.sin(StrictMath.toRadians(kind.turn));
        double middle = (side - 1) / 2.0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double u = (x - middle) * cos + (y - middle) * sin;
                double v = (y - middle) * cos - (x - middle) * sin;
                double fromX = (kind.mirror ? -u : u) + (grey.width() - 1) / 2.0;
                double fromY = v + (grey.height() - 1) / 2.0;
                double value = between(grey, fromX, fromY);
                shown[y * side + x] = !Double.isNaN(value);
                values[y * side + x] = Double.isNaN(value) ? 0 : value;
            }
        }
        CrossCorrelation match = new CrossCorrelation(grey, new Grey(side, side, values), shown, OVERLAP);
        return best(match, grey, kind, side);
    }

    /** The best of all shifts; of a mirror only those across it, since others glide along it. */
    private static double best(CrossCorrelation match, Grey grey, Kind kind, int side) {
        double best = 0;
        int offsetX = (grey.width() - side) / 2;
        int offsetY = (grey.height() - side) / 2;
        for (int y = -grey.height(); y <= grey.height(); y++) {
            for (int x = -grey.width(); x <= grey.width(); x++) {
                if (across(kind, x, y)) {
                    best = Math.max(best, match.at(x + offsetX, y + offsetY));
                }
            }
        }
        return best;
    }

    private static boolean across(Kind kind, int x, int y) {
        return switch (kind) {
            case TURN_2, TURN_3, TURN_4, TURN_6 -> true;
            case MIRROR_ACROSS -> Math.abs(y) <= 1;
            case MIRROR_DOWN -> Math.abs(x) <= 1;
            case MIRROR_SLANT -> Math.abs(x + y) <= 1;
        };
    }

    private static double between(Grey grey, double x, double y) {
        int left = (int) Math.floor(x + 1e-9);
        int top = (int) Math.floor(y + 1e-9);
        double right = Math.max(0, x - left);
        double down = Math.max(0, y - top);
        if (left < 0
                || top < 0
                || left + (right > 1e-6 ? 1 : 0) >= grey.width()
                || top + (down > 1e-6 ? 1 : 0) >= grey.height()) {
            return Double.NaN;
        }
        int nextX = Math.min(left + 1, grey.width() - 1);
        int nextY = Math.min(top + 1, grey.height() - 1);
        return (grey.at(left, top) * (1 - right) + grey.at(nextX, top) * right) * (1 - down)
                + (grey.at(left, nextY) * (1 - right) + grey.at(nextX, nextY) * right) * down;
    }
}
