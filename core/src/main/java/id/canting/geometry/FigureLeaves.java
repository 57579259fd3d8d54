package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;

/** Walks through a figure and collects its shapes with their places. */
final class FigureLeaves implements Figure.Cases<List<Figure.Leaf>> {
    private final List<Figure.Leaf> found = new ArrayList<>();
    private Transform place = Transform.IDENTITY;

    private FigureLeaves() {}

    static List<Figure.Leaf> of(Figure figure) {
        return figure.match(new FigureLeaves());
    }

    @Override
    public List<Figure.Leaf> shape(Figure.Shape figure) {
        if (!figure.contours().isEmpty()) {
            found.add(new Figure.Leaf(figure, place));
        }
        return found;
    }

    @Override
    public List<Figure.Leaf> placed(Figure.Placed figure) {
        Transform outer = place;
        place = figure.transform().then(outer);
        figure.figure().match(this);
        place = outer;
        return found;
    }

    @Override
    public List<Figure.Leaf> group(Figure.Group figure) {
        figure.figures().forEach(part -> part.match(this));
        return found;
    }
}
