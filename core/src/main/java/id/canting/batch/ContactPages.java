package id.canting.batch;

import id.canting.cloth.Cloth;
import id.canting.cloth.draw.DrawingMemory;
import id.canting.design.Library;
import id.canting.design.file.DesignReader;
import id.canting.design.yaml.YamlReader;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.ReplayCommand;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.scene.Book;
import id.canting.sheet.ContactSheet;
import id.canting.text.InputFile;
import id.canting.text.Text;
import id.canting.text.UserError;
import id.canting.variation.Label;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the contact sheet of a batch from the files that lie in its folder: each cloth from the recipe that the item's
 * first file with a design carries. So the sheet is the same whether the items were made in one run, in several or by shards.
 */
final class ContactPages {
    private static final double DPI = 150;

    private final Contact wish;
    private final Manifest manifest;
    private final int shown;
    private final BatchFolder folder;
    private final Library library;
    private final DrawingMemory memory = DrawingMemory.usual();
    private final List<ContactSheet.Cell> cells = new ArrayList<>();
    private final List<ItemResult.Written> written = new ArrayList<>();
    private Text title = Text.EMPTY;

    /** @param shown how many items have all their files; those that failed are only counted */
    ContactPages(Contact wish, Manifest manifest, int shown, BatchFolder folder, Library library) {
        this.wish = wish;
        this.manifest = manifest;
        this.shown = shown;
        this.folder = folder;
        this.library = library;
    }

    /** Adds an item; they come in the order of their indices. */
    void add(ItemResult item) throws IOException {
        if (!item.succeeded()) {
            return;
        }
        String file = item.files().get(0).file();
        Cloth cloth = Cloth.make(new DesignReader(library).read(YamlReader.read(file, design(item))), library, memory);
        title = title.isEmpty() ? cloth.design().shownTitle() : title;
        Map<String, String> told = new LinkedHashMap<>();
        manifest.columns().stream()
                .filter(column -> !item.column(column).isEmpty())
                .forEach(column -> told.put(column.replaceAll("[{}]", ""), item.column(column)));
        cells.add(new ContactSheet.Cell(file, Label.of(told), cloth.picture(cloth.steps())));
        if (cells.size() == wish.mostItems()) {
            page();
        }
    }

    /** The design that a file of an item carries: not all do, such as data. */
    private String design(ItemResult item) throws IOException {
        for (ItemResult.Written written : item.files()) {
            String file = written.file();
            if (Format.ofName(file).isPresent()) {
                EmbeddedRecipe carried = InputFile.read(folder.file(file), in -> Format.recipe(file, in));
                if (carried.carriesDesign()) {
                    return carried.recipe();
                }
            }
        }
        throw new UserError(PlanReader.MESSAGES.text("contact.design"));
    }

    /** Ends the sheet; gives its files with their hashes. */
    List<ItemResult.Written> finish() throws IOException {
        if (!cells.isEmpty()) {
            page();
        }
        return List.copyOf(written);
    }

    private void page() throws IOException {
        String name = wish.files(shown).get(written.size());
        int failed = manifest.count() - shown;
        Text note = PlanReader.MESSAGES.text(
                failed == 0 ? "contact.note" : "contact.failed", manifest.design(), shown, failed);
        int before = written.size() * ContactSheet.pages(wish.mostItems());
        Book book = ContactSheet.part(title, note, cells, before, ContactSheet.pages(shown));
        // The plan is no part of a file, so a sheet of a batch is made again by the batch alone.
        EmbeddedRecipe recipe = ReplayCommand.of("batch").recipe(manifest.version(), "", Map.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (wish.format().holds(Content.BOOK)) {
            wish.format().write(book, recipe, bytes);
        } else {
            wish.format().write(book.pages().get(0).scene(), DPI, recipe, bytes);
        }
        folder.write(name, bytes.toByteArray());
        written.add(new ItemResult.Written(name, Sha256.of(bytes.toByteArray()), ""));
        cells.clear();
    }
}
