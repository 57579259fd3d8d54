package id.canting.batch;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.output.format.RequestedFile;
import id.canting.parameter.Unit;
import id.canting.scene.rings.RingStyle;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Languages;
import id.canting.text.SourceLocation;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One entry of a plan's {@code outputs:}, a name such as {@code {name}.png@150dpi} or a table with more.
 *
 * @param fields the table; of a name alone, with nothing but its file
 * @param file its name with what stands behind it
 */
record Asked(Fields fields, RequestedFile file) {
    static Asked of(Node node) {
        Node entry = node instanceof Node.Scalar
                ? new Node.Table(Map.of("file", node), Map.of("file", node.place()), node.place())
                : node;
        Fields fields = Fields.of(entry, Key.names(PlanKeys.OUTPUT));
        return new Asked(fields, RequestedFile.of(Fields.word(fields.get("file"))));
    }

    /** The pattern of the file's name. */
    String pattern() {
        return file.name();
    }

    /** Where the file is named. */
    SourceLocation place() {
        return fields.get("file").place();
    }

    /**
     * The format, by the ending of a name that has more than its ending.
     *
     * @throws UserError where it holds none of the kinds of content
     */
    Format format(Content... contents) {
        return Format.ofName(pattern())
                .filter(format -> List.of(contents).stream().anyMatch(format::holds)
                        && pattern().length() > format.ending().length() + 1)
                .orElseThrow(() -> new UserError(
                        PlanReader.MESSAGES.text(
                                "output",
                                Fields.word(fields.get("file")),
                                String.join(
                                        ", ",
                                        List.of(contents).stream()
                                                .flatMap(content -> Format.holding(content).stream())
                                                .distinct()
                                                .sorted()
                                                .map(format -> "." + format.ending())
                                                .toList())),
                        place()));
    }

    /** The dots an inch, behind the name or apart from it. */
    double dpi(Format format) {
        OptionalDouble apart =
                fields.has("dpi") ? OptionalDouble.of(fields.number("dpi", Unit.COUNT, 0)) : OptionalDouble.empty();
        return Fields.placed(place(), () -> file.dpi(format, apart));
    }

    OptionalInt step() {
        return fields.has("step")
                ? OptionalInt.of((int) fields.number("step", Unit.COUNT, 0, 0, 10_000))
                : OptionalInt.empty();
    }

    /** Checks that nothing is asked that this kind of output has no use for. */
    void only(Text kind, List<String> keys) {
        for (String key : Key.names(PlanKeys.OUTPUT)) {
            if (fields.has(key) && !keys.contains(key)) {
                throw new UserError(
                        PlanReader.MESSAGES.text("output.key", key, kind, String.join(", ", keys)),
                        fields.get(key).place());
            }
        }
    }

    /** The word of a key; it must be one of some, of which the first is usual. */
    String one(String key, List<String> known) {
        String word = fields.word(key, known.get(0));
        if (!known.contains(word)) {
            throw new UserError(
                    PlanReader.MESSAGES.text(
                            "output.one", key, word, String.join(", ", known), Suggestion.didYouMean(word, known)),
                    fields.get(key).place());
        }
        return word;
    }

    /** How soft edges are put down, as it is written; nothing for what is usual. */
    String rings() {
        String rings = fields.word("rings", "");
        at("rings", () -> style(rings));
        return rings;
    }

    /** The way that is written, or what is usual. */
    static RingStyle style(String rings) {
        return rings.isEmpty() ? RingStyle.IMAGE : RingStyle.parse(rings);
    }

    /** The names of wax steps; none for what is usual. */
    List<String> wax() {
        return fields
                .find("wax")
                .map(node -> node instanceof Node.Scalar ? List.of(node) : Fields.items(node))
                .orElse(List.of())
                .stream()
                .map(Fields::word)
                .toList();
    }

    /** Whether a key is set that is true or false. */
    boolean flag(String key) {
        return one(key, List.of("false", "true")).equals("true");
    }

    /** The paper as it is written; a4 where nothing is said. */
    String paper() {
        String paper = fields.word("paper", "a4");
        at("paper", () -> PageSize.of(paper));
        return paper;
    }

    /** The languages; Indonesian where nothing is said. */
    Languages languages() {
        String code = fields.word("lang", Languages.ID.code());
        return at("lang", () -> Languages.of(code));
    }

    /** What is made of a key, with a fault told there. */
    <T> T at(String key, java.util.function.Supplier<T> read) {
        return Fields.placed(fields.find(key).map(Node::place).orElse(place()), read);
    }
}
