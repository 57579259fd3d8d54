package id.canting.sheet.lesson;

import id.canting.sheet.flow.Block;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The words that blocks say, in order. */
final class BlockWords {
    private BlockWords() {}

    static List<Text> of(List<Block> blocks) {
        List<Text> words = new ArrayList<>();
        blocks.forEach(block -> collect(block, words));
        return words;
    }

    private static void collect(Block block, List<Text> words) {
        if (block instanceof Block.Heading heading) {
            words.add(heading.words());
        } else if (block instanceof Block.Paragraph paragraph) {
            words.add(paragraph.words());
        } else if (block instanceof Block.Items items) {
            words.addAll(items.items());
        } else if (block instanceof Block.Picture picture) {
            words.add(picture.caption());
        } else if (block instanceof Block.Table table) {
            words.addAll(table.head());
            table.rows()
                    .forEach(row -> row.forEach(cell -> {
                        if (cell instanceof Block.Cell.Words said) {
                            words.add(said.words());
                        }
                    }));
        } else if (block instanceof Block.Columns columns) {
            columns.columns().forEach(column -> words.addAll(of(column)));
        } else if (block instanceof Block.Framed framed) {
            words.addAll(of(framed.blocks()));
        } else if (block instanceof Block.Keep keep) {
            words.addAll(of(keep.blocks()));
        }
    }
}
