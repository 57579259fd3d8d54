package id.canting.cloth.figure;

import id.canting.geometry.Label;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import id.canting.mark.Wax;
import id.canting.motif.PartNames;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the parts of a drawing are called where files are edited: by the part of the motif and by its layer of the batik,
 * as {@code leaf isen}. Cloth of a figure that is blocked as a whole is {@code tembok}.
 */
final class PartLabels {
    private static final Messages MESSAGES = Messages.beside(PartLabels.class, "messages");
    private static final String BLOCKED = "tembok";
    private static final String GROUND = layer(Role.LATAR);

    private final Map<List<String>, Label> known = new HashMap<>();

    /** The label of a part; parts alike have the very same. */
    Label of(Part part) {
        return known.computeIfAbsent(List.of(part.name(), layer(part.role(), part.mark())), PartLabels::label);
    }

    private static String layer(Role role, Mark mark) {
        boolean blocked =
                role == Role.KLOWONG && mark.wax().flatMap(Wax::blocked).isPresent();
        return blocked ? BLOCKED : layer(role);
    }

    private static String layer(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Label label(List<String> words) {
        String layer = words.get(1);
        Text work = MESSAGES.text("layer." + layer);
        // The ground is no part of a motif.
        boolean ground = layer.equals(GROUND);
        return Label.of(
                ground ? work : Text.joined(List.of(PartNames.of(words.get(0)), work), ", "), words.get(0), layer);
    }
}
