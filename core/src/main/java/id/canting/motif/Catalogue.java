package id.canting.motif;

import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;

/** All motifs and fills that can be named in a design, and those only listed, in alphabetical order of their ids. */
public final class Catalogue {
    private static final Messages MESSAGES = Messages.beside(Catalogue.class, "messages");
    private static final String ISEN_PREFIX = "isn-";

    private final Map<String, Motif> motifs;
    private final Map<String, Isen> isens;
    private final Function<String, Motif> drawings;

    private final Map<String, Placeholder> placeholders;

    private Catalogue(
            Map<String, Motif> motifs,
            Map<String, Isen> isens,
            Map<String, Placeholder> placeholders,
            Function<String, Motif> drawings) {
        this.motifs = motifs;
        this.isens = isens;
        this.placeholders = placeholders;
        this.drawings = drawings;
    }

    /** The motifs, fills and placeholders that the libraries on the class path offer as services. */
    public static Catalogue load() {
        List<Placeholder> listed = new ArrayList<>();
        ServiceLoader.load(Placeholders.class).forEach(source -> listed.addAll(source.placeholders()));
        return of(ServiceLoader.load(Motif.class), ServiceLoader.load(Isen.class), listed);
    }

    /** A catalogue of given motifs and fills; ids must differ. */
    public static Catalogue of(Iterable<? extends Motif> motifs, Iterable<? extends Isen> isens) {
        return of(motifs, isens, List.of());
    }

    /** A catalogue with names that are listed without a drawing; one whose id a motif has gives way to it. */
    public static Catalogue of(
            Iterable<? extends Motif> motifs, Iterable<? extends Isen> isens, Iterable<Placeholder> placeholders) {
        Map<String, Motif> drawn = byId(motifs, motif -> motif.information().id());
        Map<String, Placeholder> listed = byId(placeholders, Placeholder::id);
        listed.keySet().removeAll(drawn.keySet());
        return new Catalogue(drawn, byId(isens, isen -> isen.information().id()), listed, path -> {
            throw new UserError(MESSAGES.text("drawing", path));
        });
    }

    /**
     * The same catalogue, which also knows the user's own drawings.
     *
     * @param reader gives the motif of a path that ends with {@code .svg}; asked each time it is named
     */
    public Catalogue withDrawings(Function<String, Motif> reader) {
        return new Catalogue(motifs, isens, placeholders, reader);
    }

    private static <T> Map<String, T> byId(Iterable<? extends T> items, Function<T, String> id) {
        Map<String, T> byId = new TreeMap<>();
        for (T item : items) {
            if (byId.put(id.apply(item), item) != null) {
                throw new IllegalArgumentException("two entries of the catalogue are called " + id.apply(item));
            }
        }
        return byId;
    }

    /** All motifs. */
    public Collection<Motif> motifs() {
        return motifs.values();
    }

    /** All fills. */
    public Collection<Isen> isens() {
        return isens.values();
    }

    /** The motifs that are listed by name and not drawn. */
    public Collection<Placeholder> placeholders() {
        return placeholders.values();
    }

    /**
     * The motif of an id; the prefix of its origin may be left out where that leaves no doubt, as in {@code tretes}. A
     * name that ends with {@code .svg} is the path of a drawing.
     *
     * @throws UserError naming the nearest motif, or saying why the one named is not drawn
     */
    public Motif motif(String id) {
        if (id.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            return drawings.apply(id);
        }
        return find(motifs, id)
                .orElseThrow(() -> find(placeholders, id)
                        .map(Catalogue::notDrawn)
                        .orElseGet(() -> {
                            Map<String, Object> names = new TreeMap<>(motifs);
                            names.putAll(placeholders);
                            return unknown("motif", id, names);
                        }));
    }

    private static UserError notDrawn(Placeholder listed) {
        return new UserError(
                MESSAGES.text("placeholder", listed.id(), listed.name(), listed.reason(), listed.supply()));
    }

    /**
     * The motif of an id for a step that ties or waxes; a name without prefix that both a tied and a waxed motif bear is
     * the one that suits the step.
     *
     * @throws UserError naming the nearest motif
     */
    public Motif motif(String id, boolean tied) {
        List<Motif> suited = motifs.values().stream()
                .filter(motif -> (motif.information().kind() == Information.Kind.JUMPUTAN) == tied)
                .filter(motif -> bare(motif.information().id()).equals(id))
                .toList();
        return motifs.containsKey(id) || suited.size() != 1 ? motif(id) : suited.get(0);
    }

    /**
     * The fill of an id, with or without its prefix {@code isn-}.
     *
     * @throws UserError naming the nearest fill
     */
    public Isen isen(String id) {
        Isen isen = isens.containsKey(id) ? isens.get(id) : isens.get(ISEN_PREFIX + id);
        return Optional.ofNullable(isen).orElseThrow(() -> unknown("isen", id, isens));
    }

    private static <T> Optional<T> find(Map<String, T> items, String id) {
        if (items.containsKey(id)) {
            return Optional.ofNullable(items.get(id));
        }
        var ending =
                items.keySet().stream().filter(name -> bare(name).equals(id)).toList();
        return ending.size() == 1 ? Optional.ofNullable(items.get(ending.get(0))) : Optional.empty();
    }

    /** A name without the prefix of its origin. */
    private static String bare(String name) {
        return name.substring(name.indexOf('-') + 1);
    }

    private static UserError unknown(String key, String id, Map<String, ?> items) {
        Text near = Suggestion.to(id, items.keySet())
                .or(() -> items.keySet().stream()
                        .filter(name -> Suggestion.to(id, List.of(bare(name))).isPresent())
                        .findFirst())
                .map(Suggestion::didYouMean)
                .orElse(Text.EMPTY);
        return new UserError(MESSAGES.text("unknown." + key, id, near));
    }
}
