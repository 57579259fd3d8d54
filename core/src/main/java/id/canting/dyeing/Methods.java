package id.canting.dyeing;

import id.canting.dye.Dye;
import id.canting.dye.DyeKind;
import id.canting.dye.Mordant;
import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The ways of dyeing the program knows, and which dye is worked in which. */
public final class Methods {
    static final Messages MESSAGES = Messages.beside(Methods.class, "messages");

    /** The way in which cloth is boiled with alum before its first mordant dye. */
    private static final String MORDANTING = "mordan";

    /** The library's dye that is worked in a vat, and the class of those that absorb as it does. */
    private static final String VAT_DYE = "indigofera";

    private static final String VAT_CLASS = "indigo";

    private static final Map<String, MethodTable.Entry> ALL = MethodTable.read();
    private static final Map<String, Chemical> CHEMICALS = MethodTable.chemicals();
    private static final Map<String, Strength> STRENGTHS = MethodTable.strengths();

    private Methods() {}

    /**
     * The ways a dye can be worked in, the usual one first. A workshop's own dye is worked in the way it names or another that
     * serves the same dyes, and one that absorbs as indigo does in a vat.
     */
    public static List<Method> of(Dye dye) {
        if (!dye.method().isEmpty()) {
            List<Method> ways = new ArrayList<>(alike(dye.method()));
            ways.sort(Comparator.comparing(way -> !way.id().equals(dye.method())));
            return List.copyOf(ways);
        }
        List<Method> own = serving(dye.id());
        if (own.isEmpty() && dye.defaultShade().spectralClass().equals(VAT_CLASS)) {
            own = serving(VAT_DYE);
        }
        return own.isEmpty() ? serving(family(dye.kind())) : own;
    }

    /** The ways that serve the same dyes as one. */
    private static List<Method> alike(String id) {
        MethodTable.Entry named = Objects.requireNonNull(ALL.get(id));
        return ALL.values().stream()
                .filter(entry -> entry.served().equals(named.served()))
                .map(MethodTable.Entry::method)
                .toList();
    }

    private static String family(DyeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The way of a name for dyes of a family.
     *
     * @throws UserError for a name that is no way of theirs
     */
    public static Method named(String id, DyeKind kind) {
        List<Method> ways = ids().stream()
                .map(way -> Objects.requireNonNull(ALL.get(way)))
                .filter(entry -> entry.served().contains(family(kind))
                        || kind == DyeKind.NATURAL && entry.served().contains(VAT_DYE))
                .map(MethodTable.Entry::method)
                .toList();
        return ways.stream()
                .filter(way -> way.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(family(kind), id, ways));
    }

    private static List<Method> serving(String name) {
        return ALL.values().stream()
                .filter(entry -> entry.served().contains(name))
                .map(MethodTable.Entry::method)
                .toList();
    }

    /**
     * The way a bath is worked in: the named one; else the usual one, or that of hot baths where its temperature is
     * nearer to it.
     *
     * @param id in design files; empty where none is named
     * @throws UserError when the dye is not worked in the way of that name
     */
    public static Method choose(Dye dye, String id, OptionalDouble temperature) {
        List<Method> ways = of(dye);
        if (id.isEmpty()) {
            Method usual = ways.get(0);
            double degrees = temperature.orElse(usual.usual());
            return ways.stream()
                    .filter(way -> way.equals(usual) || way.is(Trait.HEAT))
                    .min(Comparator.comparingDouble(way -> Math.abs(way.usual() - degrees)))
                    .orElse(usual);
        }
        return ways.stream()
                .filter(way -> way.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(dye.id(), id, ways));
    }

    private static UserError unknown(String dye, String id, List<Method> ways) {
        Map<String, Text> names = new LinkedHashMap<>();
        ways.forEach(way -> names.put(way.id(), way.name()));
        String known = ways.stream().map(Method::id).collect(Collectors.joining(", "));
        return new UserError(MESSAGES.text("method", dye, id, known, Suggestion.didYouMean(id, names)));
    }

    /** The ids of all ways a design can name. */
    public static List<String> ids() {
        return ALL.values().stream()
                .filter(entry -> !entry.served().isEmpty())
                .map(entry -> entry.method().id())
                .toList();
    }

    /** Boiling cloth with alum before its first mordant dye. */
    public static Method mordanting() {
        return Objects.requireNonNull(ALL.get(MORDANTING)).method();
    }

    /** Whether cloth is boiled with alum before a bath: a mordant dye with a fixer, unless its shades were found without. */
    public static boolean mordanted(Dye dye, Method method, Mordant fixer) {
        return method.is(Trait.MORDANT)
                && fixer != Mordant.NONE
                && strength(dye).mordanted();
    }

    /** All chemicals. */
    public static Collection<Chemical> chemicals() {
        return CHEMICALS.values();
    }

    /** The chemical of an id, which is that of a mordant for fixers. */
    public static Chemical chemical(String id) {
        Chemical chemical = CHEMICALS.get(id);
        if (chemical == null) {
            throw new IllegalStateException("there is no chemical " + id);
        }
        return chemical;
    }

    /** How much of a dye goes into its bath: what sources say of it, or else what its way says. */
    public static Amount strength(Dye dye, Ingredient ingredient) {
        return strength(dye).amount().orElse(ingredient.amount());
    }

    /** What sources say of a dye beside its way of dyeing; may be empty. */
    public static Text note(Dye dye) {
        return strength(dye).note();
    }

    private static Strength strength(Dye dye) {
        return STRENGTHS.getOrDefault(dye.id(), Strength.PLAIN);
    }
}
