package id.canting.motif;

import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** All motifs and fills that can be named in a design, and those only listed, in alphabetical order of their ids. */
public final class Catalogue {
    private static final Pattern PIXELS = Pattern.compile("(?i).*\\.(png|jpe?g|gif|bmp|tiff?|webp|heic)");
    private static final Pattern OTHER_FILE =
            Pattern.compile(PIXELS.pattern() + "|.*\\.(pdf|ai|cdr|eps|dxf|afdesign|fig|psd|xcf)");

    private static final Messages MESSAGES = Messages.beside(Catalogue.class, "messages");
    private static final String ISEN_PREFIX = "isn-";

    private final Map<String, Motif> motifs;
    private final Map<String, Isen> isens;
    private final Function<String, Motif> drawings;

    private final Map<String, Placeholder> placeholders;

    /** The motifs it had before others were added: a name without prefix means these, whatever is added. */
    private final Set<String> first;

    private Catalogue(
            Map<String, Motif> motifs,
            Map<String, Isen> isens,
            Map<String, Placeholder> placeholders,
            Set<String> first,
            Function<String, Motif> drawings) {
        this.motifs = motifs;
        this.isens = isens;
        this.placeholders = placeholders;
        this.first = first;
        this.drawings = drawings;
    }

    /**
     * The motifs, fills and placeholders that the libraries on the class path offer as services.
     *
     * @throws UserError when a library offers what it does not have, or two entries have one id
     */
    public static Catalogue load() {
        try {
            return of(List.of(), List.of())
                    .with(
                            ServiceLoader.load(Motif.class),
                            ServiceLoader.load(Isen.class),
                            ServiceLoader.load(Placeholders.class))
                    .settled();
        } catch (ServiceConfigurationError e) {
            throw new UserError(MESSAGES.text("service", String.valueOf(e.getMessage())));
        }
    }

    /**
     * A catalogue of given motifs and fills.
     *
     * @throws UserError when two have one id
     */
    public static Catalogue of(Iterable<? extends Motif> motifs, Iterable<? extends Isen> isens) {
        return of(motifs, isens, List.of());
    }

    /**
     * A catalogue with names that are listed without a drawing; one whose id a motif has gives way to it.
     *
     * @throws UserError when two have one id
     */
    public static Catalogue of(
            Iterable<? extends Motif> motifs, Iterable<? extends Isen> isens, Iterable<Placeholder> placeholders) {
        List<Placeholder> listed = new ArrayList<>();
        placeholders.forEach(listed::add);
        Catalogue empty = new Catalogue(Map.of(), Map.of(), Map.of(), Set.of(), path -> {
            throw new UserError(MESSAGES.text("drawing", path));
        });
        return empty.with(motifs, isens, List.<Placeholders>of(() -> listed)).settled();
    }

    /**
     * The same catalogue with more motifs, fills and placeholders. A name without prefix goes on meaning what it meant
     * before, so that designs do not change when others bring motifs.
     *
     * @throws UserError when two entries have one id, naming both and where they come from
     */
    public Catalogue with(
            Iterable<? extends Motif> moreMotifs,
            Iterable<? extends Isen> moreIsens,
            Iterable<? extends Placeholders> morePlaceholders) {
        Map<String, Motif> drawn = byId(motifs, moreMotifs);
        Map<String, Placeholder> listed = new TreeMap<>(placeholders);
        for (Placeholders source : morePlaceholders) {
            for (Placeholder placeholder : source.placeholders()) {
                Placeholder other = listed.put(placeholder.id(), placeholder);
                if (other != null) {
                    throw new UserError(MESSAGES.text("doubled.placeholder", placeholder.id(), origin(source)));
                }
            }
        }
        listed.keySet().removeAll(drawn.keySet());
        return new Catalogue(drawn, byId(isens, moreIsens), listed, first, drawings);
    }

    /** The same catalogue, whose motifs go before those that are added from now on. */
    private Catalogue settled() {
        return new Catalogue(motifs, isens, placeholders, motifs.keySet(), drawings);
    }

    /**
     * The same catalogue, which also knows the user's own drawings.
     *
     * @param reader gives the motif of a path that ends with {@code .svg}; asked each time it is named
     */
    public Catalogue withDrawings(Function<String, Motif> reader) {
        return new Catalogue(motifs, isens, placeholders, first, reader);
    }

