package id.canting.cli.report;

import id.canting.cli.option.DryRunOption;
import id.canting.cli.option.FolderOptions;
import id.canting.cli.option.JsonOption;
import id.canting.cli.option.LanguageOption;
import id.canting.cli.option.PaperOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.NotReplayed;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Terminal;
import id.canting.design.yaml.YamlReader;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.WholeFile;
import id.canting.output.WholeFiles;
import id.canting.output.pdf.PdfWriter;
import id.canting.sanggar.Sanggar;
import id.canting.scene.Book;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.lookbook.Lookbook;
import id.canting.sheet.lookbook.LookbookCloth;
import id.canting.sheet.lookbook.LookbookPage;
import id.canting.sheet.lookbook.MakerProfile;
import id.canting.text.InputFile;
import id.canting.text.Json;
import id.canting.text.SafeText;
import id.canting.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the page for the market, as HTML and as a PDF. */
@Command(name = "lookbook", mixinStandardHelpOptions = true, sortOptions = false)
public final class LookbookCommand implements Callable<Integer> {
    private final Terminal terminal;

    @NotReplayed
    @Parameters(arity = "1..*", paramLabel = "DESIGN", descriptionKey = "lookbook.designs")
    private List<Path> designs = new ArrayList<>();

    @Mixin
    private FolderOptions output = new FolderOptions();

    @Option(names = "--title", paramLabel = "WORDS", descriptionKey = "lookbook.title")
    private String title = "";

    @NotReplayed
    @Option(names = "--maker", paramLabel = "FILE", descriptionKey = "lookbook.maker")
    private String makerFile = "";

    @Option(names = "--name", paramLabel = "WORDS", descriptionKey = "lookbook.name")
    private String name = "";

    @Option(names = "--place", paramLabel = "WORDS", descriptionKey = "lookbook.place")
    private String place = "";

    @Option(names = "--contact", paramLabel = "WORDS", descriptionKey = "lookbook.contact")
    private String contact = "";

    @Option(names = "--link", paramLabel = "ADDRESS", descriptionKey = "lookbook.link")
    private String link = "";

    @Option(names = "--garment", paramLabel = "NAME", split = ",", descriptionKey = "lookbook.garment")
    private List<String> garments = new ArrayList<>();

    @Mixin
    private PaperOption paper = new PaperOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private DryRunOption dryRun = new DryRunOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private Replay replay = new Replay();

    public LookbookCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PageSize size = paper.size();
        MakerProfile maker = maker();
        Path page = output.folder().resolve("index.html");
        Path sheet = output.folder().resolve("lookbook.pdf");
        if (!dryRun.given()) {
            WholeFile.check(page, output.force());
            WholeFile.check(sheet, output.force());
        }
        Text named = title.isEmpty() ? Lookbook.usualTitle(maker) : Text.same(SafeText.of(title));
        List<LookbookCloth> cloths = LookbookSource.all(designs, terminal.sanggar());
        Lookbook lookbook = new Lookbook(
                named,
                maker,
                cloths.stream().map(each -> each.chapter(garments)).toList());
        Languages languages = language.of(terminal);
        if (!dryRun.given()) {
            String html = LookbookPage.of(lookbook, languages, Sanggar.version());
            Book book = lookbook.book(size, languages);
            EmbeddedRecipe imprint =
                    Replay.of(replay.command(languages), cloths.get(0).told(), LookbookCloth.settings(cloths));
            try (WholeFiles files = new WholeFiles(output.force())) {
                files.add(page, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
                files.add(sheet, out -> PdfWriter.write(book, imprint, out));
                files.finish();
            }
        }
        if (json.given()) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("files", List.of(page.toString(), sheet.toString()));
            data.put("written", !dryRun.given());
            terminal.out().print(Json.write(data));
        } else {
            String key = dryRun.given() ? "lookbook.would" : "lookbook.written";
            terminal.tell(Terminal.MESSAGES.text(key, page, sheet, cloths.size()));
        }
        return ExitCode.DONE;
    }

    private MakerProfile maker() {
        MakerProfile said = makerFile.isEmpty()
                ? MakerProfile.UNSAID
                : MakerProfile.read(YamlReader.read(makerFile, InputFile.text(Path.of(makerFile))));
        MakerProfile maker = said.with(name, place, contact, link);
        name = maker.name();
        place = maker.place();
        contact = maker.contact();
        link = maker.link();
        return maker;
    }
}
