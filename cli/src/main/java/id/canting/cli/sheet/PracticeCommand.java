package id.canting.cli.sheet;

import id.canting.cli.option.LanguageOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.motif.Catalogue;
import id.canting.motif.Isen;
import id.canting.motif.Motif;
import id.canting.scene.Book;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.practice.Exercise;
import id.canting.sheet.practice.PracticeSheet;
import id.canting.sheet.practice.Skill;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes graded exercises for the hand. */
@Command(name = "practice", mixinStandardHelpOptions = true, sortOptions = false)
final class PracticeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SheetOptions sheet = new SheetOptions();

    @Option(names = "--only", paramLabel = "SKILL", split = ",", descriptionKey = "practice.only")
    private List<String> only = new ArrayList<>();

    @Option(names = "--isen", paramLabel = "ID", split = ",", descriptionKey = "practice.isen")
    private List<String> isens = new ArrayList<>();

    @Option(names = "--motif", paramLabel = "ID", descriptionKey = "practice.motif")
    private String motif = "byn-buah-pedade";

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private Replay replay = new Replay();

    PracticeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Set<Skill> skills = EnumSet.noneOf(Skill.class);
        only.forEach(name -> skills.add(Skill.of(name)));
        Catalogue catalogue = terminal.library().catalogue();
        List<Isen> fills = isens.isEmpty()
                ? List.copyOf(catalogue.isens())
                : isens.stream().distinct().map(catalogue::isen).toList();
        Motif drawn = catalogue.motif(motif);
        motif = drawn.reference();
        Target target = sheet.target("practice");
        Languages languages = language.of(terminal);
        List<Exercise> exercises = PracticeSheet.exercises(
                skills.isEmpty() ? EnumSet.allOf(Skill.class) : skills, fills, drawn, sheet.paper());
        Book book = PracticeSheet.book(exercises, sheet.paper(), languages);
        sheet.write(book, target, Replay.of(replay.command(languages), drawn), terminal);
        return ExitCode.DONE;
    }
}
