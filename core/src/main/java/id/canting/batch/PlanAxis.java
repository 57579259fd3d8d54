package id.canting.batch;

import id.canting.text.Decimals;
import java.util.List;

/** What one path of a design may be. */
sealed interface PlanAxis {
    /** The value so far along, from 0 (included) to 1 (excluded). */
    String at(double along);

    /**
     * One of some values.
     *
     * @param values as written; at least one
     */
    record Listed(List<String> values) implements PlanAxis {
        /** Copies the list. */
        public Listed {
            values = List.copyOf(values);
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
     */
    record Span(double low, double high, String unit) implements PlanAxis {
        @Override
        public String at(double along) {
            return Decimals.write(low + (high - low) * along, 3) + unit;
        }
    }
}
