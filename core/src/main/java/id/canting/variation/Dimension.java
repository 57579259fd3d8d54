package id.canting.variation;

import id.canting.parameter.Parameter;
import id.canting.text.Decimals;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing about a design that may be varied; a place on it is a number from 0 to 1. */
public sealed interface Dimension {
    /** The paths of the design it sets, always all together. */
    List<String> paths();

    /** The values the design has. */
    Map<String, String> base();

    /**
     * The values at a place.
     *
     * @param at 0 to 1
     * @param reach how far it goes from where the design is: a share of the range; 1 or more for the whole range
     */
    Map<String, String> at(double at, double reach);

    /**
     * A number of a motif.
     *
     * @param path where it stands
     * @param parameter what it is; it is varied inside the range the craft's sources describe
     * @param start where the design is, in the parameter's unit
     */
    record Number(String path, Parameter.Quantity parameter, double start) implements Dimension {
        private static final double COARSE = 12;

        @Override
        public List<String> paths() {
            return List.of(path);
        }

        @Override
        public Map<String, String> base() {
            return written(start);
        }

        private Map<String, String> written(double value) {
            return Map.of(path, Decimals.write(value, 6) + parameter.unit().suffix());
        }

        @Override
        public Map<String, String> at(double at, double reach) {
            double low = Math.min(parameter.varied().low(), start);
            double high = Math.max(parameter.varied().high(), start);
            double value = reach >= 1
                    ? low + at * (high - low)
                    : Math.max(low, Math.min(high, start + reach * (high - low) * (2 * at - 1)));
            double step = step(high - low);
            double even = Math.rint(value / step) * step;
            double kept = even < low || even > high ? start : even;
            return written(kept);
        }

        /** Hands measure in whole and half millimetres and degrees. */
        private double step(double range) {
            return switch (parameter.unit()) {
                case COUNT, ANGLE -> 1;
                case LENGTH -> range > COARSE ? 0.5 : 0.1;
                case RATIO, TEMPERATURE, TIME, WEIGHT, SPEED -> 0.01;
            };
        }
    }

    /**
     * One of several possibilities, the design's own first; all set the same paths.
     *
     * @param options values by path
     */
    record Options(List<Map<String, String>> options) implements Dimension {
        /** Copies the possibilities; at least one. */
        public Options {
            options = options.stream()
                    .map(map -> Collections.unmodifiableMap(new LinkedHashMap<>(map)))
                    .toList();
            if (options.isEmpty()) {
                throw new IllegalArgumentException("an axis needs at least one possibility");
            }
        }

        /** Possibilities for one path. */
        static Options of(String path, List<String> values) {
            return new Options(values.stream().map(value -> Map.of(path, value)).toList());
        }

        @Override
        public List<String> paths() {
            return List.copyOf(options.get(0).keySet());
        }

        @Override
        public Map<String, String> base() {
            return options.get(0);
        }

        @Override
        public Map<String, String> at(double at, double reach) {
            return options.get((int) Math.min(options.size() - 1.0, Math.floor(at * options.size())));
        }
    }
}
