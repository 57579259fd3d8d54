package id.canting.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Drawings written as nine programs write them. */
final class Corpus {
    private Corpus() {}

    /** Their files, by name. */
    static List<Path> drawings() {
        try {
            Path corpus = Path.of(
                    Objects.requireNonNull(Corpus.class.getResource("corpus")).toURI());
            try (Stream<Path> files = Files.list(corpus)) {
                return files.sorted().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
