package id.canting.sheet.lesson;

import id.canting.cloth.Cloth;
import id.canting.design.Library;
import id.canting.estimate.Coefficients;
import id.canting.estimate.Estimate;
import id.canting.estimate.Prices;
import id.canting.scene.Book;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.flow.Languages;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lesson on making a cloth. Everything in it follows from the design: the pictures are those of the cloth after each
 * step, the amounts those of the estimate, the answers those of the model. What a trainer decides comes from a
 * {@link LessonPlan}; what is known of the craft stands in this package's data files with the codes of its sources.
 */
public final class Lesson {
    static final Messages MESSAGES = Messages.beside(Lesson.class, "messages");

    /** The part that learners hold. */
    public static final String HANDOUT = "lesson";

    /** The worksheet alone. */
    public static final String WORKSHEET = "worksheet";

    /** What only the trainer holds. */
    public static final String ANSWERS = "answers";

    /** What the trainer prepares with: what to print, the budget, the attendance list. */
    public static final String TRAINER = "trainer";

    /** The books a lesson has. */
    public static final List<String> PARTS = List.of(HANDOUT, WORKSHEET, ANSWERS, TRAINER);

    private final LessonSubject subject;
    private final Budget budget;

    private Lesson(LessonSubject subject, Budget budget) {
        this.subject = subject;
        this.budget = budget;
    }

    /** The lesson on a cloth that was made with a library, on a paper and in a language or in both. */
    public static Lesson of(Cloth cloth, Library library, LessonPlan plan, PageSize paper, Languages languages) {
        LessonData data = LessonData.read();
        Estimate estimate = Estimate.of(cloth, Coefficients.standard(), library.dyes());
        Estimate batch = Estimate.of(cloth, Coefficients.standard(), library.dyes(), plan.clothsOfGroup());
        List<LessonStep> steps = LessonSteps.of(cloth, library.of(cloth.design()), estimate, batch, data);
        return new Lesson(
                new LessonSubject(cloth, library.dyes(), plan, paper, languages, data, estimate, batch, steps),
                new Budget(Optional.empty()));
    }

    /** The same with the prices of a workshop, for the trainer's budget. */
    public Lesson at(Prices prices) {
        return new Lesson(subject, new Budget(Optional.of(prices)));
    }

    /**
     * One of the books, by its name.
     *
     * @param part one of {@link #PARTS}
     */
    public Book book(String part) {
        return switch (part) {
            case ANSWERS -> answers();
            case WORKSHEET -> worksheet();
            case TRAINER -> trainer();
            default -> handout();
        };
    }

    /** What learners hold: all parts from the cover to the worksheet. */
    public Book handout() {
        List<Block> blocks = new ArrayList<>(CoverPart.of(subject));
        blocks.addAll(SchedulePart.of(subject));
        part(blocks, SafetyPart.of(subject));
        part(blocks, ToolPart.of(subject));
        part(blocks, StepPart.of(subject));
        part(blocks, ColourPart.of(subject));
        part(blocks, PatternPart.of(subject));
        part(blocks, RubricPart.of(subject));
        List<Block> words = WordPart.of(subject, blocks);
        part(blocks, words);
        part(blocks, WorksheetPart.of(subject));
        return set("title.lesson", blocks);
    }

    /** The worksheet alone. */
    public Book worksheet() {
        return set("title.worksheet", WorksheetPart.of(subject));
    }

    /** What only the trainer holds. */
    public Book answers() {
        return set("title.answers", AnswerPart.of(subject));
    }

    /** What the trainer prepares with. */
    public Book trainer() {
        Map<String, Integer> pages = new HashMap<>();
        for (String part : List.of(HANDOUT, WORKSHEET, ANSWERS)) {
            pages.put(part, book(part).pages().size());
        }
        // Its own pages are counted, too: a number more in its table adds none.
        pages.put(TRAINER, trainer(pages).pages().size());
        return trainer(pages);
    }

    private Book trainer(Map<String, Integer> pages) {
        return set("title.trainer", TrainerPart.of(subject, pages, budget));
    }

    private static void part(List<Block> blocks, List<Block> more) {
        if (!more.isEmpty()) {
            blocks.add(new Block.PageBreak());
            blocks.addAll(more);
        }
    }

    private Book set(String key, List<Block> blocks) {
        Text title = MESSAGES.text(key, subject.title());
        return Flow.book(subject.paper(), title, subject.languages(), blocks);
    }
}
