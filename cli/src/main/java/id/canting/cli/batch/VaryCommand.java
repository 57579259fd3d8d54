package id.canting.cli.batch;

import id.canting.cli.option.FolderOptions;
import id.canting.cli.option.JobsOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.NotReplayed;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Terminal;
import id.canting.design.yaml.Node;
import id.canting.output.format.DesignName;
import id.canting.output.format.Format;
import id.canting.sanggar.Draft;
import id.canting.sheet.flow.Languages;
import id.canting.text.UserError;
import id.canting.variation.Space;
import id.canting.variation.Variations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Offers variations of a design. */
@Command(name = "vary", mixinStandardHelpOptions = true, sortOptions = false)
public final class VaryCommand implements Callable<Integer> {
    /** More at a time would need more memory than most machines give. */
    private static final int MOST_JOBS = 8;

    private final Terminal terminal;

    @NotReplayed
    @Parameters(index = "0", arity = "0..1", paramLabel = "DESIGN", descriptionKey = "vary.design")
    private @Nullable Path design;

    @Option(
            names = {"-c", "--count"},
            paramLabel = "N",
            descriptionKey = "vary.count")
    private int count = 12;

    @Option(
            names = {"-s", "--seed"},
            paramLabel = "S",
            descriptionKey = "vary.seed")
    private long seed = 1;

    @Option(names = "--lock", paramLabel = "PATH", descriptionKey = "vary.lock")
    private List<String> locks = new ArrayList<>();

    @Option(names = "--around", descriptionKey = "vary.around")
    private boolean around;

    @Option(names = "--across", descriptionKey = "vary.across")
    private boolean across;

    @NotReplayed
    @Option(names = "--near", paramLabel = "FILE", descriptionKey = "vary.near")
    private @Nullable Path near;

    @NotReplayed
    @Option(names = "--cross", arity = "2", paramLabel = "FILE", descriptionKey = "vary.cross")
    private List<Path> parents = new ArrayList<>();

    @Mixin
    private FolderOptions output = new FolderOptions();

    @NotReplayed
    @Option(
            names = "--pictures",
            paramLabel = "${bundle:formats.pictures}|none",
            split = ",",
            descriptionKey = "vary.pictures")
    private List<String> pictures = new ArrayList<>(List.of(Format.PNG.ending()));

    @Mixin
    private JobsOption jobs =
            new JobsOption(Math.min(MOST_JOBS, Runtime.getRuntime().availableProcessors()));

    @Mixin
    private Replay replay = new Replay();

    public VaryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path first = first();
        Draft draft = terminal.sanggar().read(first);
        try (GalleryFolder gallery = new GalleryFolder(output.folder(), name(first), pictures, output.force(), count)) {
            gallery.check();
            return offer(draft, gallery);
        }
    }

    private int offer(Draft draft, GalleryFolder gallery) throws IOException, InterruptedException {
        Variations.Offer offer;
        try (VaryProgress progress = new VaryProgress(terminal)) {
            Variations variations = new Variations(draft.sanggar().library(), jobs.count(), progress);
            offer = parents.isEmpty()
                    ? variations.vary(draft.tree(), step(), locks, seed, count, gallery)
                    : variations.cross(draft.tree(), whole(parents.get(1)), locks, seed, count, gallery);
        }
        gallery.finish(offer, replay.command(Languages.of(terminal.language())));
        terminal.tell(
                Terminal.MESSAGES.text("vary.done", offer.chosen(), offer.seen(), offer.tried(), output.folder()));
        if (offer.chosen() < count) {
            terminal.tell(Terminal.MESSAGES.text("vary.fewer", count));
        }
        return ExitCode.DONE;
    }

    /** The file to start from, when what was asked for makes sense. */
    private Path first() {
        if (count < 1 || count > Variations.MOST) {
            throw new UserError(Terminal.MESSAGES.text("vary.count.range", count, Variations.MOST));
        }
        int ways = (around ? 1 : 0) + (across ? 1 : 0) + (near == null ? 0 : 1) + (parents.isEmpty() ? 0 : 1);
        Path start = near != null ? near : parents.isEmpty() ? design : parents.get(0);
        if (ways > 1 || design != null && start != null && !start.equals(design)) {
            throw new UserError(Terminal.MESSAGES.text("vary.ways"));
        }
        if (start == null) {
            throw new UserError(Terminal.MESSAGES.text("vary.nothing"));
        }
        return start;
    }

    private Space.Step step() {
        return near != null ? Space.Step.NEAR : across ? Space.Step.ACROSS : Space.Step.AROUND;
    }

    /** A design's tree with the drawings it names, which lie beside it and not beside the other parent. */
    private Node whole(Path file) {
        Draft other = terminal.sanggar().read(file);
        return other.design().drawings().into(other.tree());
    }

    private static String name(Path file) {
        String name = DesignName.of(String.valueOf(file.getFileName()));
        String tame = name.replaceAll("[^A-Za-z0-9._-]", "-").replaceAll("^[._-]+", "");
        return tame.isEmpty() ? "design" : tame;
    }
}
