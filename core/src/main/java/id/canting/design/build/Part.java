package id.canting.design.build;

import id.canting.design.yaml.Node;

/**
 * A part of a design: the table that a design file would have in its place. It does not change; each call gives another
 * part with one entry more, or one that is written anew. Nothing is checked before the design is read.
 *
 * @param <T> the part itself
 */
public abstract class Part<T extends Part<T>> {
    private final Node.Table table;

    Part(Node.Table table) {
        this.table = table;
    }

    /** The part with another table. */
    abstract T of(Node.Table changed);

    /** What is written so far. */
    Node.Table table() {
        return table;
    }

    /** The part with one entry written. */
    T put(String key, Node value) {
        return of(table.with(key, value));
    }

    /** The part with one entry of a table within it written. */
    T put(String key, String entry, Node value) {
        Node.Table inner = table.entries().get(key) instanceof Node.Table there ? there : Written.NOTHING;
        return put(key, inner.with(entry, value));
    }
}
