package id.canting.sheet.lesson;

import id.canting.sheet.flow.Block;
import id.canting.text.Glossary;
import id.canting.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words of the craft that a lesson says, explained, and the sources it names. */
final class WordPart {
    private WordPart() {}

    static List<Block> of(LessonSubject subject, List<Block> lesson) {
        StringBuilder id = new StringBuilder();
        StringBuilder en = new StringBuilder();
        BlockWords.of(lesson).forEach(text -> {
            id.append(text.id()).append('\n');
            en.append(text.en()).append('\n');
        });
        List<List<Block.Cell>> rows = new ArrayList<>();
        List<Glossary> used = new ArrayList<>(subject.data().words());
        used.removeIf(word -> !word.isIn(id.toString(), Language.ID) && !word.isIn(en.toString(), Language.EN));
        for (Glossary word : used) {
            rows.add(List.of(Block.Cell.of(word.word()), Block.Cell.of(Codes.behind(word.meaning(), word.sources()))));
            id.append('[').append(word.sources()).append(']');
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(1, Lesson.MESSAGES.text("words")));
            blocks.add(new Block.Table(List.of(1.3, 3.4), List.of(), rows, Block.LEARNERS));
        }
        blocks.addAll(sources(subject, new TreeSet<>(Codes.in(id.toString()))));
        return blocks;
    }

    private static List<Block> sources(LessonSubject subject, SortedSet<String> codes) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (String code : codes) {
            Codes.where(code, subject.data().motifSources(), subject.data().dyeSources())
                    .ifPresent(where -> rows.add(List.of(Block.Cell.of(code), Block.Cell.of(where))));
        }
        List<List<Block.Cell>> halves = new ArrayList<>();
        int half = (rows.size() + 1) / 2;
        for (int i = 0; i < half; i++) {
            List<Block.Cell> row = new ArrayList<>(rows.get(i));
            row.addAll(half + i < rows.size() ? rows.get(half + i) : List.of(Block.Cell.of(""), Block.Cell.of("")));
            halves.add(row);
        }
        return List.of(
                new Block.Heading(2, Lesson.MESSAGES.text("sources")),
                new Block.Paragraph(Lesson.MESSAGES.text("sources.note"), Block.LEAST, true),
                new Block.Table(List.of(0.5, 2.4, 0.5, 2.4), List.of(), halves, Block.LEAST));
    }
}
