package id.canting.sheet.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.cloth.Cloth;
import id.canting.design.Library;
import id.canting.design.file.DesignReader;
import id.canting.design.yaml.YamlReader;
import id.canting.dye.Reference;
import id.canting.estimate.Coefficients;
import id.canting.estimate.Estimate;
import id.canting.lettering.Lettering;
import id.canting.motif.MotifSource;
import id.canting.safety.Hazard;
import id.canting.scene.Book;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Page;
import id.canting.sheet.Codes;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.BlockWords;
import id.canting.sheet.flow.Languages;
import id.canting.text.Language;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Lessons: what they say, in which order, and that all of it follows from the design. */
class LessonTest {
    private static final Library LIBRARY = Library.standard();
    private static final PageSize A4 = PageSize.of("a4");
    private static final double POINT = 25.4 / 72;

    private static final String TIES = """
            canting: 1
            title: {id: Coba, en: Trial}
            cloth: {format: plain, width: 120 mm, height: 100 mm, fibre: cotton, weight: 110 g/m2}
            steps:
              - tie: {as: dots, motif: kembang-satu-titik, layout: {lampah: tubrukan, cell: [60 mm, 50 mm]}}
              - dye: {as: first, dye: DYE, dips: 1}
              - untie: all
            """;
    private static final String BOTH = TIES + """
              - wax: {as: apples, motif: buah-pedade, layout: {lampah: tubrukan, cell: [60 mm, 100 mm]}, ground: {isen: cecek, gap: 3 mm}}
              - wax: {as: windows, on: dots, cover: [window]}
              - dye: {as: last, dye: naptol-biru, dips: 1}
              - boil-out: all
            """;

    private static Cloth cloth(String design) {
        String text = design.replace("DYE", "tegeran");
        return Cloth.make(new DesignReader(LIBRARY).read(YamlReader.read("t", text)), LIBRARY);
    }

    private static LessonSubject subject(String design, Languages languages) {
        Cloth cloth = cloth(design);
        LessonData data = LessonData.read();
        Estimate estimate = Estimate.of(cloth, Coefficients.standard(), LIBRARY.dyes());
        Estimate batch = Estimate.of(cloth, Coefficients.standard(), LIBRARY.dyes(), LessonPlan.USUAL.clothsOfGroup());
        return new LessonSubject(
                cloth,
                LIBRARY.dyes(),
                LessonPlan.USUAL,
                A4,
                languages,
                data,
                estimate,
                batch,
                LessonSteps.of(cloth, LIBRARY, estimate, batch, data));
    }

    private static Lesson lesson(String design, Languages languages) {
        return Lesson.of(cloth(design), LIBRARY, LessonPlan.USUAL, A4, languages);
    }

