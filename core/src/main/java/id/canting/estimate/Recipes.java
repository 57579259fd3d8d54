package id.canting.estimate;

import id.canting.dye.Dye;
import id.canting.dye.Recipe;
import id.canting.text.Text;
import java.util.List;

/** Temporary recipes. */
final class Recipes {
    private Recipes() {}

    static Recipe of(Dye dye) {
        return switch (dye.kind()) {
            case NATURAL -> new Recipe(225, 9, 15, List.of(), "Y17", Text.EMPTY);
            case NAPHTHOL -> new Recipe(3.5, 10, 10, List.of(aux("naoh", 7), aux("tro", 7), aux("diazo", 7)), "Y04", Text.EMPTY);
            case INDIGOSOL -> new Recipe(2.5, 12, 10, List.of(aux("nano2", 4), aux("hcl", 15)), "Y04", Text.EMPTY);
            case REMAZOL -> new Recipe(37.5, 1, 30, List.of(aux("soda-ash", 28)), "Y06", Text.EMPTY);
        };
    }

    private static Recipe.Auxiliary aux(String id, double grams) {
        return new Recipe.Auxiliary(id, Text.same(id), grams);
    }
}
