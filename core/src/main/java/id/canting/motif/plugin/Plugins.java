package id.canting.motif.plugin;

import id.canting.motif.Catalogue;
import id.canting.motif.Isen;
import id.canting.motif.Motif;
import id.canting.motif.Placeholders;
import id.canting.text.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Jars with motifs and fills of others. A jar names its {@link Motif}s, {@link Isen}s and {@link Placeholders} as
 * services, as the libraries on the class path do, and has their classes; libraries it needs lie beside it and are named
 * by the {@code Class-Path} of its manifest. Jars stay open while the program runs, and their code is trusted as the
 * program's own is.
 */
public final class Plugins {
    /** No plug-ins. */
    public static final Plugins NONE = new Plugins(List.of());

    private final List<PluginJar> jars;

    private Plugins(List<PluginJar> jars) {
        this.jars = jars;
    }

    /**
     * The plug-ins in these jars, and in the jars of these folders.
     *
     * @throws UserError naming the one that is not there, damaged, offers nothing or cannot be used, and a folder
     *     without jars
     */
    public static Plugins of(Collection<Path> places) {
        Map<Path, Path> jars = new LinkedHashMap<>();
        places.forEach(place -> add(jars, place, true));
        return opened(jars);
    }

    /**
     * The plug-ins of whoever runs the program: those that {@code CANTING_PLUGINS} names (jars and folders, with a colon
     * between them, on Windows a semicolon), then the jars in the folder {@code canting/plugins} below
     * {@code $XDG_DATA_HOME} or {@code ~/.local/share}, on macOS below {@code ~/Library/Application Support}, on Windows
     * below {@code %APPDATA%}. That folder may be missing or empty.
     *
     * @throws UserError as {@link #of}
     */
    public static Plugins installed() {
        return installed(System.getenv());
    }

    /**
     * The plug-ins of an environment, as {@link #installed()}.
     *
     * @param environment the variables of a process by their names
     * @throws UserError as {@link #of}
     */
    public static Plugins installed(Map<String, String> environment) {
        String system = System.getProperty("os.name", "");
        Map<Path, Path> jars = new LinkedHashMap<>();
        for (String place : PluginPlaces.named(environment, system)) {
            add(jars, path(place), true);
        }
        folder(environment).filter(Files::isDirectory).ifPresent(folder -> add(jars, folder, false));
        return opened(jars);
    }

    /** The folder of the user's own in which {@link #installed(Map)} looks; none where the environment knows no home. */
    public static Optional<Path> folder(Map<String, String> environment) {
        return PluginPlaces.folder(environment, System.getProperty("os.name", ""))
                .map(Plugins::path);
    }

    /** What to tell of a fault that arose in the code of a plug-in; nothing of any other. */
    public static Optional<UserError> blame(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            Optional<String> jar = PluginJar.of(cause);
            if (jar.isPresent()) {
                return Optional.of(new UserError(PluginJar.MESSAGES.text("failed", jar.get(), PluginJar.named(cause))));
            }
        }
        return Optional.empty();
    }

    /**
     * What work gives that may ask plug-ins to draw.
     *
     * @throws UserError when a plug-in fails in a way that nobody expected, naming it
     */
    public static <T> T held(Supplier<T> work) {
        try {
            return work.get();
        } catch (UserError known) {
            throw known;
        } catch (RuntimeException | LinkageError | StackOverflowError fault) {
            Optional<UserError> told = blame(fault);
            if (told.isPresent()) {
                throw told.get();
            }
            throw fault;
        }
    }

    /** The jars, in the order in which they were named. */
    public List<Path> files() {
        return jars.stream().map(PluginJar::file).toList();
    }

    /**
     * The motifs and fills on the class path with those of the plug-ins.
     *
     * @throws UserError when two have one id, naming both
     */
    public Catalogue catalogue() {
        Catalogue catalogue = Catalogue.load();
        return jars.isEmpty()
                ? catalogue
                : catalogue.with(all(PluginJar::motifs), all(PluginJar::isens), all(PluginJar::placeholders));
    }

    private <T> List<T> all(Function<PluginJar, List<T>> kind) {
        return jars.stream().flatMap(jar -> kind.apply(jar).stream()).toList();
    }

    private static Plugins opened(Map<Path, Path> jars) {
        return new Plugins(jars.values().stream().map(PluginJar::open).toList());
    }

    private static Path path(String place) {
        try {
            return Path.of(place);
        } catch (InvalidPathException e) {
            throw new UserError(PluginJar.MESSAGES.text("missing", place));
        }
    }

    /** Adds a jar or those of a folder, each once however it is named. */
    private static void add(Map<Path, Path> jars, Path place, boolean needed) {
        if (!Files.isDirectory(place)) {
            put(jars, place);
            return;
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(place)) {
            files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
                    .sorted()
                    .forEach(found::add);
        } catch (IOException e) {
            throw PluginJar.unusable(place, String.valueOf(e.getMessage()));
        }
        if (needed && found.isEmpty()) {
            throw new UserError(PluginJar.MESSAGES.text("no-jar", place));
        }
        found.forEach(file -> put(jars, file));
    }

    private static void put(Map<Path, Path> jars, Path file) {
        try {
            jars.putIfAbsent(file.toRealPath(), file);
        } catch (IOException e) {
            throw new UserError(PluginJar.MESSAGES.text("missing", file));
        }
    }
}
