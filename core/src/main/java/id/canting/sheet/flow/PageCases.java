package id.canting.sheet.flow;

/** Something said of blocks by a place that minds only where pages and chapters begin. */
interface PageCases<R> {
    R within(Block.Within block);

    R heading(Block.Heading block);

    R pageBreak(Block.PageBreak block);

    R inserted(Block.Inserted block);
}
