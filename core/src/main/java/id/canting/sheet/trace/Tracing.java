package id.canting.sheet.trace;

import id.canting.geometry.Box;
import id.canting.geometry.Transform;
import id.canting.scene.Book;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.text.Language;
import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The tracing of a drawing at true size: first a page to check the printer with, then the map of the pages, then the
 * pages that carry lines. The drawing is one list of elements that every page places.
 *
 * @param title what is traced
 * @param drawing its lines, mm on the cloth
 * @param windows the parts of the cloth that are shown
 * @param paper the paper
 * @param tiling how the pages lie
 * @param printed the pages that carry lines, row by row
 * @param mirror whether the drawing is mirrored left to right, for the other side of the cloth
 */
public record Tracing(
        Text title,
        List<Element> drawing,
        List<Box> windows,
        PageSize paper,
        Tiling tiling,
        Set<Tiling.Tile> printed,
        boolean mirror) {
    static final Messages MESSAGES = Messages.beside(Tracing.class, "messages");

    /** Copies the collections; the drawing stays the very same list. */
    public Tracing {
        drawing = List.copyOf(drawing);
        windows = List.copyOf(windows);
        printed = new LinkedHashSet<>(printed);
    }

    /** Lays a drawing out on paper as it stands, whatever the pages' edges cut. */
    public static Tracing of(
            Text title, List<Element> lines, List<Box> windows, PageSize paper, double overlap, boolean mirror) {
        return of(title, lines, windows, List.of(), paper, overlap, mirror);
    }

    /**
     * Lays a drawing out on paper as it stands.
     *
     * @param figures what is whole on a page where that takes no more pages, mm on the cloth
     * @param overlap what neighbouring pages share, mm
     */
    public static Tracing of(
            Text title,
            List<Element> lines,
            List<Box> windows,
            List<Box> figures,
            PageSize paper,
            double overlap,
            boolean mirror) {
        Box area = windows.stream().reduce(Box::with).orElseThrow();
        List<Element> drawing = lines;
        List<Box> shown = windows;
        List<Box> kept =
                figures.stream().flatMap(figure -> figure.common(area).stream()).toList();
        if (mirror) {
            Transform flip = Transform.scale(-1, 1)
                    .then(Transform.shift(2 * area.centre().x(), 0));
            drawing = List.of(new Element.Placed(flip, List.copyOf(lines)));
            shown = windows.stream().map(flip::apply).toList();
            kept = kept.stream().map(flip::apply).toList();
        }
        Tiling tiling = Tiling.of(area, paper, overlap, kept);
        Set<Tiling.Tile> printed = new LinkedHashSet<>(Inked.of(tiling, shown, drawing));
        return new Tracing(title, drawing, shown, paper, tiling, printed, mirror);
    }

    /** The tracing on paper that stands or lies: one of these two that takes fewer pages, the first if both take as many. */
    public static Tracing fewer(PageSize paper, Function<PageSize, Tracing> making) {
        Tracing standing = making.apply(paper);
        Tiling tiling = standing.tiling;
        boolean allowed = Tiling.pages(tiling.area(), paper.turned(), tiling.overlap()) <= ResourceLimit.PAGES.most();
        if (standing.printed.size() <= 1 || !paper.turns() || !allowed) {
            return standing;
        }
        Tracing lying = making.apply(paper.turned());
        return lying.printed.size() < standing.printed.size() ? lying : standing;
    }

    /** The map, where there are several pages, and the pages, without the page to check the printer with. */
    public List<Page> pages(Language language) {
        List<Page> pages = book(language).pages();
        return pages.subList(1, pages.size());
    }

    /** The height of what one page shows, mm. */
    public static double height(PageSize paper) {
        return Tiling.frameHeight(paper);
    }

    /** The page to check the printer with. */
    public static Page check(PageSize paper) {
        return Calibration.page(paper);
    }

    /** All pages: the check, the map where there are several pages, and the pages. */
    public Book book(Language language) {
        List<Page> pages = new ArrayList<>();
        pages.add(Calibration.page(paper));
        List<Tiling.Tile> tiles = List.copyOf(printed);
        if (tiling.columns() * tiling.rows() > 1) {
            pages.add(PageMap.page(paper, tiling, drawing, windows, tiles, language));
        }
        for (int i = 0; i < tiles.size(); i++) {
            pages.add(new TilePage(this, tiles.get(i)).page(i + 1, tiles.size(), language));
        }
        return new Book(title, pages);
    }

    /** One page as large as the area, without any mark, for a projector or a wide printer. */
    public Scene whole() {
        Box area = tiling.area();
        return new Scene(
                area.width(),
                area.height(),
                title,
                Text.EMPTY,
                List.of(new Layer(
                        "drawing",
                        MESSAGES.text("layer.drawing"),
                        List.of(new Element.Placed(Transform.shift(-area.left(), -area.top()), drawing)))));
    }
}
