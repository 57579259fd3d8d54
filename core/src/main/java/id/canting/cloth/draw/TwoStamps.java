package id.canting.cloth.draw;

import id.canting.design.Source;
import id.canting.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lampah mlampah sareng, in which two stamps side by side make one repeat (source D05). The motifs of a step stand
 * on the left and the right stamp in turn; a single motif stands on both, mirrored on the right.
 */
final class TwoStamps {
    private TwoStamps() {}

    /**
     * The motifs moved onto their stamps; other layouts stay as they are.
     *
     * @param width of one stamp as fitted, mm
     */
    static Source.Repeat beside(Source.Repeat repeat, double width) {
        Optional<Layout.Lampah> lampah = repeat.layout().lampah();
        if (lampah.filter(way -> way.path() == Layout.Lampah.Path.MLAMPAH_SARENG)
                .isEmpty()) {
            return repeat;
        }
        List<Source.Figure> given = new ArrayList<>(repeat.figures());
        if (given.size() == 1) {
            Source.Figure only = given.get(0);
            given.add(only.placed(-only.x(), only.y(), -only.turn(), !only.mirror()));
        }
        List<Source.Figure> moved = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Source.Figure figure = given.get(i);
            double aside = width / 2 * (i % 2 == 0 ? -1 : 1);
            moved.add(figure.placed(figure.x() + aside, figure.y(), figure.turn(), figure.mirror()));
        }
        return new Source.Repeat(moved, repeat.layout(), repeat.edge());
    }
}
