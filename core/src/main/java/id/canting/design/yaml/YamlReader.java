package id.canting.design.yaml;

import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.SourceLocation;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML into {@link Node}s. Recipes need only tables, lists and words, so tags, anchors and aliases are refused,
 * as are files that are too large or too deep; every refusal tells the place.
 */
public final class YamlReader {
    private static final Messages MESSAGES = Messages.beside(YamlReader.class, "messages");

    private final String file;

    /** Where the last sound piece stood. */
    private @Nullable SourceLocation last;

    private YamlReader(String file) {
        this.file = file;
    }

    /**
     * The one document of a text.
     *
     * @param file its name for messages
     * @throws UserError at the place of the first fault
     */
    public static Node read(String file, String text) {
        YamlReader reader = new YamlReader(file);
        SourceLocation top = new SourceLocation(file, 1, 1);
        if (text.length() > ResourceLimit.FILE.most()) {
            throw ResourceLimit.FILE
                    .exceeded(MESSAGES.text("long", text.length(), ResourceLimit.FILE.most()))
                    .at(top);
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(true)
                .setAllowNonScalarKeys(true)
                .setCodePointLimit((int) ResourceLimit.FILE.most())
                .build();
        try {
            reader.inspect(parser(settings, text));
            Optional<org.snakeyaml.engine.v2.nodes.Node> root =
                    new Composer(settings, parser(settings, text)).getSingleNode();
            return reader.node(root.orElseThrow(() -> new UserError(MESSAGES.text("empty"), top)));
        } catch (MarkedYamlEngineException e) {
            // What was opened and never closed is mended where it was opened, not where the file ends.
            Optional<Mark> mark = YamlFault.atItsStart(e.getProblem()) ? e.getContextMark() : e.getProblemMark();
            SourceLocation place = mark.map(reader::place).orElse(top);
            throw new UserError(YamlFault.of(e.getProblem(), text, place.line() - 1), place);
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The library lets some faults of a text through as they are, such as an escape in a tag without digits.
            throw new UserError(
                    MESSAGES.text("syntax", oneLine(String.valueOf(e.getMessage()))),
                    reader.last == null ? top : reader.last);
        }
    }

    /** Not by the library's front door, which its module does not open to programs that run as modules. */
    private static Parser parser(LoadSettings settings, String text) {
        return new ParserImpl(settings, new StreamReader(settings, text));
    }

    private static String oneLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** Looks at the events before anything is built from them, so that a hostile text costs nothing. */
    private void inspect(Iterator<Event> events) {
        long deepest = ResourceLimit.NESTING.most();
        long mostPieces = ResourceLimit.ENTRIES.most();
        int depth = 0;
        int pieces = 0;
        while (events.hasNext()) {
            Event event = events.next();
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (event instanceof NodeEvent) {
                pieces++;
            }
            SourceLocation place = event.getStartMark().map(this::place).orElse(new SourceLocation(file, 1, 1));
            last = place;
            if (depth > deepest) {
                throw ResourceLimit.NESTING
                        .exceeded(MESSAGES.text("deep", deepest))
                        .at(place);
            }
            if (pieces > mostPieces) {
                throw ResourceLimit.ENTRIES
                        .exceeded(MESSAGES.text("pieces", mostPieces))
                        .at(place);
            }
            Text fault = fault(event);
            if (!fault.isEmpty()) {
                throw new UserError(fault, place);
            }
        }
    }

    private static Text fault(Event event) {
        if (event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return MESSAGES.text("anchor");
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        return tag.filter(t -> !t.equals("!")).map(t -> MESSAGES.text("tag", t)).orElse(Text.EMPTY);
    }

    private Node node(org.snakeyaml.engine.v2.nodes.Node node) {
        SourceLocation place = node.getStartMark().map(this::place).orElse(new SourceLocation(file, 1, 1));
        if (node instanceof ScalarNode scalar) {
            return new Node.Scalar(scalar.getValue(), place);
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(node(item)));
            return new Node.Items(items, place);
        }
        return table((MappingNode) node, place);
    }

    private Node table(MappingNode mapping, SourceLocation place) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, SourceLocation> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = node(tuple.getKeyNode());
            if (!(key instanceof Node.Scalar word)) {
                throw new UserError(MESSAGES.text("key"), key.place());
            }
            if (entries.put(word.text(), node(tuple.getValueNode())) != null) {
                throw new UserError(MESSAGES.text("twice", word.text()), key.place());
            }
            keys.put(word.text(), key.place());
        }
        return new Node.Table(entries, keys, place);
    }

    private SourceLocation place(Mark mark) {
        return new SourceLocation(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
