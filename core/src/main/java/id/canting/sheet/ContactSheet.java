package id.canting.sheet;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.lettering.Lettering;
import id.canting.scene.Book;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Many pictures on few pages, each with its file's name and the few words that tell it from the others. Pages are A3
 * lying, and printed on A4 they can still be read.
 */
public final class ContactSheet {
    /** The most pictures on a page. */
    public static final int MOST_A_PAGE = 24;

    private static final Messages MESSAGES = Messages.beside(ContactSheet.class, "contact");
    private static final double WIDTH = 420;
    private static final double HEIGHT = 297;
    private static final double MARGIN = 12;
    private static final double HEAD = 16;
    private static final double GAP = 6;
    private static final double NAME = 3.4;
    private static final double WORDS = 2.5;
    private static final double LEADING = 1.28;
    private static final int MOST_COLUMNS = 8;

    private final Text title;
    private final Text note;

    private ContactSheet(Text title, Text note) {
        this.title = title;
        this.note = note;
    }

    /**
     * A picture on the sheet.
     *
     * @param name of its file
     * @param labels what tells it from the others, each a paragraph of its own
     */
    public record Cell(String name, List<String> labels, Scene picture) {
        /** Copies the list. */
        public Cell {
            labels = List.copyOf(labels);
        }
    }

    /** How the cells of a page lie. */
    private record Grid(int columns, int rows, double width, double picture, double labels) {
        double step() {
            return picture + labels + GAP;
        }
    }

    /**
     * The sheet.
     *
     * @param title stands at the top of each page
     * @param note one line under the title; may be empty
     * @param cells at least one, in order
     */
    public static Book of(Text title, Text note, List<Cell> cells) {
        return part(title, note, cells, 0, pages(cells.size()));
    }

    /** How many pages so many pictures take. */
    public static int pages(int cells) {
        return (cells + MOST_A_PAGE - 1) / MOST_A_PAGE;
    }

    /**
     * Some pages of a sheet whose pictures are too many for one book.
     *
     * @param cells of these pages; all but the last are full
     * @param before how many pages lie in other books before these
     * @param all how many pages the whole sheet has
     */
    public static Book part(Text title, Text note, List<Cell> cells, int before, int all) {
        ContactSheet sheet = new ContactSheet(title, note);
        List<Page> made = new ArrayList<>();
        for (int page = 0; page < pages(cells.size()); page++) {
            List<Cell> own = cells.subList(page * MOST_A_PAGE, Math.min(cells.size(), (page + 1) * MOST_A_PAGE));
            Text label = MESSAGES.text(
                    "page", own.get(0).name(), own.get(own.size() - 1).name());
            made.add(new Page(Text.EMPTY, label, sheet.page(own, before + page + 1, all)));
        }
        return new Book(title, made);
    }

    private Scene page(List<Cell> cells, int number, int pages) {
        Card card = new Card();
        card.start(title.id(), MARGIN, MARGIN + 6, 8, Card.INK);
        double after = MARGIN + Lettering.width(title.id(), 8) + 4;
        if (!title.en().equals(title.id())) {
            card.start(title.en(), after, MARGIN + 6, 4, Card.FAINT);
        }
        card.start(
                note.id() + (note.en().equals(note.id()) ? "" : " / " + note.en()),
                MARGIN,
                MARGIN + 11.5,
                3,
                Card.FAINT);
        if (pages > 1) {
            card.end(number + " / " + pages, WIDTH - MARGIN, MARGIN + 6, 4, Card.FAINT);
        }
        Grid grid = grid(cells);
        List<Element> pictures = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            double x = MARGIN + i % grid.columns() * (grid.width() + GAP);
            double y = MARGIN + HEAD + Math.floorDiv(i, grid.columns()) * grid.step();
            cell(cells.get(i), x, y, grid, card, pictures);
        }
        Figure paper = Region.of(new Box(0, 0, WIDTH, HEIGHT)).figure();
        List<Layer> layers = new ArrayList<>(List.of(
                new Layer("paper", new Text("kertas", "paper"), List.of(new Element.Fill(paper, Card.PAPER))),
                new Layer("pictures", new Text("gambar", "pictures"), pictures)));
        layers.addAll(card.layers());
        return new Scene(WIDTH, HEIGHT, title, note, layers);
    }

    /** The grid that shows the pictures largest, with room for the longest label below each. */
    private static Grid grid(List<Cell> cells) {
        Grid best = null;
        double largest = -1;
        for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
            int rows = (cells.size() + columns - 1) / columns;
            double width = (WIDTH - 2 * MARGIN - (columns - 1) * GAP) / columns;
            int lines = cells.stream()
                    .mapToInt(cell -> lines(cell, width).size())
                    .max()
                    .orElse(0);
            double labels = 1.5 * NAME + lines * WORDS * LEADING;
            double height = (HEIGHT - 2 * MARGIN - HEAD + GAP) / rows - GAP - labels;
            double scale = cells.stream()
                    .mapToDouble(cell -> scale(cell, width, height))
                    .min()
                    .orElse(0);
            if (best == null || scale > largest) {
                largest = scale;
                double tallest = cells.stream()
                        .mapToDouble(cell -> cell.picture().height() * scale(cell, width, height))
                        .max()
                        .orElse(height);
                best = new Grid(columns, rows, width, Math.min(height, tallest), labels);
            }
        }
        return Objects.requireNonNull(best);
    }

    private static double scale(Cell cell, double width, double height) {
        return Math.min(
                width / cell.picture().width(),
                Math.max(1, height) / cell.picture().height());
    }

    private static List<String> lines(Cell cell, double width) {
        return cell.labels().stream()
                .flatMap(label -> Lettering.wrapped(label, WORDS, width).stream())
                .toList();
    }

    private static void cell(Cell cell, double x, double y, Grid grid, Card card, List<Element> pictures) {
        Scene picture = cell.picture();
        double scale = scale(cell, grid.width(), grid.picture());
        Figure window = Region.of(picture.box()).figure();
        List<Element> inner = picture.layers().stream()
                .flatMap(layer -> layer.elements().stream())
                .toList();
        pictures.add(new Element.Placed(
                Transform.scale(scale, scale).then(Transform.to(new Point(x, y))),
                List.of(new Element.Clipped(window, inner))));
        double at = y + picture.height() * scale + NAME * 1.1;
        card.start(cell.name(), x, at, NAME, Card.INK);
        at += NAME * 0.4;
        for (String line : lines(cell, grid.width())) {
            at += WORDS * LEADING;
            card.start(line, x, at, WORDS, Card.FAINT);
        }
    }
}
