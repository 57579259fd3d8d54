package id.canting.batch;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.parameter.Unit;
import id.canting.text.UserError;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of files a batch can write, and the reading of a plan's {@code outputs:}. */
final class Products {
    /** Every kind, by its ending. */
    static final List<Product.Kind> KINDS =
            List.of(new SvgProduct.Kind(), new PngProduct.Kind(), new PdfProduct.Kind());

    private static final Pattern DOTS = Pattern.compile("(.*)@([^@]*)dpi");

    private Products() {}

    /** The endings, for messages. */
    static String endings() {
        return String.join(", ", KINDS.stream().map(kind -> "." + kind.ending()).toList());
    }

    /** The product of one entry: a name such as {@code {name}.png@150dpi}, or a table with more. */
    static Product read(Node node) {
        Fields fields = node instanceof Node.Table ? Fields.of(node, Key.names(PlanKeys.OUTPUT)) : null;
        Node named = fields == null ? node : fields.get("file");
        String word = Fields.word(named);
        Matcher dots = DOTS.matcher(word);
        OptionalDouble dpi = fields != null && fields.has("dpi")
                ? OptionalDouble.of(fields.number("dpi", Unit.COUNT, 0))
                : OptionalDouble.empty();
        if (dots.matches()) {
            if (!dots.group(2).matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
                throw new UserError(PlanReader.MESSAGES.text("output", word, endings()), named.place());
            }
            dpi = OptionalDouble.of(Double.parseDouble(dots.group(2)));
        }
        OptionalInt step = fields != null && fields.has("step")
                ? OptionalInt.of((int) fields.number("step", Unit.COUNT, 0, 0, 10_000))
                : OptionalInt.empty();
        String file = dots.matches() ? dots.group(1) : word;
        Optional<Product.Kind> kind = KINDS.stream()
                .filter(k -> file.endsWith("." + k.ending())
                        && file.length() > k.ending().length() + 1)
                .findFirst();
        if (kind.isEmpty()) {
            throw new UserError(PlanReader.MESSAGES.text("output", word, endings()), named.place());
        }
        Optional<String> sheet = fields != null && fields.has("sheet")
                ? Optional.of(Fields.word(fields.get("sheet")))
                : Optional.empty();
        if (sheet.isPresent() && !kind.get().ending().equals("pdf")) {
            throw new UserError(PlanReader.MESSAGES.text("output.sheet.pdf", word), named.place());
        }
        String paper = fields == null ? "a4" : fields.word("paper", "a4");
        String what = fields == null ? "cloth" : fields.word("what", "cloth");
        return kind.get().make(new Product.Asked(file, dpi, step, sheet, paper, what, named.place()));
    }
}
