package id.canting.sheet.trace;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.lettering.Lettering;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The page that shows how all pages lie together, with their labels; pages left out for want of lines have none. */
final class PageMap {
    private static final double HEAD = 34;
    private static final double SMALLEST = 6 * 25.4 / 72;

    private PageMap() {}

    /**
     * The page map.
     *
     * @param drawing what is traced, the same list as on the pages
     * @param windows the parts of the cloth that are shown
     * @param printed the pages that are printed
     */
    static Page page(
            PageSize paper,
            Tiling tiling,
            List<Element> drawing,
            List<Box> windows,
            List<Tiling.Tile> printed,
            Language language) {
        double room = paper.width() - 2 * PageSize.MARGIN;
        double width = Math.min(paper.content(), room);
        double left = (paper.width() - width) / 2;
        double scale = Math.min(
                width / tiling.assembledWidth(),
                (paper.height() - 2 * PageSize.MARGIN - HEAD) / tiling.assembledHeight());
        Transform onto = Transform.shift(-tiling.area().left(), -tiling.area().top())
                .then(Transform.scale(scale, scale))
                .then(Transform.shift(left, PageSize.MARGIN + HEAD));
        Ink ink = new Ink();
        head(ink, left, width, tiling, printed.size(), language);
        Set<Tiling.Tile> there = new HashSet<>(printed);
        for (Tiling.Tile tile : tiling.tiles()) {
            Box frame = onto.apply(tile.frame());
            if (there.contains(tile)) {
                ink.box(frame, 0.25);
                label(ink, tile.label(), frame);
            } else {
                Point upper = new Point(frame.left(), frame.top());
                ink.dashed(upper, new Point(frame.right(), frame.bottom()));
            }
        }
        Text label = Tracing.MESSAGES.text("map");
        Figure seen = new Figure.Group(windows.stream()
                .map(window -> Region.of(onto.apply(window)).figure())
                .toList());
        Element shown = new Element.Clipped(seen, List.of(new Element.Placed(onto, drawing)));
        List<Layer> layers = List.of(
                new Layer("drawing", Tracing.MESSAGES.text("layer.drawing"), List.of(shown)),
                new Layer("marks", Tracing.MESSAGES.text("layer.marks"), ink.elements()));
        return new Page(Text.EMPTY, label, new Scene(paper.width(), paper.height(), label, Text.EMPTY, layers));
    }

    private static void head(Ink ink, double left, double width, Tiling tiling, int printed, Language language) {
        double size = Ink.POINT_12;
        ink.words(
                Tracing.MESSAGES.text("map").in(language),
                left,
                PageSize.MARGIN + 7,
                size * 1.6,
                Element.Words.Anchor.START);
        double shared = Math.min(tiling.overlapX(), tiling.overlapY());
        String words = Tracing.MESSAGES
                .text(
                        "map.counts",
                        tiling.columns(),
                        tiling.rows(),
                        printed,
                        tiling.columns() * tiling.rows() - printed,
                        Math.rint(tiling.assembledWidth()),
                        Math.rint(tiling.assembledHeight()),
                        Math.rint(shared * 10) / 10)
                .in(language);
        ink.paragraph(words, left, PageSize.MARGIN + 15, width, size);
    }

    private static void label(Ink ink, String label, Box frame) {
        double size = Ink.POINT_12;
        double most = frame.width() * 0.8;
        double wide = Lettering.width(label, size);
        double fitting = Math.max(SMALLEST, Math.min(size, size * most / wide));
        ink.words(label, frame.centre().x(), frame.centre().y() + fitting * 0.35, fitting, Element.Words.Anchor.MIDDLE);
    }
}
