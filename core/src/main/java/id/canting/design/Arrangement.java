package id.canting.design;

/**
 * How many times a motif stands in its place of a repeat, and where: once, round a middle, or along a line. Whoever
 * treats its kinds differently asks them by {@link #match}.
 */
public sealed interface Arrangement {
    /** Once, where it is. */
    Arrangement ONCE = new Once();

    /** How many times the motif stands there. */
    int count();

    /** The answer of the case that is this arrangement's kind. */
    <R> R match(Cases<R> cases);

    /**
     * What each kind of arrangement means somewhere.
     *
     * @param <R> what is asked
     */
    interface Cases<R> {
        /** For a motif alone. */
        R once(Once once);

        /** For copies round a middle. */
        R round(Round round);

        /** For copies along a line. */
        R along(Along along);
    }

    /** The motif alone. */
    record Once() implements Arrangement {
        @Override
        public int count() {
            return 1;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.once(this);
        }
    }

    /**
     * Copies turned evenly about the place.
     *
     * @param count how many, at least 2
     * @param radius from the place to each copy's middle, mm
     * @param facing whether each copy turns with its way round; otherwise all stand alike
     * @param mirror whether every second copy is mirrored left to right, so that an even count has mirrors, too
     */
    record Round(int count, double radius, boolean facing, boolean mirror) implements Arrangement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.round(this);
        }
    }

    /**
     * Copies along a line through the place, evenly spaced by the length walked along it.
     *
     * @param line its form
     * @param length from its first to its last copy, as the crow flies, mm
     * @param rise how far it bends away from straight, mm; nothing for a straight line
     * @param count how many, at least 2
     * @param facing whether each copy turns with the line
     * @param mirror whether every second copy is mirrored top to bottom, so that they stand on both sides of the line
     */
    record Along(Line line, double length, double rise, int count, boolean facing, boolean mirror)
            implements Arrangement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.along(this);
        }
    }

    /** The form of a line to stand along. */
    enum Line {
        /** Straight, to the right. */
        STRAIGHT,
        /** Part of a circle, its middle raised. */
        ARC,
        /** One whole wave of a sine. */
        WAVE;

        /** The key in design files. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
