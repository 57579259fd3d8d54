package id.canting.motif;

import id.canting.mark.Drawing;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * A motif made up for a test.
 *
 * @param information of it
 * @param parameters it takes
 * @param shape what draws it
 */
public record TrialMotif(Information information, Parameters parameters, Shape shape) implements Motif {
    /** What draws a trial motif. */
    @FunctionalInterface
    public interface Shape {
        Drawing draw(Values values, Hand hand);
    }

    /** A motif that says of itself only what it must. */
    public TrialMotif(String id, Information.Kind kind, Parameters parameters, Shape shape) {
        this(information(id, kind), parameters, shape);
    }

    /** The least that motifs and fills say of themselves. */
    public static Information information(String id, Information.Kind kind) {
        Text name = Text.same(id);
        Provenance provenance = new Provenance(
                Provenance.Origin.NUSANTARA,
                Provenance.NameStatus.INSPIRED,
                Provenance.ShapeStatus.INTERPRETED,
                Text.EMPTY,
                "",
                Text.EMPTY,
                List.of());
        return new Information(id, name, kind, name, provenance);
    }

    @Override
    public Declaration declaration() {
        return new Declaration(information, parameters);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        return shape.draw(values, hand);
    }
}
