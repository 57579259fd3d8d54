package id.canting.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A data file beside a class: one record a line, its cells divided by bars; lines that start with # are remarks. */
public final class DataTable {
    private DataTable() {}

    /**
     * The stripped cells of every record.
     *
     * @throws IllegalStateException when the file is missing or a line has other columns, which is a fault of the build
     */
    public static List<List<String>> read(Class<?> owner, String file, int columns) {
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the data file " + file + " is missing beside " + owner.getName());
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(line, columns, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line, int columns, String file) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != columns) {
            throw new IllegalStateException("a line of " + file + " has " + cells.size() + " columns: " + line);
        }
        return cells;
    }
}
