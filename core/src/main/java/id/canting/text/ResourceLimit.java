package id.canting.text;

/**
 * Every limit that keeps a hostile or mistaken file from costing time, memory or disk. Each has a usual value, and a
 * higher one up to which it can be raised with the system property {@code canting.limit.NAME}; with the launcher
 * {@code CANTING_JAVA_OPTS="-Dcanting.limit.NAME=VALUE"}. The usual values are ours: many times what any cloth we know
 * needs. {@code docs/limits.md} lists them.
 */
public enum ResourceLimit {
    /** Bytes of a design or plan that is read; tables have {@link #TABLE}, drawings {@link #DRAWING}. */
    FILE("file", 1L << 20, 1L << 28),
    /** Bytes of a table of values for a plan. */
    TABLE("table", 1L << 25, 1L << 28),
    /** Lists and tables within each other in a YAML file. */
    NESTING("nesting", 32, 400),
    /** Keys, values and lists in a YAML file. */
    ENTRIES("entries", 100_000, 100_000_000),
    /** Steps of a design. */
    STEPS("steps", 500, 100_000),
    /** Motifs that one step lists. */
    FIGURES("figures", 500, 100_000),
    /** Drawings placed on a cloth: repeats times the motifs at each place, over all steps. */
    PLACES("places", 500_000, 1_000_000_000),
    /** Marks of the ground fills that must be drawn for a cloth, estimated from area and spacing. */
    MARKS("marks", 5_000_000, 1_000_000_000),
    /**
     * Pieces of line of the marks of one step on each cm² of the cloth, a tie counting as fifty: where figures many times
     * as large as their cell lie over one another.
     */
    DETAIL("detail", 20_000, 100_000_000),
    /** Characters of an imported drawing. */
    DRAWING("drawing", 5_000_000, 1L << 28),
    /** Corner points of an imported drawing. */
    POINTS("points", 200_000, 100_000_000),
    /** How far the pen of an imported drawing walks in all, in diagonals of the drawing. */
    LINES("lines", 5_000, 1_000_000),
    /** Steps of reckoning that styles, copies and clips of an imported drawing ask for; each about a microsecond. */
    WORK("work", 10_000_000, 1_000_000_000_000L),
    /** Groups within each other in an imported drawing. */
    GROUPS("groups", 64, 400),
    /** Pixels of one picture. */
    PIXELS("pixels", 400_000_000, 2_000_000_000),
    /** Pages that one drawing at true size is divided over. */
    PAGES("pages", 2_000, 100_000),
    /** Items of one plan. */
    ITEMS("items", 100_000, 10_000_000);

    /** What a limit's name follows in its system property. */
    public static final String PROPERTY = "canting.limit.";

    private static final Messages MESSAGES = Messages.beside(ResourceLimit.class, "messages");

    private final String id;
    private final long usual;
    private final long highest;

    ResourceLimit(String id, long usual, long highest) {
        this.id = id;
        this.usual = usual;
        this.highest = highest;
    }

    /** The name by which it is raised. */
    public String id() {
        return id;
    }

    /** What it is unless it is raised. */
    public long usual() {
        return usual;
    }

    /** The most it can be raised to. */
    public long highest() {
        return highest;
    }

    /**
     * What it is now.
     *
     * @throws UserError when its property is set to what is no whole number from 1 to {@link #highest()}
     */
    public long most() {
        String written = System.getProperty(PROPERTY + id, "");
        if (written.isEmpty()) {
            return usual;
        }
        long value = written.matches("[0-9]{1,15}") ? Long.parseLong(written) : 0;
        if (value < 1 || value > highest) {
            throw new UserError(MESSAGES.text("limit.value", PROPERTY + id, SafeText.of(written), highest));
        }
        return value;
    }

    /** A fault that says what is too much, which limit it is and how to raise it. */
    public UserError exceeded(Text what) {
        return new UserError(MESSAGES.text("limit.exceeded", what, id, most(), highest));
    }
}
