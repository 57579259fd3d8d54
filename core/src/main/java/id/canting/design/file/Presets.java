package id.canting.design.file;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The presets of a design, its named differences, carried out on its tree before it is read. */
public final class Presets {
    private static final Messages MESSAGES = Messages.beside(Presets.class, "messages");

    private Presets() {}

    /**
     * The tree with the values of one preset set.
     *
     * @param others names the caller takes besides, for the message
     * @throws UserError when the design has no such preset, naming the nearest
     */
    public static Node apply(Node design, String name, String... others) {
        Map<String, Node> presets =
                Fields.table(design).entries().get("presets") instanceof Node.Table table ? table.entries() : Map.of();
        Node chosen = presets.get(name);
        if (chosen == null) {
            List<String> known = new ArrayList<>(presets.keySet());
            known.addAll(List.of(others));
            Text near = Suggestion.didYouMean(name, known);
            throw new UserError(
                    MESSAGES.text("preset", name, near, known.isEmpty() ? "-" : String.join(", ", known)));
        }
        return Overrides.applyAll(design, Fields.table(chosen).entries());
    }
}
