package id.canting.dye;

import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The dyes that can be named in a design, in alphabetical order of their ids. */
public final class DyeLibrary {
    private static final Messages MESSAGES = Messages.beside(DyeLibrary.class, "messages");

    private final Map<String, Dye> dyes;

    private DyeLibrary(Map<String, Dye> dyes) {
        this.dyes = dyes;
    }

    /** The library that comes with the program. */
    public static DyeLibrary standard() {
        return of(DyeTable.read());
    }

    /** A library of given dyes. */
    public static DyeLibrary of(Collection<Dye> dyes) {
        Map<String, Dye> byId = new TreeMap<>();
        dyes.forEach(dye -> byId.put(dye.id(), dye));
        return new DyeLibrary(byId);
    }

    /** All dyes. */
    public Collection<Dye> all() {
        return dyes.values();
    }

    /**
     * The dye of an id.
     *
     * @throws UserError naming the nearest dye
     */
    public Dye find(String id) {
        Dye dye = dyes.get(id);
        if (dye == null) {
            Map<String, Text> names = new TreeMap<>();
            dyes.forEach((name, known) -> names.put(name, known.name()));
            Text near = Suggestion.didYouMean(id, names);
            throw new UserError(MESSAGES.text("unknown", id, near));
        }
        return dye;
    }
}
