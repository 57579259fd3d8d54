package id.canting.sheet.card;

import id.canting.cloth.MotifPicture;
import id.canting.design.Library;
import id.canting.motif.Catalogue;
import id.canting.motif.Information;
import id.canting.motif.Isen;
import id.canting.motif.Motif;
import id.canting.motif.Placeholder;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.flow.Languages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheet that shows the whole library at a glance, by place and kind. */
public final class LibrarySheet {
    private static final int COLUMNS = 4;
    private static final double HIGH = 32;

    private LibrarySheet() {}

    /** The pages of the sheet. */
    public static Book of(Library library, PageSize paper, Languages languages) {
        Catalogue catalogue = library.catalogue();
        List<Block> blocks = new ArrayList<>();
        Text title = Cards.MESSAGES.text("library");
        blocks.add(new Block.Heading(1, title));
        blocks.add(new Block.Paragraph(Cards.MESSAGES.text(
                "library.note",
                catalogue.motifs().size(),
                catalogue.isens().size(),
                catalogue.placeholders().size())));
        Map<String, List<Motif>> groups = new LinkedHashMap<>();
        for (Motif motif : catalogue.motifs()) {
            Information information = motif.information();
            groups.computeIfAbsent(
                            information.provenance().origin().ordinal() + " "
                                    + information.kind().ordinal(),
                            k -> new ArrayList<>())
                    .add(motif);
        }
        groups.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(group -> {
            Information first = group.getValue().get(0).information();
            Text place = first.provenance().origin().text();
            Text kind = first.kind().text();
            blocks.add(new Block.Heading(2, new Text(place.id() + " – " + kind.id(), place.en() + " – " + kind.en())));
            List<Entry> entries = new ArrayList<>();
            for (Motif motif : group.getValue()) {
                entries.add(new Entry(
                        MotifPicture.of(motif, library), motif.information().name()));
            }
            rows(entries, paper, blocks);
        });
        blocks.add(new Block.Heading(2, Information.Kind.ISEN.text()));
        List<Entry> fills = new ArrayList<>();
        for (Isen isen : catalogue.isens()) {
            fills.add(new Entry(
                    MotifPicture.of(isen, Map.of(), library.dyes()),
                    isen.information().name()));
        }
        rows(fills, paper, blocks);
        if (!catalogue.placeholders().isEmpty()) {
            blocks.add(new Block.Heading(2, Cards.MESSAGES.text("undrawn")));
            blocks.add(new Block.Items(
                    catalogue.placeholders().stream().map(LibrarySheet::line).toList(), false, Block.LEAST));
        }
        return Flow.book(paper, title, languages, blocks);
    }

    private static Text line(Placeholder placeholder) {
        Text name = placeholder.name();
        Text reason = placeholder.reason();
        return new Text(name.id() + ": " + reason.id(), name.en() + ": " + reason.en());
    }

    /** A picture and its name. */
    private record Entry(Scene scene, Text name) {}

    private static void rows(List<Entry> entries, PageSize paper, List<Block> blocks) {
        double width = Flow.width(paper) / COLUMNS - 5;
        for (int from = 0; from < entries.size(); from += COLUMNS) {
            List<List<Block>> columns = new ArrayList<>();
            List<Double> shares = new ArrayList<>();
            for (int i = 0; i < COLUMNS; i++) {
                boolean there = from + i < entries.size();
                columns.add(there ? cell(entries.get(from + i), width) : List.of());
                shares.add(1.0);
            }
            blocks.add(new Block.Columns(shares, columns));
        }
    }

    /** A picture that stands on the same line as its neighbours, with its name. */
    private static List<Block> cell(Entry entry, double width) {
        double scale =
                Math.min(width / entry.scene().width(), HIGH / entry.scene().height());
        double above = HIGH - entry.scene().height() * scale;
        return List.of(new Block.Space(above), new Block.Picture(entry.scene(), width, HIGH, entry.name()));
    }
}
