package id.canting.sheet.repeat;

import id.canting.cloth.Cloth;
import id.canting.cloth.DyedPicture;
import id.canting.design.Cut;
import id.canting.design.Design;
import id.canting.design.Library;
import id.canting.design.Step;
import id.canting.estimate.NumberText;
import id.canting.layout.Fit;
import id.canting.motif.Catalogue;
import id.canting.motif.Information;
import id.canting.scene.Book;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.flow.Languages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The sheet of facts that goes with a design to a printer, buyer or workshop: repeat, cloth, colours, motifs. */
public final class SpecSheet {
    private static final double PICTURE = 74;

    private final Cloth cloth;
    private final Catalogue catalogue;

    private SpecSheet(Cloth cloth, Catalogue catalogue) {
        this.cloth = cloth;
        this.catalogue = catalogue;
    }

    /** The sheet's pages. */
    public static Book book(Cloth cloth, Library library, PageSize paper, Languages languages) {
        Library known = library.of(cloth.design());
        SpecSheet sheet = new SpecSheet(cloth, known.catalogue());
        DyedPicture finished = cloth.finished();
        Text title = text("spec", cloth.design().shownTitle());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, title));
        blocks.add(new Block.Picture(finished.scene(), Flow.width(paper), PICTURE, sheet.caption()));
        blocks.add(sheet.facts());
        blocks.addAll(sheet.repeats());
        blocks.addAll(new SpecColours(cloth, finished, known.dyes()).blocks());
        blocks.addAll(sheet.motifs());
        return Flow.book(paper, title, languages, blocks);
    }

    private Text caption() {
        Cut cut = cloth.design().cut();
        return text("caption", NumberText.number(cut.width(), 1), NumberText.number(cut.height(), 1));
    }

    private Block facts() {
        Design design = cloth.design();
        Cut cut = design.cut();
        List<List<Block.Cell>> rows = new ArrayList<>();
        if (!design.designer().isEmpty()) {
            row(rows, "designer", Text.same(design.designer()));
        }
        row(rows, "technique", technique());
        row(
                rows,
                "cloth",
                text(
                        "cloth.value",
                        cut.format().text(),
                        NumberText.number(cut.width(), 1),
                        NumberText.number(cut.height(), 1),
                        cut.fibre().text(),
                        NumberText.number(cut.weight(), 1)));
        row(rows, "hand", text("hand.value", design.hand(), Long.toString(design.seed())));
        return new Block.Table(List.of(1.0, 3.0), List.of(), rows, Block.LEAST);
    }

    private Text technique() {
        boolean waxed = !cloth.design().waxes().isEmpty();
        boolean tied = !cloth.design().ties().isEmpty();
        return text("technique." + (waxed && tied ? "both" : waxed ? "wax" : tied ? "tie" : "plain"));
    }

    private static void row(List<List<Block.Cell>> rows, String key, Text value) {
        rows.add(List.of(Block.Cell.of(text("fact." + key)), Block.Cell.of(value)));
    }

    /** How often each step's repeat goes into its zone, and what is left over. */
    private List<Block> repeats() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Step.Marks step : cloth.design().marks()) {
            RepeatFinder.layout(step).ifPresent(layout -> {
                Fit fit = Fit.into(
                        cloth.design().zones().zone(step.zone()).pieces().get(0).upright(), layout);
                rows.add(List.of(
                        Block.Cell.of(cloth.title(step.name()).capital()),
                        Block.Cell.of(layout.match(new LayoutNames())),
                        Block.Cell.of(size(fit.tile().width(), fit.tile().height())),
                        Block.Cell.of(fit.columns() + " × " + fit.rows()),
                        Block.Cell.of(size(fit.leftX(), fit.leftY()))));
            });
        }
        if (rows.isEmpty()) {
            return List.of(new Block.Heading(2, text("repeats")), new Block.Paragraph(text("repeats.none")));
        }
        List<Text> head = new ArrayList<>();
        for (String key : List.of("step", "layout", "size", "count", "left")) {
            head.add(text("head." + key));
        }
        return List.of(
                new Block.Heading(2, text("repeats")),
                new Block.Table(List.of(1.7, 2.6, 1.9, 1.2, 1.4), head, rows, Block.LEAST),
                new Block.Paragraph(text("repeats.note"), Block.LEAST, true));
    }

    private static Text size(double width, double height) {
        return text("by", Math.rint(width * 10) / 10, Math.rint(height * 10) / 10);
    }

    private List<Block> motifs() {
        MotifsUsed used = MotifsUsed.of(cloth.design());
        List<Information> all = new ArrayList<>();
        used.motifs().forEach(id -> all.add(catalogue.motif(id).information()));
        used.fills().forEach(id -> all.add(catalogue.isen(id).information()));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Information information : all) {
            rows.add(List.of(
                    Block.Cell.of(information.name()),
                    Block.Cell.of(information.provenance().origin().text()),
                    Block.Cell.of(text(
                            "status",
                            information.provenance().name().text(),
                            information.provenance().shape().text())),
                    Block.Cell.of(String.join(" ", information.provenance().sources()))));
        }
        List<Text> head = List.of(text("head.motif"), text("head.origin"), text("head.status"), text("head.sources"));
        return List.of(
                new Block.Heading(2, text("motifs")),
                new Block.Table(List.of(2.2, 1.7, 3.2, 1.5), head, rows, Block.LEAST),
                new Block.Paragraph(text("motifs.note"), Block.LEAST, true));
    }

    private static Text text(String key, Object... arguments) {
        return Repeating.MESSAGES.text(key, arguments);
    }
}
