package id.canting.sheet.flow;

/** Cases of a place that minds only where pages and chapters begin: all that is set within a page is one case. */
interface PageCases<R> extends Block.Cases<R> {
    R within(Block block);

    @Override
    default R paragraph(Block.Paragraph block) {
        return within(block);
    }

    @Override
    default R items(Block.Items block) {
        return within(block);
    }

    @Override
    default R table(Block.Table block) {
        return within(block);
    }

    @Override
    default R picture(Block.Picture block) {
        return within(block);
    }

    @Override
    default R columns(Block.Columns block) {
        return within(block);
    }

    @Override
    default R framed(Block.Framed block) {
        return within(block);
    }

    @Override
    default R keep(Block.Keep block) {
        return within(block);
    }

    @Override
    default R space(Block.Space block) {
        return within(block);
    }

    @Override
    default R rule(Block.Rule block) {
        return within(block);
    }
}
