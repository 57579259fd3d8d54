package id.canting.examples;

import id.canting.cloth.Cloth;
import id.canting.design.DesignFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An example as it was first made: what several tests look at, and none can change.
 *
 * @param file the design as read
 * @param cloth made of it
 * @param svg its finished picture
 */
record Made(DesignFile file, Cloth cloth, String svg) {
    private static final Map<Path, Made> ONCE = new ConcurrentHashMap<>();

    static Made of(Path design) {
        return ONCE.computeIfAbsent(design, Made::make);
    }

    private static Made make(Path design) {
        try {
            DesignFile file = Examples.read(design);
            Cloth cloth = Examples.make(file);
            return new Made(file, cloth, Examples.svg(file, cloth));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
