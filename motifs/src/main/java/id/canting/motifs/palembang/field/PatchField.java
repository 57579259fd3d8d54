package id.canting.motifs.palembang.field;

import id.canting.motif.Field;
import id.canting.parameter.Values;

/** A field whose repeat is columns and rows of a cell. */
interface PatchField extends Field {
    /** The columns and rows, and the size of a cell. */
    FieldPatch patch(Values values);

    @Override
    default double width(Values values) {
        return patch(values).width();
    }

    @Override
    default double height(Values values) {
        return patch(values).height();
    }
}
