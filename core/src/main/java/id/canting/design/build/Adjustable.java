package id.canting.design.build;

import id.canting.design.yaml.Node;

/**
 * A part whose motif or fill has parameters to set.
 *
 * @param <T> the part itself
 */
public abstract class Adjustable<T extends Adjustable<T>> extends Part<T> {
    Adjustable(Node.Table table) {
        super(table);
    }

    /** Sets a parameter, written as in a design file: a length or an angle with its unit, such as {@code 60 mm}. */
    public T set(String parameter, String value) {
        return put("set", parameter, Written.word(value));
    }

    /** Sets a parameter that is a number without a unit: a count or a share. */
    public T set(String parameter, double value) {
        return put("set", parameter, Written.number(value));
    }
}
