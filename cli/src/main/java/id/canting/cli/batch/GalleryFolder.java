package id.canting.cli.batch;

import id.canting.batch.Gallery;
import id.canting.batch.Sha256;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.design.file.DesignWriter;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlWriter;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.WholeFile;
import id.canting.output.pdf.PdfWriter;
import id.canting.output.png.PngWriter;
import id.canting.output.svg.SvgWriter;
import id.canting.sanggar.Sanggar;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import id.canting.sheet.ContactSheet;
import id.canting.text.Decimals;
import id.canting.text.Text;
import id.canting.text.UserError;
import id.canting.variation.Label;
import id.canting.variation.Variation;
import id.canting.variation.Variations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The folder of a gallery: a design file for each variation, its pictures, the contact sheet and the list. */
final class GalleryFolder {
    private static final double LONGEST = 900;
    private static final double INCH = 25.4;
    private static final double SHEET_DPI = 150;

    private final Path folder;
    private final String name;
    private final List<String> pictures;
    private final boolean force;

    GalleryFolder(Path folder, String name, List<String> pictures, boolean force) {
        this.folder = folder;
        this.name = name;
        this.pictures = pictures;
        this.force = force;
    }

    /** Checks before any work that nothing is in the way. */
    void check(int count) throws IOException {
        for (String kind : pictures) {
            if (!List.of("png", "svg", "none").contains(kind)) {
                throw new UserError(Terminal.MESSAGES.text("vary.pictures.unknown", kind));
            }
        }
        Files.createDirectories(folder);
        for (String file : List.of("manifest.json", "manifest.csv", "contact.svg", "contact.png", "contact.pdf")) {
            WholeFile.check(folder.resolve(file), force);
        }
        for (int i = 1; i <= count; i++) {
            WholeFile.check(folder.resolve(cell(i, count) + ".canting.yaml"), force);
            for (String kind : pictures) {
                WholeFile.check(folder.resolve(cell(i, count) + "." + kind), force);
            }
        }
    }

    private String cell(int index, int count) {
        String digits = Integer.toString(index);
        int width = Math.max(2, Integer.toString(count).length());
        return name + "-" + "0".repeat(width - digits.length()) + digits;
    }

    void write(Variations.Offer offer, Sanggar sanggar) throws IOException {
        List<Gallery.Item> items = new ArrayList<>();
        List<ContactSheet.Cell> cells = new ArrayList<>();
        int count = offer.chosen().size();
        for (int i = 0; i < count; i++) {
            Variation variation = offer.chosen().get(i);
            String cell = cell(i + 1, count);
            items.add(new Gallery.Item(variation, files(variation, cell, sanggar)));
            cells.add(new ContactSheet.Cell(cell, Label.of(variation.candidate().differences()), variation.piece()));
        }
        if (!cells.isEmpty()) {
            sheet(offer, cells);
        }
        Gallery gallery = new Gallery(name, Sanggar.version(), items);
        whole("manifest.json", gallery.json().getBytes(StandardCharsets.UTF_8));
        whole("manifest.csv", gallery.csv().getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> files(Variation variation, String cell, Sanggar sanggar) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        // The user's own drawings travel within, since their paths say nothing in this folder.
        Node whole =
                variation.file().design().drawings().into(variation.candidate().tree());
        String text = YamlWriter.write(Fields.table(whole));
        put(files, cell + ".canting.yaml", text.getBytes(StandardCharsets.UTF_8));
        boolean none = pictures.contains("none");
        Cloth cloth = none ? null : sanggar.make(variation.file());
        for (String kind : pictures) {
            if (cloth != null) {
                put(files, cell + "." + kind, picture(cloth, kind));
            }
        }
        return files;
    }

    private void put(Map<String, String> files, String file, byte[] bytes) {
        whole(file, bytes);
        files.put(file, Sha256.of(bytes));
    }

    private void whole(String file, byte[] bytes) {
        WholeFile.write(folder.resolve(file), force, out -> out.write(bytes));
    }

    /** As {@code render} makes it. */
    private static byte[] picture(Cloth cloth, String kind) throws IOException {
        Scene scene = cloth.picture(cloth.steps());
        double dpi = Math.max(10, Math.floor(LONGEST / Math.max(scene.width(), scene.height()) * INCH));
        Target target = Target.of("-", kind, dpi);
        return target.bytes(scene, target.imprint(cloth, -1));
    }

    private void sheet(Variations.Offer offer, List<ContactSheet.Cell> cells) throws IOException {
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
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfWriter.write(
                book,
                new EmbeddedRecipe(
                        Sanggar.version(), DesignWriter.write(parent.file().design()), settings),
                pdf);
        whole("contact.pdf", pdf.toByteArray());
        for (int page = 0; page < book.pages().size(); page++) {
            String end = book.pages().size() == 1 ? "" : "-" + (page + 1);
            Scene scene = book.pages().get(page).scene();
            String recipe = DesignWriter.write(parent.file().design());
            ByteArrayOutputStream svg = new ByteArrayOutputStream();
            SvgWriter.write(scene, new EmbeddedRecipe(Sanggar.version(), recipe, settings), svg);
            whole("contact" + end + ".svg", svg.toByteArray());
            settings.put("dpi", Decimals.write(SHEET_DPI, 3));
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            PngWriter.write(scene, SHEET_DPI, new EmbeddedRecipe(Sanggar.version(), recipe, settings), png);
            whole("contact" + end + ".png", png.toByteArray());
            settings.remove("dpi");
        }
    }
}
