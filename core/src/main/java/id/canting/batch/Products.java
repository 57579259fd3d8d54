package id.canting.batch;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.output.format.RequestedFile;
import id.canting.parameter.Unit;
import id.canting.text.UserError;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The kinds of files a batch can write, and the reading of a plan's {@code outputs:}. */
final class Products {
    private Products() {}

    /** The product of one entry: a name such as {@code {name}.png@150dpi}, or a table with more. */
    static Product read(Node node) {
        Fields fields = node instanceof Node.Table ? Fields.of(node, Key.names(PlanKeys.OUTPUT)) : null;
        Node named = fields == null ? node : fields.get("file");
        String word = Fields.word(named);
        OptionalDouble dpi = fields != null && fields.has("dpi")
                ? OptionalDouble.of(fields.number("dpi", Unit.COUNT, 0))
                : OptionalDouble.empty();
        OptionalInt step = fields != null && fields.has("step")
                ? OptionalInt.of((int) fields.number("step", Unit.COUNT, 0, 0, 10_000))
                : OptionalInt.empty();
        RequestedFile file = RequestedFile.of(word);
        Format format = format(file, named);
        Optional<String> sheet = fields != null && fields.has("sheet")
                ? Optional.of(Fields.word(fields.get("sheet")))
                : Optional.empty();
        if (sheet.isPresent() && !format.holds(Content.BOOK)) {
            String books = Format.endings(Content.BOOK);
            throw new UserError(PlanReader.MESSAGES.text("output.sheet.book", word, books), named.place());
        }
        String paper = fields == null ? "a4" : fields.word("paper", "a4");
        String what = fields == null ? "cloth" : fields.word("what", "cloth");
        double dots = Fields.placed(named.place(), () -> file.dpi(format, dpi));
        return sheet.isPresent()
                ? TraceProduct.of(new Product.Asked(file.name(), format, step, sheet, paper, what, named.place()))
                : new PictureProduct(file.name(), format, dots, step);
    }

    /** The format of a file, which has more of a name than its ending. */
    private static Format format(RequestedFile file, Node named) {
        return Format.ofName(file.name())
                .filter(format -> format.holds(Content.PICTURE)
                        && file.name().length() > format.ending().length() + 1)
                .orElseThrow(() -> new UserError(
                        PlanReader.MESSAGES.text("output", Fields.word(named), Format.endings(Content.PICTURE)),
                        named.place()));
    }
}