    private static List<Element.Words> words(Page page) {
        List<Element.Words> words = new ArrayList<>();
        for (Layer layer : page.scene().layers()) {
            for (Element element : layer.elements()) {
                if (element instanceof Element.Words word) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static String text(Book book) {
        StringBuilder out = new StringBuilder();
        book.pages()
                .forEach(page ->
                        words(page).forEach(word -> out.append(word.text()).append(' ')));
        return out.toString();
    }

    private static String said(List<Block> blocks, Language language) {
        return String.join(
                " ", BlockWords.of(blocks).stream().map(one -> one.in(language)).toList());
    }

    @ParameterizedTest
    @DisplayName("E 66: the cover has title, aim, level, time, class, unit, and room for name, class and date")
    @CsvSource({
        "ID, Coba Tujuan Tingkat Waktu Peserta Usia Unit Nama Kelas Tanggal SKKNI [R09] [R08] SKL [R32]",
        "EN, Trial Aims Level Time Trainees Age Competence Name Class Date SKKNI [R09] [R08] Graduate [R32]"
    })
    void theCoverSaysWhatTheLessonIs(Language language, String expected) {
        String said = said(CoverPart.of(subject(BOTH, Languages.of(language))), language);
        for (String word : expected.split(" ")) {
            assertThat(said).contains(word);
        }
        assertThat(text(lesson(BOTH, Languages.of(language)).handout())).contains(expected.split(" ")[0]);
    }

    /** The standard goes by the dyes that the cloth is waxed for; jumputan alone has none. */
    @Test
    void theStandardOfGraduatesGoesByTheDyes() {
        String natural = BOTH.replace("naptol-biru", "indigofera");
        assertThat(said(CoverPart.of(subject(natural, Languages.EN)), Language.EN))
                .contains("[R33]")
                .doesNotContain("[R32]");
        assertThat(said(CoverPart.of(subject(TIES, Languages.EN)), Language.EN)).doesNotContain("R32", "R33");
    }

    @ParameterizedTest
    @DisplayName("E 67: safety stands before the tools wherever there is heat or chemicals")
    @CsvSource({"ID, Keselamatan kerja, Alat dan bahan untuk", "EN, Safety first, Tools and materials for"})
    void safetyStandsBeforeTools(Language language, String safety, String tools) {
        for (String design : List.of(TIES, BOTH)) {
            String said = text(lesson(design, Languages.of(language)).handout());
            assertThat(said.indexOf(safety)).isPositive().isLessThan(said.indexOf(tools));
        }
    }

    @Test
    @DisplayName("E 67: every hazard of the work and of its baths has its rules")
    void everyHazardHasItsRules() {
        assertThat(SafetyPart.hazards(subject(TIES, Languages.ID)))
                .contains(Hazard.BOIL, Hazard.DYE, Hazard.NEEDLE, Hazard.WASTE)
                .doesNotContain(Hazard.WAX, Hazard.NAOH, Hazard.SYNTHETIC);
        LessonSubject both = subject(BOTH, Languages.ID);
        assertThat(SafetyPart.hazards(both))
                .contains(
                        Hazard.WAX,
                        Hazard.FIRE,
                        Hazard.BURN,
                        Hazard.BOIL,
                        Hazard.NAOH,
                        Hazard.SYNTHETIC,
                        Hazard.DIAZO,
                        Hazard.SPLASH,
                        Hazard.NEEDLE);
        String said = said(SafetyPart.of(both), Language.EN);
        for (Hazard hazard : SafetyPart.hazards(both)) {
            for (Hazard.Rule rule : hazard.rules()) {
                assertThat(said).contains(rule.words().en());
            }
        }
    }

    @Test
    void scrapingIsTaughtWithItsToolsItsHazardAndItsTime() {
        LessonSubject subject = subject(
                BOTH.replace("- boil-out", "- scrape: [apples]\n  - dye: {as: over, dye: naptol-merah}\n  - boil-out"),
                Languages.EN);
        assertThat(SafetyPart.hazards(subject)).contains(Hazard.BLADE);
        assertThat(said(ToolPart.of(subject), Language.EN)).contains("blunt knife");
        assertThat(said(StepPart.of(subject), Language.EN))
                .contains("Scrape off only the wax of mangrove apple, waxed.");
        List<Activity> all = Activities.of(subject, Times.read());
        Activity scraping = all.stream()
                .filter(one -> one.what().en().contains("Scraping"))
                .findFirst()
                .orElseThrow();
        assertThat(scraping.kind()).isEqualTo(Activity.Kind.HANDS);
        assertThat(all.get(all.indexOf(scraping) + 1).kind()).isEqualTo(Activity.Kind.DRY);
    }

    @Test
    @DisplayName("E 68: tools and materials are counted for all learners")
    void countsForAllLearners() {
        LessonSubject subject = subject(BOTH, Languages.EN);
        for (Tool tool : subject.data().tools()) {
            int count = tool.count(subject.plan());
            assertThat(count)
                    .isEqualTo(tool.count()
                            * switch (tool.per()) {
                                case PERSON -> 20;
                                case GROUP -> 4;
                                case CLASS -> 1;
                            });
        }
        Quantities beans = Quantities.of(subject).stream()
                .filter(one -> one.name().en().contains("beans"))
                .findFirst()
                .orElseThrow();
        assertThat(beans.each().en()).isEqualTo("4");
        assertThat(beans.all().en()).isEqualTo("80");
        assertThat(said(ToolPart.of(subject), Language.EN)).contains("naphthol blue", "raffia or thread", "batik wax");
    }

    @Test
    @DisplayName("E 68: every step has the picture of the cloth after it, or says why it has none")
    void everyStepHasItsPicture() {
        LessonSubject subject = subject(BOTH, Languages.EN);
        int designed = 0;
        for (LessonStep step : subject.steps()) {
            if (step.picture().isPresent()) {
                designed++;
                assertThat(step.picture().get().layers())
                        .isEqualTo(subject.cloth().picture(designed).layers());
            }
        }
        assertThat(designed).isEqualTo(subject.cloth().steps());
        String said = said(StepPart.of(subject), Language.EN);
        assertThat(said.split("No picture", -1)).hasSize(subject.steps().size() - designed + 1);
        assertThat(subject.steps()).extracting(LessonStep::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    /** What is done at baths is told by their procedures; the rest by sentences of its own. */
    @Test
    void everyKindOfWorkIsTaught() {
        LessonData data = LessonData.read();
        for (WorkKind work : WorkKind.values()) {
            List<WorkKind> one = List.of(work);
            assertThat(data.work().stream().filter(line -> line.kind().equals(work.id())))
                    .as(work.id())
                    .extracting(WorkLine::role)
                    .containsAll(work.atBath() ? List.of("name") : List.of("name", "do"));
            assertThat(Fault.of(data.faults(), one)).as(work.id()).isNotEmpty();
        }
        Set<String> kinds = Set.copyOf(
                EnumSet.allOf(WorkKind.class).stream().map(WorkKind::id).toList());
        assertThat(data.work()).extracting(WorkLine::kind).isSubsetOf(kinds);
        assertThat(data.faults()).extracting(Fault::kind).isSubsetOf(kinds);
    }

    @Test
    void everyCodeIsThatOfASource() {
        LessonData data = LessonData.read();
        List<String> cells = new ArrayList<>();
        data.work().forEach(line -> cells.add("[" + line.sources() + "]"));
        data.tools().forEach(tool -> cells.add("[" + tool.sources() + "]"));
        data.words().forEach(word -> cells.add("[" + word.sources() + "]"));
        data.faults().forEach(fault -> cells.add(fault.remedy().en()));
        for (Hazard hazard : Hazard.values()) {
            hazard.rules().forEach(rule -> cells.add("[" + rule.sources() + "]"));
        }
        Lesson.MESSAGES
                .keys(Language.EN)
                .forEach(key -> cells.add(Lesson.MESSAGES.text(key).en()));
        Set<String> codes = new java.util.TreeSet<>();
        cells.forEach(cell -> codes.addAll(Codes.in(cell)));
        assertThat(codes).hasSizeGreaterThan(30);
        assertThat(codes)
                .allMatch(code ->
                        Codes.where(code, MotifSource.all(), Reference.all()).isPresent());
    }

    @Property(tries = 200)
    @Label("E 69: the weights of the rubric add up to 100, whatever the work")
    void weightsAddUpTo100(@ForAll @Size(max = 6) Set<@IntRange(max = 17) Integer> kinds) {
        Set<WorkKind> works = EnumSet.noneOf(WorkKind.class);
        kinds.forEach(kind -> works.add(WorkKind.values()[kind]));
        works.add(WorkKind.PREPARE);
        Map<Criterion, Integer> weights = Criterion.weighed(Criterion.all(), works, Map.of());
        assertThat(weights.values().stream().mapToInt(weight -> weight).sum()).isEqualTo(100);
        assertThat(weights.values()).allMatch(weight -> weight > 0 && weight % 5 == 0);
        assertThat(weights.keySet()).allMatch(one -> one.levels().size() == 4);
    }

    @Test
    @DisplayName("E 69: four levels, and whether the learner is competent")
    void theRubricEndsInAVerdict() {
        assertThat(said(RubricPart.of(subject(BOTH, Languages.ID)), Language.ID))
                .contains("4 sangat baik", "1 perlu latihan", "Jumlah (100)", "Kompeten (K)", "Belum kompeten (BK)");
    }

    @ParameterizedTest
    @CsvSource({
        "strokes, 50, neat, 40, 'add up to 90'",
        "strokes, 100, neat, 0, 'each must be above 0'",
        "stroke, 50, neat, 50, 'Did you mean \"strokes\"'"
    })
    void wrongWeightsAreRefused(String one, int first, String two, int second, String told) {
        assertThatThrownBy(() -> Criterion.weighed(
                        Criterion.all(), EnumSet.allOf(WorkKind.class), Map.of(one, first, two, second)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(told);
    }

    @ParameterizedTest
    @DisplayName("E 70: no letters below 12 points, every letter in the face, no name of a number left unfilled")
    @EnumSource(Languages.class)
    void everythingCanBeRead(Languages languages) {
        Lesson lesson = lesson(BOTH, languages);
        for (String part : Lesson.PARTS) {
            for (Page page : lesson.book(part).pages()) {
                for (Element.Words word : words(page)) {
                    assertThat(word.size()).as(word.text()).isGreaterThanOrEqualTo(12 * POINT - 1e-9);
                    assertThat(Lettering.shown(word.text())).isEqualTo(word.text());
                    assertThat(word.text()).doesNotContain("{", "}");
                    assertThat(word.start().x()).isGreaterThan(5);
                    assertThat(word.start().x() + Lettering.width(word.text(), word.size()))
                            .isLessThan(205);
                }
            }
        }
    }

    @Test
    @DisplayName("E 70: learners read 14 points")
    void learnersReadLargeLetters() {
        LessonSubject subject = subject(BOTH, Languages.ID);
        List<Block> blocks = new ArrayList<>(CoverPart.of(subject));
        blocks.addAll(SafetyPart.of(subject));
        blocks.addAll(StepPart.of(subject));
        blocks.addAll(WorksheetPart.of(subject));
        assertThat(sizes(blocks)).hasSizeGreaterThan(50).allMatch(size -> size >= 14);
    }

    private static List<Double> sizes(List<Block> blocks) {
        List<Double> sizes = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                sizes.add(paragraph.size());
            } else if (block instanceof Block.Items items) {
                sizes.add(items.size());
            } else if (block instanceof Block.Table table) {
                sizes.add(table.size());
            } else if (block instanceof Block.Keep keep) {
                sizes.addAll(sizes(keep.blocks()));
            } else if (block instanceof Block.Framed framed) {
                sizes.addAll(sizes(framed.blocks()));
            } else if (block instanceof Block.Columns columns) {
                columns.columns().forEach(column -> sizes.addAll(sizes(column)));
            }
        }
        return sizes;
    }

    @Test
    @DisplayName("E 70: nothing is half translated")
    void nothingIsHalfTranslated() {
        LessonSubject subject = subject(BOTH, Languages.BOTH);
        List<Block> blocks = new ArrayList<>(CoverPart.of(subject));
        blocks.addAll(SafetyPart.of(subject));
        blocks.addAll(ToolPart.of(subject));
        blocks.addAll(StepPart.of(subject));
        blocks.addAll(ColourPart.of(subject));
        blocks.addAll(RubricPart.of(subject));
        blocks.addAll(AnswerPart.of(subject));
        blocks.addAll(WordPart.of(subject, blocks));
        assertThat(BlockWords.of(blocks)).hasSizeGreaterThan(200).noneMatch(Text::isHalf);
    }

    @Test
    @DisplayName("E 73: the worksheet has the lesson's head and is empty: what it asks is not answered")
    void theWorksheetIsEmpty() {
        LessonSubject subject = subject(BOTH, Languages.EN);
        String sheet = said(WorksheetPart.of(subject), Language.EN);
        assertThat(sheet).startsWith("Worksheet Trial Name");
        List<Question> questions = Questions.of(subject);
        assertThat(questions).hasSize(9);
        for (Question question : questions) {
            assertThat(sheet).contains(question.ask().en());
            assertThat(question.lines()).isPositive();
            question.answer().stream()
                    .map(Text::en)
                    .filter(answer -> !answer.matches("[0-9]\\..*"))
                    .forEach(answer -> assertThat(sheet).doesNotContain(answer));
        }
        assertThat(text(lesson(BOTH, Languages.EN).worksheet())).contains("Draw your own");
    }

    @Test
    @DisplayName("E 78: the trainer's answers are a book of their own, and follow from the design")
    void answersFollowFromTheDesign() {
        String answers = text(lesson(BOTH, Languages.EN).answers());
        assertThat(answers)
                .contains("ties over a bean: 4", "rows of stitches: 4", "keeps the white of the cloth")
                .contains("Step 6: keeps the colour of tegeran wood");
        assertThat(text(lesson(BOTH, Languages.EN).handout())).doesNotContain("ties over a bean: 4");
    }

    @Test
    void theTimetableSaysWhereTimeIsShort() {
        Cloth cloth = cloth(BOTH);
        LessonPlan hour = LessonPlan.USUAL.with(8, 4, 2, 1, 1, "mahir");
        String said = text(Lesson.of(cloth, LIBRARY, hour, A4, Languages.EN).handout());
        assertThat(said)
                .contains(
                        "This does not fit",
                        "advanced",
                        "8 trainees in 2 groups",
                        "4 cloths, one for every 2 trainees");
    }

    @Test
    @DisplayName("E 68: no page is empty")
    void noPageIsEmpty() {
        for (Languages languages : Languages.values()) {
            for (Page page : lesson(BOTH, languages).handout().pages()) {
                assertThat(words(page).size() > 2 || page.scene().layers().size() > 1)
                        .as("%s in %s: %s", page.label().en(), languages, words(page))
                        .isTrue();
            }
        }
    }
}
