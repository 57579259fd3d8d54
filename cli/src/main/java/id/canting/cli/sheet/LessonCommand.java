package id.canting.cli.sheet;

import id.canting.cli.option.LanguageOption;
import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.NotReplayed;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.design.Library;
import id.canting.estimate.Prices;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.ReplayCommand;
import id.canting.sanggar.Sanggar;
import id.canting.scene.Book;
import id.canting.sheet.lesson.Lesson;
import id.canting.sheet.lesson.LessonPlan;
import id.canting.text.InputFile;
import id.canting.text.UserError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the sheets of a lesson: the handout, and if asked for the worksheet alone and the trainer's answers. */
@Command(name = "lesson", mixinStandardHelpOptions = true, sortOptions = false)
final class LessonCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DesignOptions design = new DesignOptions();

    @Mixin
    private SheetOptions sheet = new SheetOptions();

    @Option(names = "--participants", paramLabel = "N", descriptionKey = "lesson.participants")
    private int participants;

    @Option(names = "--group", paramLabel = "N", descriptionKey = "lesson.group")
    private int group;

    @Option(names = "--together", paramLabel = "N", descriptionKey = "lesson.together")
    private int together;

    @Option(names = "--days", paramLabel = "N", descriptionKey = "lesson.days")
    private @Nullable Integer days;

    @Option(names = "--hours", paramLabel = "H", descriptionKey = "lesson.hours")
    private double hours;

    @Option(names = "--jp", paramLabel = "MIN", descriptionKey = "lesson.jp")
    private double jp;

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "lesson.level")
    private String level = "";

    @NotReplayed
    @Option(names = "--answers", descriptionKey = "lesson.answers")
    private boolean answers;

    @NotReplayed
    @Option(names = "--worksheet", descriptionKey = "lesson.worksheet")
    private boolean worksheet;

    @NotReplayed
    @Option(names = "--trainer", descriptionKey = "lesson.trainer")
    private boolean trainer;

    @NotReplayed
    @Option(names = "--prices", paramLabel = "FILE", descriptionKey = "lesson.prices")
    private Path prices = Path.of("");

    @Option(names = "--only", paramLabel = "lesson|worksheet|answers|trainer", descriptionKey = "lesson.only")
    private String only = "";

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private Replay replay = new Replay();

    LessonCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        LessonSource source = LessonSource.of(design);
        LessonPlan plan = source.plan().with(participants, group, together, days == null ? 0 : days, hours, level);
        plan = jp == 0 ? plan : plan.withJp(jp);
        settle(plan);
        Target target = sheet.target(design.name() + "-lesson");
        Map<String, Target> wanted = wanted(target);
        boolean given = !prices.toString().isEmpty();
        if (given && !wanted.containsKey(Lesson.TRAINER)) {
            throw new UserError(Terminal.MESSAGES.text("lesson.prices.trainer"));
        }
        String paid = given ? InputFile.text(prices) : source.prices();
        sheet.check(wanted.values());
        Sanggar sanggar = terminal.sanggar().beside(design.file());
        Cloth cloth = design.make(sanggar);
        Library library = sanggar.library().of(cloth.design());
        Lesson lesson = Lesson.of(cloth, library, plan, sheet.paper(), language.of(terminal));
        if (!paid.isEmpty()) {
            lesson = lesson.at(
                    Prices.read(given ? prices.toString() : design.file().toString(), paid, library.dyes()));
        }
        Lesson made = lesson;
        Map<Target, Book> books = new LinkedHashMap<>();
        Map<Target, EmbeddedRecipe> imprints = new LinkedHashMap<>();
        wanted.forEach((part, file) -> {
            books.put(file, made.book(part));
            imprints.put(file, imprint(cloth, source, paid, part));
        });
        sheet.write(books, imprints, terminal);
        return ExitCode.DONE;
    }

    /** The files that are asked for, by what is in them. */
    private Map<String, Target> wanted(Target target) {
        Map<String, Target> wanted = new LinkedHashMap<>();
        if (!only.isEmpty()) {
            if (!Lesson.PARTS.contains(only)) {
                throw new UserError(Terminal.MESSAGES.text("lesson.part", only, String.join(", ", Lesson.PARTS)));
            }
            wanted.put(only, target);
            return wanted;
        }
        wanted.put(Lesson.HANDOUT, target);
        if (worksheet) {
            wanted.put(Lesson.WORKSHEET, target.beside(terminal.text("lesson.file.worksheet")));
        }
        if (trainer) {
            wanted.put(Lesson.TRAINER, target.beside(terminal.text("lesson.file.trainer")));
        }
        if (answers) {
            wanted.put(Lesson.ANSWERS, target.beside(terminal.text("lesson.file.answers")));
        }
        return wanted;
    }

    /** Puts what the plan says where the command line says nothing, so that a file tells all that made it. */
    private void settle(LessonPlan plan) {
        participants = plan.participants();
        group = plan.group();
        together = plan.together();
        boolean written = !plan.meetings().isEmpty();
        days = !written && plan.days().isPresent() ? plan.days().getAsInt() : null;
        hours = written ? 0 : plan.hours();
        jp = plan.jp();
        level = plan.level().id();
    }

    private EmbeddedRecipe imprint(Cloth cloth, LessonSource source, String paid, String part) {
        ReplayCommand command = replay.command(language.of(terminal)).with("--only", part);
        Map<String, String> text = new TreeMap<>();
        if (!source.text().isEmpty()) {
            text.put(LessonSource.SETTING, source.text());
        }
        if (!paid.isEmpty() && part.equals(Lesson.TRAINER)) {
            text.put(LessonSource.PRICES, paid);
        }
        return Replay.of(command, cloth.design(), text);
    }
}
