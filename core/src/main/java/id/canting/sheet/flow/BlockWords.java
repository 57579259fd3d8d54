package id.canting.sheet.flow;

import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The words that blocks say, in order. */
public final class BlockWords implements Block.Cases<List<Text>>, Block.Cell.Cases<List<Text>> {
    private BlockWords() {}

    public static List<Text> of(List<Block> blocks) {
        BlockWords words = new BlockWords();
        return blocks.stream().flatMap(block -> block.match(words).stream()).toList();
    }

    @Override
    public List<Text> heading(Block.Heading block) {
        return List.of(block.words());
    }

    @Override
    public List<Text> paragraph(Block.Paragraph block) {
        return List.of(block.words());
    }

    @Override
    public List<Text> items(Block.Items block) {
        return block.items();
    }

    @Override
    public List<Text> table(Block.Table block) {
        List<Text> words = new ArrayList<>(block.head());
        block.rows().forEach(row -> row.forEach(cell -> words.addAll(cell.match(this))));
        return words;
    }

    @Override
    public List<Text> words(Block.Cell.Words cell) {
        return List.of(cell.words());
    }

    @Override
    public List<Text> drawn(Block.Cell.Drawn cell) {
        return List.of();
    }

    @Override
    public List<Text> picture(Block.Picture block) {
        return List.of(block.caption());
    }

    @Override
    public List<Text> columns(Block.Columns block) {
        return block.columns().stream().flatMap(column -> of(column).stream()).toList();
    }

    @Override
    public List<Text> framed(Block.Framed block) {
        return of(block.blocks());
    }

    @Override
    public List<Text> keep(Block.Keep block) {
        return of(block.blocks());
    }

    @Override
    public List<Text> space(Block.Space block) {
        return List.of();
    }

    @Override
    public List<Text> rule(Block.Rule block) {
        return List.of();
    }

    @Override
    public List<Text> pageBreak(Block.PageBreak block) {
        return List.of();
    }

    /** Their words are part of drawings. */
    @Override
    public List<Text> inserted(Block.Inserted block) {
        return List.of();
    }
}
