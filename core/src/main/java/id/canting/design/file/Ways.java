package id.canting.design.file;

import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The ways in which a value may be written, and so the ways in which a path may go on from it.
 *
 * @param word whether as one word
 * @param item the shape of its entries, if as a list
 * @param named the shape of its values, if as a table with free names
 * @param keys of it as a table; none if it is never one
 * @param brief how a word stands for that table, if it may
 */
record Ways(boolean word, Optional<Shape> item, Optional<Shape> named, List<Key> keys, Optional<Shape.Brief> brief) {
    private static final Ways NONE = new Ways(false, Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    static Ways of(Shape shape) {
        return shape.match(new Finder());
    }

    Optional<Key> key(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /** The key in which a name is sought that is no key of the table. */
    Optional<Key> implied() {
        return keys.stream()
                .filter(key -> key.inPaths() == Key.InPaths.IMPLIED)
                .findFirst();
    }

    /** The table that a word stands for; any other node as it is. */
    Node spread(Node node) {
        return brief.map(table -> table.spread(node)).orElse(node);
    }

    private Ways or(Ways other) {
        List<Key> both = new ArrayList<>(keys);
        other.keys.stream().filter(key -> key(key.name()).isEmpty()).forEach(both::add);
        return new Ways(
                word || other.word,
                item.or(other::item),
                named.or(other::named),
                List.copyOf(both),
                brief.or(other::brief));
    }

    private static final class Finder implements Shape.Cases<Ways> {
        @Override
        public Ways single(Shape.Single single) {
            return new Ways(true, NONE.item, NONE.named, NONE.keys, NONE.brief);
        }

        @Override
        public Ways listing(Shape.Listing listing) {
            return new Ways(false, Optional.of(listing.item()), NONE.named, NONE.keys, NONE.brief);
        }

        @Override
        public Ways mapping(Shape.Mapping mapping) {
            return new Ways(false, NONE.item, Optional.of(mapping.value()), NONE.keys, NONE.brief);
        }

        @Override
        public Ways keyed(Shape.Keyed keyed) {
            return new Ways(false, NONE.item, NONE.named, keyed.keys(), NONE.brief);
        }

        @Override
        public Ways brief(Shape.Brief brief) {
            return new Ways(true, NONE.item, NONE.named, brief.table().keys(), Optional.of(brief));
        }

        @Override
        public Ways choice(Shape.Choice choice) {
            return choice.shapes().stream().map(Ways::of).reduce(NONE, Ways::or);
        }

        @Override
        public Ways reference(Shape.Reference reference) {
            return of(Objects.requireNonNull(DesignParts.ALL.get(reference.name())));
        }
    }
}
