package id.canting.dye;

import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The dyes that can be named in a design, in alphabetical order of their ids: those that come with the program, and those
 * a workshop measured itself.
 */
public final class DyeLibrary {
    private static final Messages MESSAGES = Messages.beside(DyeLibrary.class, "messages");

    private final Map<String, Dye> given;
    private final Map<String, OwnDye> own;
    private final Map<String, Dye> all;

    private DyeLibrary(Map<String, Dye> given, Map<String, OwnDye> own, Map<String, Dye> all) {
        this.given = given;
        this.own = own;
        this.all = all;
    }

    /** The library that comes with the program. */
    public static DyeLibrary standard() {
        return of(DyeTable.read());
    }

    /** A library of given dyes. */
    public static DyeLibrary of(Collection<Dye> dyes) {
        Map<String, Dye> byId = new TreeMap<>();
        dyes.forEach(dye -> byId.put(dye.id(), dye));
        return new DyeLibrary(byId, Map.of(), byId);
    }

    /** All dyes. */
    public Collection<Dye> all() {
        return all.values();
    }

    /** The dyes of the workshop among them, by their ids. */
    public Map<String, OwnDye> own() {
        return own;
    }

    /** The same without dyes of a workshop. */
    public DyeLibrary plain() {
        return new DyeLibrary(given, Map.of(), given);
    }

    /**
     * The same with dyes of a workshop; one of an id that another such dye has takes its place.
     *
     * @throws UserError when one has the id of a dye that is no workshop's, or cannot be fitted
     */
    public DyeLibrary with(Collection<OwnDye> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, OwnDye> both = new TreeMap<>(own);
        Map<String, Dye> dyes = new TreeMap<>(all);
        for (OwnDye dye : more) {
            if (given.containsKey(dye.id())) {
                throw clash(dye.id());
            }
            if (!dye.equals(both.put(dye.id(), dye))) {
                dyes.put(dye.id(), dye.dye());
            }
        }
        return new DyeLibrary(given, Collections.unmodifiableMap(both), dyes);
    }

    private static UserError clash(String id) {
        return new UserError(MESSAGES.text("own.clash", id));
    }

    /** The dye of a workshop that has an id; empty for the others. */
    public Optional<OwnDye> own(String id) {
        return Optional.ofNullable(own.get(id));
    }

    /**
     * The dye of an id.
     *
     * @throws UserError naming the nearest dye
     */
    public Dye find(String id) {
        Dye dye = all.get(id);
        if (dye == null) {
            Map<String, Text> names = new TreeMap<>();
            all.forEach((name, known) -> names.put(name, known.name()));
            Text near = Suggestion.didYouMean(id, names);
            throw new UserError(MESSAGES.text("unknown", id, near));
        }
        return dye;
    }
}
