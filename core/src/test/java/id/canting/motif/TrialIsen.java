package id.canting.motif;

import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A fill without parameters made up for a test.
 *
 * @param information of it
 * @param marks it lays in an area
 */
public record TrialIsen(Information information, BiFunction<Area, Hand, List<Mark>> marks) implements Isen {
    /** A fill that says of itself only what it must. */
    public TrialIsen(String id, BiFunction<Area, Hand, List<Mark>> marks) {
        this(TrialMotif.information(id, Information.Kind.ISEN), marks);
    }

    @Override
    public Declaration declaration() {
        return new Declaration(information, Parameters.NONE);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        return marks.apply(area, hand);
    }
}
