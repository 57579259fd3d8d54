package id.canting.cli.sheet;

import id.canting.cli.option.LanguageOption;
import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.NotReplayed;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.ReplayCommand;
import id.canting.sanggar.Sanggar;
import id.canting.scene.Book;
import id.canting.sheet.lesson.Lesson;
import id.canting.sheet.lesson.LessonPlan;
import id.canting.text.UserError;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
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

    @Option(names = "--only", paramLabel = "lesson|worksheet|answers", descriptionKey = "lesson.only")
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
        sheet.check(wanted.values());
        Sanggar sanggar = terminal.sanggar().beside(design.file());
        Cloth cloth = design.make(sanggar);
        Lesson lesson = Lesson.of(cloth, sanggar.library(), plan, sheet.paper(), language.of(terminal));
        Map<Target, Book> books = new LinkedHashMap<>();
        Map<Target, EmbeddedRecipe> imprints = new LinkedHashMap<>();
        wanted.forEach((part, file) -> {
            books.put(file, lesson.book(part));
            imprints.put(file, imprint(cloth, source, part));
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

    private EmbeddedRecipe imprint(Cloth cloth, LessonSource source, String part) {
        ReplayCommand command = replay.command(language.of(terminal)).with("--only", part);
        Map<String, String> text = source.text().isEmpty() ? Map.of() : Map.of(LessonSource.SETTING, source.text());
        return Replay.of(command, cloth.design(), text);
    }
}
