package id.canting.geometry;

import java.util.List;
import java.util.function.Function;

/** Cases of figures put together from what is said of each kind. */
record FigureCases<R>(
        Function<Figure.Shape, R> plain, Function<Figure.Placed, R> moved, Function<Figure.Group, R> several)
        implements Figure.Cases<R> {
    static final Figure.Cases<Figure> UNPLACED =
            Figure.cases(shape -> shape, placed -> placed.figure().unplaced(), group -> group);

    static final Figure.Cases<List<Figure>> PARTS =
            Figure.cases(shape -> List.of(), placed -> List.of(placed.figure()), Figure.Group::figures);

    @Override
    public R shape(Figure.Shape figure) {
        return plain.apply(figure);
    }

    @Override
    public R placed(Figure.Placed figure) {
        return moved.apply(figure);
    }

    @Override
    public R group(Figure.Group figure) {
        return several.apply(figure);
    }
}
