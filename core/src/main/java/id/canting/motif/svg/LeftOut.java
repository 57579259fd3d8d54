package id.canting.motif.svg;

import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a drawing holds that did not become wax, so that none of it is lost in silence: each thing once, with how often it
 * occurs and the line of the file where it occurs first.
 */
final class LeftOut {
    private static final Messages MESSAGES = Messages.beside(LeftOut.class, "messages");

    /** Why something is left out. */
    enum Reason {
        /** An element that draws what wax cannot follow, as letters do. */
        ELEMENT,
        /** An effect on what is drawn, which is drawn without it. */
        EFFECT,
        /** A fill of many colours, taken as one. */
        SHADES,
        /** Numbers that cannot be read. */
        NUMBERS,
        /** A copy of what is not there. */
        MISSING,
        /** A copy that holds itself. */
        CIRCLE,
        /** A reference to something outside the file. */
        OUTSIDE,
        /** A shape that lies beyond the page. */
        OFF_PAGE,
        /** A shape of which a part lies beyond the page. */
        OVER_EDGE,
        /** What covers so little that it is not seen. */
        FAINT,
        /** A rule or property of a style sheet that is not understood. */
        STYLE;

        private String key() {
            return "left." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One kind of thing left out.
     *
     * @param name the element, effect, id or property, as the file writes it; empty where the reason says it all
     * @param line where it occurs first, from 1; 0 if unknown
     */
    record Entry(Reason reason, String name, int count, int line) {}

    private record Key(Reason reason, String name) {}

    private final Map<Key, Entry> entries = new LinkedHashMap<>();

    /** Counts one more. */
    void add(Reason reason, String name, int line) {
        add(new Entry(reason, name, 1, line));
    }

    /** Counts as many more as an entry tells. */
    void add(Entry entry) {
        entries.merge(
                new Key(entry.reason, entry.name),
                entry,
                (a, b) -> new Entry(a.reason, a.name, a.count + b.count, a.line));
    }

    /** All of it, in the order in which it was found. */
    List<Entry> all() {
        return List.copyOf(entries.values());
    }

    /** The entries told in words, parted by semicolons; empty where nothing is left out. */
    static Text told(List<Entry> entries) {
        List<Text> told = new ArrayList<>();
        for (Entry entry : entries) {
            Text count = entry.count > 1 ? MESSAGES.text("left.count", entry.count) : Text.EMPTY;
            Text line = entry.line > 0 ? MESSAGES.text("left.line", entry.line) : Text.EMPTY;
            told.add(MESSAGES.text(entry.reason.key(), entry.name, count, line));
        }
        return Text.joined(told, "; ");
    }
}
