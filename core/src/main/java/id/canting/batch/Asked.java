package id.canting.batch;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.makeability.CraftLimits;
import id.canting.output.ReplayCommand;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.output.format.RequestedFile;
import id.canting.parameter.Measure;
import id.canting.parameter.Unit;
import id.canting.scene.rings.RingStyle;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.repeat.Bleed;
import id.canting.text.Decimals;
import id.canting.text.Language;
import id.canting.text.SourceLocation;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One entry of a plan's {@code outputs:}, a name such as {@code {name}.png@150dpi} or a table with more.
 *
 * @param fields the table; of a name alone, with nothing but its file
 * @param file its name with what stands behind it
 * @param beside gives the text of a file that the entry names
 */
record Asked(Fields fields, RequestedFile file, UnaryOperator<String> beside) {
    static Asked of(Node node, UnaryOperator<String> beside) {
        Node entry = node instanceof Node.Scalar
                ? new Node.Table(Map.of("file", node), Map.of("file", node.place()), node.place())
                : node;
        Fields fields = Fields.of(entry, Key.names(OutputKeys.ALL));
        return new Asked(fields, RequestedFile.of(Fields.word(fields.get("file"))), beside);
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
        return format(List.of(), contents);
    }

    /**
     * The format where the file might have another ending, too.
     *
     * @param others the endings of what is no format, for messages
     */
    Format format(List<String> others, Content... contents) {
        return Format.ofName(pattern())
                .filter(format -> Arrays.stream(contents).anyMatch(format::holds)
                        && pattern().length() > format.ending().length() + 1)
                .orElseThrow(() -> unfit(Stream.concat(
                                Arrays.stream(contents)
                                        .flatMap(content -> Format.holding(content).stream())
                                        .distinct()
                                        .sorted()
                                        .map(format -> "." + format.ending()),
                                others.stream())
                        .collect(Collectors.joining(", "))));
    }

    private UserError unfit(String endings) {
        return new UserError(PlanReader.MESSAGES.text("output", Fields.word(fields.get("file")), endings), place());
    }

    /** Whether the file's name has an ending that is no format of pictures, pages or machines. */
    boolean ends(String ending) {
        return pattern().toLowerCase(Locale.ROOT).endsWith(ending) && pattern().length() > ending.length();
    }

    /** Checks that the file is one of data. */
    void data() {
        if (!ends(".json")) {
            throw unfit(".json");
        }
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
        for (String key : Key.names(OutputKeys.ALL)) {
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
        return words("wax");
    }

    /** The words of a key that takes one or several; none where nothing is said. */
    List<String> words(String key) {
        return fields
                .find(key)
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

    /** A length as it is written, or what is usual, in mm. */
    String length(String key, double usual) {
        String written = fields.word(key, Decimals.write(usual, 3) + " mm");
        at(key, () -> Measure.parse(key, written, Unit.LENGTH));
        return written;
    }

    /** A command with those of some flags that are set; a key and its option have one name. */
    ReplayCommand flagged(ReplayCommand command, String... keys) {
        ReplayCommand all = command;
        for (String key : keys) {
            all = flag(key) ? all.with("--" + key) : all;
        }
        return all;
    }

    /** Refuses keys that only files for machines have a use for, each with the format it is about. */
    void none(Map<String, Format> keys) {
        keys.forEach((key, format) -> {
            if (fields.has(key)) {
                throw new UserError(
                        PlanReader.MESSAGES.text("output.manner", key, fields.word(key, ""), format.ending()),
                        fields.get(key).place());
            }
        });
    }

    /** The limits of the craft, with those that are set. */
    CraftLimits limits() {
        return at("limit", () -> CraftLimits.USUAL.with(limit()));
    }

    /** A command with the limits that are set. */
    ReplayCommand limited(ReplayCommand command) {
        return command.withEach(
                "--limit",
                limit().entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .toList());
    }

    private Map<String, String> limit() {
        Map<String, String> all = new LinkedHashMap<>();
        fields.entries("limit").forEach((name, node) -> all.put(name, Fields.word(node)));
        return all;
    }

    /** The one language of an output that speaks no two at once. */
    Language language() {
        Languages languages = languages();
        if (languages == Languages.BOTH) {
            throw new UserError(
                    PlanReader.MESSAGES.text("output.view.lang"),
                    fields.get("lang").place());
        }
        return languages.first();
    }

    /**
     * How far a picture goes on beyond its edges, as it is written; nothing where it does not.
     *
     * @param format of the file, one that tells print shops where to cut
     */
    String bleed(Format format) {
        String bleed = fields.word("bleed", "");
        if (!bleed.isEmpty()) {
            if (!format.holds(Content.BOOK)) {
                throw new UserError(
                        PlanReader.MESSAGES.text("output.bleed", Format.endings(Content.BOOK)),
                        fields.get("bleed").place());
            }
            at("bleed", () -> Bleed.width(bleed));
        }
        return bleed;
    }

    /** The text of a file beside the plan that a key names, and the file's name; empty where the key is not there. */
    Optional<Named> named(String key) {
        return fields.find(key)
                .map(node -> Fields.placed(node, at -> {
                    String name = Fields.word(at);
                    return new Named(name, beside.apply(name));
                }));
    }

    /** A file that an output names. */
    record Named(String name, String text) {}

    /** What is made of a key, with a fault told there. */
    <T> T at(String key, Supplier<T> read) {
        return Fields.placed(fields.find(key).map(Node::place).orElse(place()), read);
    }
}
