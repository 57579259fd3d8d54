package id.canting.cli.report;

import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Library;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.design.yaml.YamlReader;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.WholeFile;
import id.canting.output.pdf.PdfWriter;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.garment.Garment;
import id.canting.sheet.lookbook.Chapter;
import id.canting.sheet.lookbook.ClothChapter;
import id.canting.sheet.lookbook.Lookbook;
import id.canting.sheet.lookbook.LookbookPage;
import id.canting.sheet.lookbook.MakerProfile;
import id.canting.text.Json;
import id.canting.text.SafeText;
import id.canting.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the page for the market, as HTML and as a PDF. */
@Command(name = "lookbook", mixinStandardHelpOptions = true, sortOptions = false)
public final class LookbookCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "DESIGN", descriptionKey = "lookbook.designs")
    private List<Path> designs = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(names = "--title", paramLabel = "WORDS", descriptionKey = "lookbook.title")
    private String title = "";

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

    @Option(names = "--paper", paramLabel = "SIZE", descriptionKey = "paper")
    private String paper = "a4";

    @Option(names = "--both", descriptionKey = "both")
    private boolean both;

    @Option(
            names = {"-f", "--force"},
            descriptionKey = "force")
    private boolean force;

    @Option(
            names = {"-n", "--dry-run"},
            descriptionKey = "dry-run")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public LookbookCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PageSize size = PageSize.of(paper);
        MakerProfile maker = maker();
        Path page = folder.resolve("index.html");
        Path sheet = folder.resolve("lookbook.pdf");
        if (!dryRun) {
            Files.createDirectories(folder);
            WholeFile.check(page, force);
            WholeFile.check(sheet, force);
        }
        Text named = title.isEmpty() ? Lookbook.usualTitle(maker) : Text.same(SafeText.of(title));
        Lookbook lookbook = new Lookbook(named, maker, chapters());
        Languages languages = both ? Languages.BOTH : Languages.of(terminal.language());
        if (!dryRun) {
            String html = LookbookPage.of(lookbook, languages, Library.version());
            Book book = lookbook.book(size, languages);
            EmbeddedRecipe imprint = new EmbeddedRecipe(Library.version(), "", new TreeMap<>());
            WholeFile.write(page, force, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
            WholeFile.write(sheet, force, out -> PdfWriter.write(book, imprint, out));
        }
        if (json) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("files", List.of(page.toString(), sheet.toString()));
            data.put("written", !dryRun);
            terminal.out().print(Json.write(data));
        } else {
            String key = dryRun ? "lookbook.would" : "lookbook.written";
            terminal.tell(Terminal.MESSAGES.text(key, page, sheet, designs.size()));
        }
        return ExitCode.DONE;
    }

    private MakerProfile maker() {
        MakerProfile said = makerFile.isEmpty()
                ? MakerProfile.UNSAID
                : MakerProfile.read(YamlReader.read(makerFile, Library.text(Path.of(makerFile))));
        return said.with(name, place, contact, link);
    }

    private List<Chapter> chapters() {
        Library library = Library.load();
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        for (Path design : designs) {
            Cloth cloth = DesignOptions.make(library, design, "", Map.of());
            Map<String, Scene> colourways = new LinkedHashMap<>();
            for (String preset : cloth.design().presets().keySet()) {
                Cloth other = DesignOptions.make(library, design, preset, Map.of());
                colourways.put(preset, other.picture(other.steps()));
            }
            String id = id(design, chapters);
            Library own = library.beside(design);
            chapters.put(id, ClothChapter.of(id, cloth, own.catalogue(), own.dyes(), garments(cloth), colourways));
        }
        return List.copyOf(chapters.values());
    }

    /** What a cloth is shown as: what is asked for, or what its form is usually worn as. */
    private List<Garment> garments(Cloth cloth) {
        if (!garments.isEmpty()) {
            return garments.equals(List.of("none"))
                    ? List.of()
                    : garments.stream().distinct().map(Garment::of).toList();
        }
        return switch (cloth.design().cut().format()) {
            case SELENDANG -> List.of(Garment.SELENDANG);
            case SARUNG -> List.of(Garment.SARUNG);
            case KAIN_PANJANG, TANJAK, BOLT, PLAIN -> List.of(Garment.SHIRT);
        };
    }

    /** A name for addresses, of the file's name; a number tells two of one name apart. */
    private static String id(Path design, Map<String, Chapter> taken) {
        String plain = String.valueOf(design.getFileName())
                .toLowerCase(Locale.ROOT)
                .replaceAll("(\\.canting)?\\.[a-z]+$", "")
                .replaceAll("[^a-z0-9]+", "-");
        String id = "kain-" + plain.replaceAll("^-|-$", "");
        int number = 2;
        String free = id;
        while (taken.containsKey(free)) {
            free = id + "-" + number++;
        }
        return free;
    }
}
