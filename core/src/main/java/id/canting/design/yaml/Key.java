package id.canting.design.yaml;

import id.canting.text.Text;
import java.util.List;

/**
 * A key a table may have, declared once: for the reader that checks files, for the schema that editors check them by, for
 * the paths by which single values are changed, and for the tables of keys in the documents.
 *
 * @param name as written
 * @param about what it says of the cloth
 * @param shape what its value may look like
 * @param required whether it must be given
 * @param inPaths how a path treats it
 */
public record Key(String name, Text about, Shape shape, boolean required, InPaths inPaths) {
    /** How the paths that change single values treat a key. */
    public enum InPaths {
        /** A path names it. */
        NAMED,
        /** A path may leave it out: what is no key of its table is sought in it. */
        IMPLIED,
        /** No path reaches it. */
        CLOSED
    }

    /** A key that may be left out and that paths name. */
    public static Key of(String name, String english, String indonesian, Shape shape) {
        return new Key(name, new Text(indonesian, english), shape, false, InPaths.NAMED);
    }

    /** The same key, which must be given. */
    public Key needed() {
        return new Key(name, about, shape, true, inPaths);
    }

    /** The same key, which a path may leave out. */
    public Key implied() {
        return new Key(name, about, shape, required, InPaths.IMPLIED);
    }

    /** The same key, which no path changes. */
    public Key closed() {
        return new Key(name, about, shape, required, InPaths.CLOSED);
    }

    /** The names of keys, for {@link Fields#of}. */
    public static List<String> names(List<Key> keys) {
        return keys.stream().map(Key::name).toList();
    }
}
