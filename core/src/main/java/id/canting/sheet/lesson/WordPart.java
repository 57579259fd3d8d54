package id.canting.sheet.lesson;

import id.canting.sheet.Codes;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.BlockWords;
import id.canting.sheet.flow.Languages;
import id.canting.text.Glossary;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

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
        used.removeIf(word -> !said(word, subject.languages(), id.toString(), en.toString()));
        for (Glossary word : used) {
            rows.add(List.of(Block.Cell.of(named(word)), Block.Cell.of(Codes.behind(word.meaning(), word.sources()))));
            id.append('[').append(word.sources()).append(']');
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(1, Lesson.MESSAGES.text("words")));
            blocks.add(new Block.Table(List.of(1.3, 3.4), List.of(), rows, Block.LEARNERS));
        }
        blocks.addAll(sources(subject, id.toString()));
        return blocks;
    }

    private static boolean said(Glossary word, Languages languages, String id, String en) {
        return languages != Languages.EN && word.isIn(id, Language.ID)
                || languages != Languages.ID && word.isIn(en, Language.EN);
    }

    /** A word, in English with the Indonesian one behind it. */
    private static Text named(Glossary word) {
        Text both = word.word();
        return word.kept() ? both : new Text(both.id(), both.en() + " (" + both.id() + ")");
    }

    private static List<Block> sources(LessonSubject subject, String said) {
        return List.of(
                new Block.Heading(2, Lesson.MESSAGES.text("sources")),
                new Block.Paragraph(Lesson.MESSAGES.text("sources.note"), Block.LEAST, true),
                new Block.Paragraph(subject.plain(LessonSteps.joined(Codes.listed(said))), Block.LEAST, false));
    }
}
