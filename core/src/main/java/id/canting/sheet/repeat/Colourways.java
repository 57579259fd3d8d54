package id.canting.sheet.repeat;

import id.canting.cloth.Cloth;
import id.canting.cloth.DyedPicture;
import id.canting.cloth.Swatch;
import id.canting.design.Design;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.scene.Book;
import id.canting.scene.Colour;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Canvas;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.flow.Languages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The colourways of a design side by side: the design as it is, and each of its presets. */
public final class Colourways {
    private static final double CHIP = 10;
    private static final int CHIPS = 8;

    private Colourways() {}

    /**
     * One colourway.
     *
     * @param name of the preset; empty for the design as it is
     * @param cloth made with it
     * @param changes what it changes, path to value
     */
    public record Way(String name, Cloth cloth, Map<String, String> changes) {
        /** Copies the map. */
        public Way {
            changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        }

        /**
         * The way of a preset. Where it changes a dye and not its fixer, the fixer that comes with the dye is told, too.
         *
         * @param base the design as it is
         */
        public static Way of(String name, Cloth cloth, Map<String, String> changes, Cloth base) {
            Map<String, String> all = new LinkedHashMap<>(changes);
            for (Step.Dye dye : cloth.design().baths()) {
                boolean same = base.design().steps().contains(dye);
                if (!same && all.containsKey(dye.name() + ".dye")) {
                    all.putIfAbsent(dye.name() + ".mordant", dye.mordant());
                }
            }
            return new Way(name, cloth, all);
        }

        /** Whether only dyes differ from those of another, so that both are the same drawing. */
        public boolean drawnLike(Way other) {
            Design one = cloth.design();
            Design two = other.cloth.design();
            return one.seed() == two.seed()
                    && one.hand() == two.hand()
                    && one.cut().equals(two.cut())
                    && one.zones().equals(two.zones())
                    && marks(one).equals(marks(two));
        }

        private static List<Step> marks(Design design) {
            List<Step> marks = new ArrayList<>(design.steps());
            marks.removeAll(design.baths());
            return marks;
        }
    }

    /** The design whose presets say all that the colourways change, so that they are made alike from its own file. */
    public static Design told(Design design, List<Way> ways) {
        Map<String, Map<String, String>> presets = new LinkedHashMap<>();
        ways.stream().filter(way -> !way.name().isEmpty()).forEach(way -> presets.put(way.name(), way.changes()));
        return design.withPresets(presets);
    }

    /** The pages: two colourways beside one another, each with its colours and what it changes. */
    public static Book book(List<Way> ways, PageSize paper, Languages languages) {
        Design first = ways.get(0).cloth().design();
        Text title = text("ways", first.shownTitle());
        double width = Flow.width(paper);
        int across = first.cut().width() > 1.6 * first.cut().height() ? 1 : 2;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, title));
        for (int i = 0; i < ways.size(); i += across) {
            List<List<Block>> columns = new ArrayList<>();
            List<Double> shares = new ArrayList<>();
            for (int j = i; j < i + across; j++) {
                columns.add(j < ways.size() ? column(ways.get(j), ways.get(0), width / across) : List.of());
                shares.add(1.0);
            }
            blocks.add(new Block.Keep(List.of(new Block.Columns(shares, columns), new Block.Space(3))));
        }
        return Flow.book(paper, title, languages, blocks);
    }

    private static List<Block> column(Way way, Way base, double width) {
        DyedPicture finished = way.cloth().finished();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Picture(finished.scene(), width, 70, Text.EMPTY));
        blocks.add(new Block.Heading(3, way.name().isEmpty() ? text("ways.base") : Text.same(way.name())));
        List<Colour> colours =
                finished.wholeFirst().stream().map(Swatch::colour).limit(CHIPS).toList();
        blocks.add(new Block.Picture(chips(colours), width, CHIP, Text.EMPTY));
        blocks.add(new Block.Paragraph(
                Text.same(String.join("  ", colours.stream().map(Colour::hex).toList()))));
        List<Text> changes = new ArrayList<>();
        way.changes().forEach((path, value) -> changes.add(Text.same(path + ": " + value)));
        if (!changes.isEmpty()) {
            blocks.add(new Block.Items(changes, false, Block.LEAST));
        }
        if (!way.drawnLike(base)) {
            blocks.add(new Block.Paragraph(text("ways.marks"), Block.LEAST, true));
        }
        return blocks;
    }

    /** Fields of colours in a row. */
    private static Scene chips(List<Colour> colours) {
        Canvas canvas = new Canvas();
        double wide = CHIP * 1.5;
        for (int i = 0; i < colours.size(); i++) {
            Box box = Box.sized(i * wide, 0, wide, CHIP);
            canvas.fill(box, colours.get(i));
            canvas.frame(box.grown(-0.1), 0.2, Canvas.RULE);
        }
        Text name = text("colours");
        return new Scene(
                Math.max(1, colours.size()) * wide,
                CHIP,
                name,
                Text.EMPTY,
                List.of(new Layer("chips", name, canvas.elements())));
    }

    private static Text text(String key, Object... arguments) {
        return Repeating.MESSAGES.text(key, arguments);
    }
}
