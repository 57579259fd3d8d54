package id.canting.scene;

import java.util.function.Function;

/** Cases of elements put together from what is said of each kind. */
record ElementCases<R>(
        Function<Element.Fill, R> filled,
        Function<Element.Stroke, R> drawn,
        Function<Element.Words, R> said,
        Function<Element.Soft, R> softened,
        Function<Element.Image, R> pictured,
        Function<Element.Placed, R> moved,
        Function<Element.Clipped, R> seen,
        Function<Element.Named, R> called)
        implements Element.Cases<R> {
    @Override
    public R fill(Element.Fill element) {
        return filled.apply(element);
    }

    @Override
    public R stroke(Element.Stroke element) {
        return drawn.apply(element);
    }

    @Override
    public R words(Element.Words element) {
        return said.apply(element);
    }

    @Override
    public R soft(Element.Soft element) {
        return softened.apply(element);
    }

    @Override
    public R image(Element.Image element) {
        return pictured.apply(element);
    }

    @Override
    public R placed(Element.Placed element) {
        return moved.apply(element);
    }

    @Override
    public R clipped(Element.Clipped element) {
        return seen.apply(element);
    }

    @Override
    public R named(Element.Named element) {
        return called.apply(element);
    }
}
