package id.canting.design.build;

import id.canting.design.yaml.Node;

/**
 * A step that leaves marks on the cloth, tied or waxed.
 *
 * @param <T> the step itself
 */
public abstract class MarksBuilder<T extends MarksBuilder<T>> extends Adjustable<T> {
    MarksBuilder(Node.Table table) {
        super(table);
    }

    /** The name by which paths and later steps refer to it. */
    public T as(String name) {
        return put("as", Written.word(name));
    }

    /** What sheets call it, in Indonesian and in English. */
    public T title(String id, String en) {
        return put("title", Written.both(id, en));
    }

    /** The zone of the cloth it is done on: body, border, head and others. */
    public T zone(String zone) {
        return put("zone", Written.word(zone));
    }

    /** How its motif repeats over the zone. */
    public T layout(LayoutBuilder layout) {
        return put("layout", layout.table());
    }
}
