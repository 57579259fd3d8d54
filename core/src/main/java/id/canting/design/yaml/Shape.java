package id.canting.design.yaml;

import java.util.List;
import java.util.Map;

/**
 * What a value in a file may look like. Declared once, it serves the reader, the schema that editors check files by, and
 * the paths by which single values are changed. Whoever treats the kinds differently asks them by {@link #match}.
 */
public sealed interface Shape {
    /** The answer of the case that is this shape's kind. */
    <R> R match(Cases<R> cases);

    /** Whether anything can lie below it that a path leads on to. */
    default boolean leadsOn() {
        return true;
    }

    /**
     * What each kind of shape means somewhere.
     *
     * @param <R> what is asked
     */
    interface Cases<R> {
        /** For one word or number. */
        R single(Single single);

        /** For a list. */
        R listing(Listing listing);

        /** For a table whose names are free. */
        R mapping(Mapping mapping);

        /** For a table with keys of its own. */
        R keyed(Keyed keyed);

        /** For a table that may be written as one word. */
        R brief(Brief brief);

        /** For one of several shapes. */
        R choice(Choice choice);

        /** For a shape declared elsewhere. */
        R reference(Reference reference);
    }

    /**
     * One word or number.
     *
     * @param schema its JSON Schema
     */
    record Single(Map<String, Object> schema) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.single(this);
        }

        @Override
        public boolean leadsOn() {
            return false;
        }
    }

    /**
     * A list of values of one shape.
     *
     * @param limits what its JSON Schema says of their number
     */
    record Listing(Shape item, Map<String, Object> limits) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.listing(this);
        }
    }

    /** A table with free names and values of one shape. */
    record Mapping(Shape value) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mapping(this);
        }
    }

    /**
     * A table with these keys and no others.
     *
     * @param limits what its JSON Schema says of their number
     */
    record Keyed(List<Key> keys, Map<String, Object> limits) implements Shape {
        /** Copies the list. */
        public Keyed {
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.keyed(this);
        }
    }

    /**
     * A table that may be written as one word, when nothing else is to be said: {@code ground: ukel} for
     * {@code ground: {isen: ukel}}.
     *
     * @param word the shape of the word
     * @param meant the keys for whose value it stands
     */
    record Brief(Shape word, List<String> meant, Keyed table) implements Shape {
        /** Copies the list. */
        public Brief {
            meant = List.copyOf(meant);
        }

        /** The table that a node stands for, if it is a word; else the node as it is. */
        public Node spread(Node node) {
            if (!(node instanceof Node.Scalar)) {
                return node;
            }
            Node.Table spread = new Node.Table(Map.of(), Map.of(), node.place());
            for (String key : meant) {
                spread = spread.with(key, node);
            }
            return spread;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.brief(this);
        }
    }

    /** Any of some shapes. */
    record Choice(List<Shape> shapes) implements Shape {
        /** Copies the list. */
        public Choice {
            shapes = List.copyOf(shapes);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    /** A shape that is declared elsewhere, under a name. */
    record Reference(String name) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reference(this);
        }
    }
}
