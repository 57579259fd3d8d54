package id.canting.sheet.lookbook;

import java.util.function.Function;

/** Cases of contents put together from what is said of each kind. */
record ContentCases<R>(
        Function<Content.Heading, R> headed,
        Function<Content.Words, R> said,
        Function<Content.Points, R> listed,
        Function<Content.Links, R> linked,
        Function<Content.Pictures, R> shown,
        Function<Content.Code, R> coded)
        implements Content.Cases<R> {
    @Override
    public R heading(Content.Heading content) {
        return headed.apply(content);
    }

    @Override
    public R words(Content.Words content) {
        return said.apply(content);
    }

    @Override
    public R points(Content.Points content) {
        return listed.apply(content);
    }

    @Override
    public R links(Content.Links content) {
        return linked.apply(content);
    }

    @Override
    public R pictures(Content.Pictures content) {
        return shown.apply(content);
    }

    @Override
    public R code(Content.Code content) {
        return coded.apply(content);
    }
}
