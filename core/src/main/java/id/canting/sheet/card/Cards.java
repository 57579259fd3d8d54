package id.canting.sheet.card;

import id.canting.cloth.MotifPicture;
import id.canting.design.Library;
import id.canting.motif.Information;
import id.canting.motif.Isen;
import id.canting.motif.Motif;
import id.canting.motif.MotifSource;
import id.canting.motif.Placeholder;
import id.canting.motif.Provenance;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Unit;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.flow.Languages;
import id.canting.text.Decimals;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;

/** Makes the cards of the library: drawing, what is known of it, what can be changed, and three variations. */
public final class Cards {
    static final Messages MESSAGES = Messages.beside(Cards.class, "messages");

    private static final double PICTURE = 92;
    private static final double SMALL = 34;

    /** As small as the pictures may become, as a share of their usual height, for a card to be one page. */
    private static final double[] SHARES = {1, 0.85, 0.7, 0.6, 0.5, 0.4};

    private final Library library;
    private final PageSize paper;
    private final Languages languages;
    private final Map<String, MotifSource> sources = MotifSource.all();

    /** Cards on a paper in a language, or in both. */
    public Cards(Library library, PageSize paper, Languages languages) {
        this.library = library;
        this.paper = paper;
        this.languages = languages;
    }

    /** The card of a motif. */
    public Book of(Motif motif) {
        List<Map<String, String>> sets = TellingVariations.of(motif);
        Scene picture = MotifPicture.of(motif, library);
        return card(motif.information(), picture, motif.parameters(), sets, pictures(motif, sets));
    }

    private List<Scene> pictures(Motif motif, List<Map<String, String>> sets) {
        return sets.stream().map(set -> MotifPicture.of(motif, set, library)).toList();
    }

    /**
     * Three ways a motif can look, side by side, each with what differs, set when it is known how high a picture may be,
     * mm; nothing where the motif has nothing to change.
     */
    public DoubleFunction<List<Block>> variations(Motif motif) {
        List<Map<String, String>> sets = TellingVariations.of(motif);
        List<Scene> pictures = pictures(motif, sets);
        return high -> sets.isEmpty() ? List.of() : List.of(variations(motif.parameters(), sets, pictures, high));
    }

    /** The card of a fill. */
    public Book of(Isen isen) {
        List<Scene> variations = new ArrayList<>();
        List<Map<String, String>> sets = TellingVariations.of(isen.parameters());
        sets.forEach(set -> variations.add(MotifPicture.of(isen, set, library.dyes())));
        return card(
                isen.information(),
                MotifPicture.of(isen, Map.of(), library.dyes()),
                isen.parameters(),
                sets,
                variations);
    }

