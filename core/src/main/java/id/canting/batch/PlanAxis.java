package id.canting.batch;

import id.canting.text.Decimals;
import id.canting.text.SourceLocation;
import java.util.List;

/** What one path of a design may be. */
sealed interface PlanAxis {
    /** Where its values are written. */
    SourceLocation place();

    /** Where one of its values is written. */
    SourceLocation place(String value);

    /** The value so far along, from 0 (included) to 1 (excluded). */
    String at(double along);

    /**
     * One of some values.
     *
     * @param values as written; at least one
     * @param places of the values; one place for all that a range stands for
     */
    record Listed(List<String> values, List<SourceLocation> places) implements PlanAxis {
        /** Copies the lists. */
        public Listed {
            values = List.copyOf(values);
            places = List.copyOf(places);
        }

        @Override
        public SourceLocation place() {
            return places.get(0);
        }

        @Override
        public SourceLocation place(String value) {
            return places.get(places.size() == 1 ? 0 : values.indexOf(value));
        }

        @Override
        public String at(double along) {
            return values.get((int) Math.min(values.size() - 1L, (long) (along * values.size())));
        }
    }

    /**
     * Any value between two, to a thousandth: no finer than a hand can follow.
     *
     * @param unit as written behind the number, with its space
     * @param place where it is written
     */
    record Span(double low, double high, String unit, SourceLocation place) implements PlanAxis {
        @Override
        public SourceLocation place(String value) {
            return place;
        }

        @Override
        public String at(double along) {
            return Decimals.write(low + (high - low) * along, 3) + unit;
        }
    }
}
