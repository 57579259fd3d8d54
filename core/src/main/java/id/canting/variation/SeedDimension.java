package id.canting.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Other seeds: the hand draws the same design anew.
 *
 * @param own the design's seed
 */
record SeedDimension(long own) {
    private static final int MANY = 97;

    Dimension.Options options() {
        List<Map<String, String>> options = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            options.add(Map.of("seed", Long.toString(own + i)));
        }
        return new Dimension.Options(options);
    }
}