    /** The card of a name that is listed and not drawn: it says why, and who can supply a drawing. */
    public Book of(Placeholder placeholder) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, placeholder.name()));
        blocks.add(new Block.Paragraph(line(placeholder), Block.LEAST, true));
        blocks.add(new Block.Framed(List.of(
                new Block.Heading(3, MESSAGES.text("placeholder")),
                new Block.Paragraph(MESSAGES.text("placeholder.reason", placeholder.reason())),
                new Block.Paragraph(sentence(placeholder.supply())))));
        blocks.addAll(known(placeholder.provenance()));
        return Flow.book(paper, placeholder.name(), languages, blocks);
    }

    private static Text sentence(Text words) {
        return new Text(sentence(words.id()), sentence(words.en()));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + (words.endsWith(".") ? "" : ".");
    }

    private static Text line(Placeholder placeholder) {
        return MESSAGES.text(
                "line",
                placeholder.id(),
                placeholder.kind().text(),
                placeholder.provenance().origin().text());
    }

    private Book card(
            Information information,
            Scene picture,
            Parameters parameters,
            List<Map<String, String>> sets,
            List<Scene> variations) {
        List<Book> tried = new ArrayList<>();
        for (double share : SHARES) {
            Book book = card(information, picture, parameters, sets, variations, share);
            if (book.pages().size() == 1) {
                return book;
            }
            tried.add(book);
        }
        return tried.get(0);
    }

    /** The card with its pictures at a share of their usual height. */
    private Book card(
            Information information,
            Scene picture,
            Parameters parameters,
            List<Map<String, String>> sets,
            List<Scene> variations,
            double share) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, information.name()));
        Text line = MESSAGES.text(
                "line",
                information.id(),
                information.kind().text(),
                information.provenance().origin().text());
        blocks.add(new Block.Paragraph(line, Block.LEAST, true));
        Text size = MESSAGES.text("size", Math.rint(picture.width()), Math.rint(picture.height()));
        blocks.add(new Block.Picture(picture, Flow.width(paper), PICTURE * share, size));
        blocks.add(new Block.Paragraph(information.note()));
        if (!variations.isEmpty()) {
            blocks.add(variations(parameters, sets, variations, SMALL * share));
        }
        blocks.addAll(known(information.provenance()));
        if (!parameters.all().isEmpty()) {
            blocks.add(new Block.Heading(2, MESSAGES.text("parameters")));
            blocks.add(table(parameters));
        }
        return Flow.book(paper, information.name(), languages, blocks);
    }

    private Block variations(Parameters parameters, List<Map<String, String>> sets, List<Scene> pictures, double high) {
        List<List<Block>> columns = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            Text differs = Text.EMPTY;
            for (Map.Entry<String, String> entry : sets.get(i).entrySet()) {
                Text label = parameters.get(entry.getKey()).label();
                differs = MESSAGES.text("differs", label, spoken(entry.getValue()));
            }
            double width = Flow.width(paper) / 3 - 6;
            columns.add(List.of(new Block.Picture(pictures.get(i), width, high, differs)));
            shares.add(1.0);
        }
        return new Block.Columns(shares, columns);
    }

    private static Text spoken(String value) {
        return value.equals("true")
                ? MESSAGES.text("yes")
                : value.equals("false")
                        ? MESSAGES.text("no")
                        : new Text(printed(value.replace('.', ',')), printed(value));
    }

    /** A value as files spell it, with the sign for degrees that people read. */
    private static String printed(String value) {
        return value.replace(Unit.ANGLE.suffix(), Unit.ANGLE.sign());
    }

    /** What is known of where something comes from: name, shape, meaning, use and sources. */
    public List<Block> known(Provenance from) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        row(rows, "name", from.name().text());
        row(rows, "shape", from.shape().text());
        row(
                rows,
                "meaning",
                from.meaning().isEmpty()
                        ? MESSAGES.text("meaning.none")
                        : MESSAGES.text("meaning.said", from.meaning(), from.meaningSource()));
        if (!from.restriction().isEmpty()) {
            row(rows, "restriction", from.restriction());
        }
        List<String> told = new ArrayList<>();
        List<String> toldEn = new ArrayList<>();
        for (String code : from.sources()) {
            MotifSource source = sources.get(code);
            String site = source == null ? "" : " " + source.site();
            told.add(code + site + (source == null ? "" : " (" + source.kind().id() + ")"));
            toldEn.add(code + site + (source == null ? "" : " (" + source.kind().en() + ")"));
        }
        if (!told.isEmpty()) {
            row(rows, "sources", new Text(String.join("; ", told), String.join("; ", toldEn)));
        }
        return List.of(new Block.Table(List.of(1.0, 3.6), List.of(), rows, Block.LEAST));
    }

    private static void row(List<List<Block.Cell>> rows, String key, Text value) {
        rows.add(List.of(Block.Cell.of(MESSAGES.text(key)), Block.Cell.of(value)));
    }

    private static Block.Table table(Parameters parameters) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Parameter parameter : parameters.all()) {
            rows.add(List.of(
                    Block.Cell.of(parameter.label()),
                    Block.Cell.of(parameter.name()),
                    Block.Cell.of(start(parameter)),
                    Block.Cell.of(range(parameter))));
        }
        List<Text> head = List.of(
                MESSAGES.text("head.label"),
                MESSAGES.text("head.name"),
                MESSAGES.text("head.start"),
                MESSAGES.text("head.range"));
        return new Block.Table(List.of(2.6, 1.4, 1.1, 2.1), head, rows, Block.LEAST);
    }

    private static Text start(Parameter parameter) {
        return parameter.match(Parameter.cases(
                q -> number(q, q.start()),
                choice -> Text.same(choice.start()),
                flag -> MESSAGES.text(flag.start() ? "yes" : "no")));
    }

    private static Text range(Parameter parameter) {
        return parameter.match(Parameter.cases(
                Cards::range,
                choice -> Text.same(String.join(", ", choice.options())),
                flag -> MESSAGES.text("yesno")));
    }

    private static Text range(Parameter.Quantity q) {
        Text hard = MESSAGES.text(
                "range", plain(q.range().low()), number(q, q.range().high()));
        return q.pakem().equals(q.range())
                ? hard
                : MESSAGES.text(
                        "range.pakem",
                        hard,
                        plain(q.pakem().low()),
                        number(q, q.pakem().high()));
    }

    private static Text number(Parameter.Quantity q, double value) {
        Text number = plain(value);
        String sign = q.unit().sign();
        return new Text(number.id() + sign, number.en() + sign);
    }

    private static Text plain(double value) {
        return Decimals.text(value, 3);
    }
}