    private static <T extends Declared> Map<String, T> byId(Map<String, T> before, Iterable<? extends T> items) {
        Map<String, T> byId = new TreeMap<>(before);
        for (T item : items) {
            String id = item.information().id();
            T other = byId.put(id, item);
            if (other != null) {
                throw new UserError(MESSAGES.text("doubled", id, origin(other), origin(item)));
            }
        }
        return byId;
    }

    /** The class of an entry and the jar or folder it was loaded from. */
    private static Text origin(Object entry) {
        CodeSource source = entry.getClass().getProtectionDomain().getCodeSource();
        String from = source == null ? "" : String.valueOf(source.getLocation()).replaceFirst("/$", "");
        return MESSAGES.text("origin", entry.getClass().getName(), from.substring(from.lastIndexOf('/') + 1));
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

    /** Whether the name of a motif is the path of a drawing: one that ends with {@code .svg} or, packed, {@code .svgz}. */
    public static boolean isDrawing(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".svg") || lower.endsWith(".svgz");
    }

    /**
     * The motif of an id; the prefix of its origin may be left out where that leaves no doubt, as in {@code tretes}. A
     * drawing is named by its path.
     *
     * @throws UserError naming the nearest motif, saying why the one named is not drawn, or which ones a name without
     *     prefix may mean
     */
    public Motif motif(String id) {
        if (isDrawing(id)) {
            return drawings.apply(id);
        }
        if (OTHER_FILE.matcher(id).matches()) {
            throw new UserError(MESSAGES.text(PIXELS.matcher(id).matches() ? "file.pixels" : "file.other", id));
        }
        return find(motifs, id)
                .orElseThrow(() ->
                        find(placeholders, id).map(Catalogue::notDrawn).orElseGet(() -> unknown("motif", id, names())));
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
        if (suited.size() > 1) {
            suited = suited.stream()
                    .filter(motif -> first.contains(motif.information().id()))
                    .toList();
        }
        return motifs.containsKey(id) || suited.size() != 1 ? motif(id) : suited.get(0);
    }

    /**
     * The fill of an id, with or without its prefix {@code isn-}.
     *
     * @throws UserError naming the nearest fill
     */
    public Isen isen(String id) {
        Isen isen = isens.containsKey(id) ? isens.get(id) : isens.get(ISEN_PREFIX + id);
        return Optional.ofNullable(isen)
                .orElseThrow(() -> unknown("isen", id, List.of(called(isens.values(), Isen::information))));
    }

    private <T> Optional<T> find(Map<String, T> items, String id) {
        if (items.containsKey(id)) {
            return Optional.ofNullable(items.get(id));
        }
        List<String> ending =
                items.keySet().stream().filter(name -> bare(name).equals(id)).toList();
        if (ending.size() > 1) {
            List<String> own = ending.stream().filter(first::contains).toList();
            if (own.size() != 1) {
                throw new UserError(MESSAGES.text("ambiguous", id, String.join(", ", ending)));
            }
            ending = own;
        }
        return ending.isEmpty() ? Optional.empty() : Optional.ofNullable(items.get(ending.get(0)));
    }

    /** A name without the prefix of its origin. */
    private static String bare(String name) {
        return name.substring(name.indexOf('-') + 1);
    }

    /** What people call the motifs, those that are drawn before those that are only listed. */
    private List<Map<String, Text>> names() {
        Map<String, Text> listed = new TreeMap<>();
        placeholders.forEach((id, placeholder) -> listed.put(id, placeholder.name()));
        return List.of(called(motifs.values(), Motif::information), listed);
    }

    private static <T> Map<String, Text> called(Collection<T> items, Function<T, Information> of) {
        Map<String, Text> names = new TreeMap<>();
        items.stream().map(of).forEach(item -> names.put(item.id(), item.name()));
        return names;
    }

    private static UserError unknown(String key, String id, List<Map<String, Text>> names) {
        List<String> near = names.stream()
                .map(some -> near(id, some))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return UserError.missing(MESSAGES.text("unknown." + key, id, Suggestion.didYouMean(near)), id);
    }

    /** The ids near a name that may have been written with its prefix or without. */
    private static List<String> near(String id, Map<String, Text> names) {
        Map<String, Text> bare = new TreeMap<>();
        names.forEach((name, called) -> bare.put(bare(name), called));
        Optional<String> whole = Suggestion.to(id, names.keySet());
        return whole.isPresent()
                ? List.of(whole.get())
                : Suggestion.near(id, bare).stream()
                        .flatMap(found -> names.keySet().stream()
                                .filter(name -> bare(name).equals(found)))
                        .toList();
    }
}
