package id.canting.parameter;

import id.canting.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One thing that may be changed about a motif, a fill or a tie, declared as data. */
public sealed interface Parameter {
    /** The name in design files, in lower case with hyphens. */
    String name();

    /** The name for people. */
    Text label();

    /** What is said of this kind of parameter. */
    <R> R match(Cases<R> cases);

    /** The parameter as a number, where it is one. */
    default Optional<Quantity> quantity() {
        return match(ParameterCases.QUANTITY);
    }

    /** Something said of each kind of parameter; a new kind does not compile until every place has said it. */
    record Cases<R>(Function<Quantity, R> quantity, Function<Choice, R> choice, Function<Flag, R> flag) {}

    /** Cases put together. */
    static <R> Cases<R> cases(Function<Quantity, R> quantity, Function<Choice, R> choice, Function<Flag, R> flag) {
        return new Cases<>(quantity, choice, flag);
    }

    /** The value when nobody says otherwise: a Double, a String or a Boolean. */
    Object initial();

    /**
     * A number with a unit.
     *
     * @param unit what it measures
     * @param start the default
     * @param range outside it the drawing would fail: an error
     * @param pakem outside it the drawing leaves what the craft's sources describe: a warning; the same as the range
     *     where no source gives one
     */
    record Quantity(String name, Text label, Unit unit, double start, Range range, Range pakem) implements Parameter {
        private static final double WIDEST = 100;

        /** Checks that the default lies in the ranges. */
        public Quantity {
            if (!range.contains(start) || !range.contains(pakem.low()) || !range.contains(pakem.high())) {
                throw new IllegalArgumentException("parameter " + name + " starts or is customary outside its range");
            }
        }

        /** The same parameter with the narrower range that the craft's sources describe. */
        public Quantity customary(double low, double high) {
            return new Quantity(name, label, unit, start, range, new Range(low, high));
        }

        /**
         * The range within which variations of a drawing are sought: the customary one, but where that is so wide that it
         * says nothing, as for the size of a drawing of one's own, half to twice the default.
         */
        public Range varied() {
            boolean telling = pakem.low() <= 0 || pakem.high() <= WIDEST * pakem.low();
            return telling ? pakem : new Range(start / 2, start * 2);
        }

        @Override
        public Object initial() {
            return start;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quantity().apply(this);
        }
    }

    /** One of several named possibilities. */
    record Choice(String name, Text label, String start, List<String> options) implements Parameter {
        /** Checks that the default is an option. */
        public Choice {
            options = List.copyOf(options);
            if (!options.contains(start)) {
                throw new IllegalArgumentException("parameter " + name + " starts with no option of its own: " + start);
            }
        }

        @Override
        public Object initial() {
            return start;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice().apply(this);
        }
    }

    /** Yes or no. */
    record Flag(String name, Text label, boolean start) implements Parameter {
        @Override
        public Object initial() {
            return start;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flag().apply(this);
        }
    }

    /** A length in mm with its default and range. */
    static Quantity length(String name, String id, String en, double start, double low, double high) {
        return quantity(Unit.LENGTH, name, id, en, start, low, high);
    }

    /** An angle in degrees with its default and range. */
    static Quantity angle(String name, String id, String en, double start, double low, double high) {
        return quantity(Unit.ANGLE, name, id, en, start, low, high);
    }

    /** A whole number with its default and range. */
    static Quantity count(String name, String id, String en, int start, int low, int high) {
        return quantity(Unit.COUNT, name, id, en, start, low, high);
    }

    /** A share or factor with its default and range. */
    static Quantity ratio(String name, String id, String en, double start, double low, double high) {
        return quantity(Unit.RATIO, name, id, en, start, low, high);
    }

    private static Quantity quantity(
            Unit unit, String name, String id, String en, double start, double low, double high) {
        Range range = new Range(low, high);
        return new Quantity(name, new Text(id, en), unit, start, range, range);
    }
}
