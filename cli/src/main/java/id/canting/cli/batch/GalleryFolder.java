package id.canting.cli.batch;

import id.canting.batch.Gallery;
import id.canting.batch.Sha256;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlWriter;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.ReplayCommand;
import id.canting.output.WholeFile;
import id.canting.output.WholeFiles;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.output.png.PixelImage;
import id.canting.sanggar.Sanggar;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import id.canting.sheet.ContactSheet;
import id.canting.text.SafeName;
import id.canting.text.Text;
import id.canting.variation.Keeper;
import id.canting.variation.Label;
import id.canting.variation.Variation;
import id.canting.variation.Variations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The folder of a gallery: a design file for each variation, its pictures, the contact sheet and the list. */
final class GalleryFolder implements Keeper<GalleryFolder.Made>, AutoCloseable {
    private static final double LONGEST = 900;
    private static final double INCH = 25.4;
    private static final double SHEET_DPI = 150;

    /** Pixels of a picture on the sheet, whose drawings would take too much memory: 300 dots an inch of its place there. */
    private static final int ON_SHEET = 700;

    private static final String NONE = "none";
    private static final List<Format> FORMATS = Format.holding(Content.PICTURE);

    private final Path folder;
    private final String name;
    private final List<Format> pictures;
    private final boolean force;
    private final WholeFiles set;
    private final int count;
    private final List<Gallery.Item> items = new ArrayList<>();
    private final List<ContactSheet.Cell> cells = new ArrayList<>();

    /**
     * What is kept of a variation.
     *
     * @param pictures its files
     * @param small the variation with its picture as pixels
     */
    record Made(Map<Format, byte[]> pictures, Variation small) {}

    /** A file of the contact sheet, not yet written. */
    private record SheetFile(String name, byte[] bytes) {}

    /** @param count how many variations are asked for */
    GalleryFolder(Path folder, String name, List<String> pictures, boolean force, int count) {
        this.folder = folder;
        this.name = name;
        List<Format> asked = pictures.stream()
                .filter(word -> !word.equals(NONE))
                .map(word -> Format.of("", word, Content.PICTURE))
                .distinct()
                .toList();
        this.pictures = pictures.contains(NONE) ? List.of() : asked;
        this.force = force;
        this.set = new WholeFiles(force);
        this.count = count;
    }

    /** Checks before any work that nothing is in the way. */
    void check() {
        for (String file : List.of("manifest.json", "manifest.csv")) {
            WholeFile.check(folder.resolve(file), force);
        }
        for (Format format : FORMATS) {
            WholeFile.check(folder.resolve(contact("", format)), force);
        }
        for (int i = 1; i <= count; i++) {
            WholeFile.check(folder.resolve(SafeName.checked(cell(i) + ".canting.yaml")), force);
            for (Format format : pictures) {
                WholeFile.check(folder.resolve(cell(i) + "." + format.ending()), force);
            }
        }
    }

    private String cell(int index) {
        String digits = Integer.toString(index);
        int width = Math.max(2, Integer.toString(count).length());
        return name + "-" + "0".repeat(width - digits.length()) + digits;
    }

    @Override
    public Made make(Variation variation, Cloth cloth) {
        Map<Format, byte[]> made = new LinkedHashMap<>();
        for (Format format : pictures) {
            try {
                made.put(format, picture(cloth, format));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Made(made, variation.with(PixelImage.small(variation.piece(), ON_SHEET)));
    }

    @Override
    public void keep(Variation variation, Made made) {
        String cell = cell(items.size() + 1);
        Map<String, String> files = new LinkedHashMap<>();
        // The user's own drawings travel within, since their paths say nothing in this folder.
        Node whole =
                variation.file().design().drawings().into(variation.candidate().tree());
        String text = YamlWriter.write(Fields.table(whole));
        put(files, cell + ".canting.yaml", text.getBytes(StandardCharsets.UTF_8));
        made.pictures().forEach((format, bytes) -> put(files, cell + "." + format.ending(), bytes));
        items.add(new Gallery.Item(made.small(), files));
        cells.add(new ContactSheet.Cell(
                cell,
                Label.of(variation.candidate().differences()),
                made.small().piece()));
    }

    /**
     * Writes what tells of all variations that were kept.
     *
     * @param command that offers the same, for the contact sheet to tell of
     */
    void finish(Variations.Offer offer, ReplayCommand command) {
        if (!cells.isEmpty()) {
            sheet(offer, command);
        }
        Gallery gallery = new Gallery(name, Sanggar.version(), items);
        whole("manifest.json", gallery.json().getBytes(StandardCharsets.UTF_8));
        whole("manifest.csv", gallery.csv().getBytes(StandardCharsets.UTF_8));
        set.finish();
    }

    /** Where not all was written, nothing stays. */
    @Override
    public void close() {
        set.close();
    }

    private void put(Map<String, String> files, String file, byte[] bytes) {
        whole(file, bytes);
        files.put(file, Sha256.of(bytes));
    }

    private void whole(String file, byte[] bytes) {
        set.add(folder.resolve(file), out -> out.write(bytes));
    }

    /** As {@code render} makes it. */
    private static byte[] picture(Cloth cloth, Format format) throws IOException {
        Scene scene = cloth.picture(cloth.steps());
        double fitting = Math.floor(LONGEST / Math.max(scene.width(), scene.height()) * INCH);
        double dpi = format.dots().map(dots -> Math.max(dots.least(), fitting)).orElse(Double.NaN);
        Target target = Target.of("-", format.ending(), dpi);
        return target.bytes(scene, Replay.of(ReplayCommand.PICTURE, cloth.design()));
    }

    private void sheet(Variations.Offer offer, ReplayCommand command) {
        Variation parent = offer.parents().get(0);
        Text own = parent.file().design().title();
        Text title = own.isEmpty() ? Text.same(name) : own;
        Text note = offer.sample().whole()
                ? Terminal.MESSAGES.text("vary.note", cells.size())
                : Terminal.MESSAGES.text(
                        "vary.note.piece",
                        cells.size(),
                        Math.rint(offer.sample().width()),
                        Math.rint(offer.sample().height()));
        Book book = ContactSheet.of(title, note, cells);
        TreeMap<String, String> settings = new TreeMap<>();
        settings.put("contact", Integer.toString(cells.size()));
        EmbeddedRecipe recipe = Replay.of(command, parent.file().design(), settings);
        FORMATS.parallelStream()
                .map(format -> contact(book, format, recipe))
                .toList()
                .forEach(files -> files.forEach(file -> whole(file.name(), file.bytes())));
    }

    private static List<SheetFile> contact(Book book, Format format, EmbeddedRecipe recipe) {
        List<SheetFile> files = new ArrayList<>();
        try {
            if (format.holds(Content.BOOK)) {
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                format.write(book, recipe, all);
                return List.of(new SheetFile(contact("", format), all.toByteArray()));
            }
            for (int page = 0; page < book.pages().size(); page++) {
                ByteArrayOutputStream one = new ByteArrayOutputStream();
                format.write(book.pages().get(page).scene(), SHEET_DPI, recipe, one);
                String number = book.pages().size() == 1 ? "" : "-" + (page + 1);
                files.add(new SheetFile(contact(number, format), one.toByteArray()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String contact(String page, Format format) {
        return "contact" + page + "." + format.ending();
    }
}
