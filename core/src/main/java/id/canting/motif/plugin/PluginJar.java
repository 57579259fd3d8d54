package id.canting.motif.plugin;

import id.canting.motif.Declared;
import id.canting.motif.Isen;
import id.canting.motif.Motif;
import id.canting.motif.Placeholders;
import id.canting.text.Messages;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.jar.JarFile;

/**
 * One jar and what it offers. It has a class loader of its own, so that two plug-ins may bring different versions of one
 * library, and so that a fault in it can be told from ours.
 *
 * @param file the jar
 * @param motifs it offers
 * @param isens it offers
 * @param placeholders it offers
 */
record PluginJar(Path file, List<Motif> motifs, List<Isen> isens, List<Placeholders> placeholders) {
    static final Messages MESSAGES = Messages.beside(Plugins.class, "messages");

    /** Begins the name of a plug-in's class loader, which Java notes with every step of a fault; its file follows. */
    private static final String LOADER = "plug-in ";

    private static final List<Class<?>> SERVICES = List.of(Motif.class, Isen.class, Placeholders.class);

    /**
     * Opens a jar, which then stays open as long as what it offers is used.
     *
     * @throws UserError when it is damaged, offers nothing, or what it offers cannot be used
     */
    static PluginJar open(Path file) {
        ClassLoader loader = loader(file);
        List<Motif> motifs = offered(Motif.class, loader, file, motif -> declared(motif, file));
        List<Isen> isens = offered(Isen.class, loader, file, isen -> declared(isen, file));
        List<Placeholders> listed = offered(Placeholders.class, loader, file, Placeholders::placeholders);
        if (motifs.isEmpty() && isens.isEmpty() && listed.isEmpty()) {
            throw unusable(file, MESSAGES.text("nothing"));
        }
        return new PluginJar(file, motifs, isens, listed);
    }

    /** The jar in whose code a fault arose, its causes aside, if it is one's. */
    static Optional<String> of(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .map(StackTraceElement::getClassLoaderName)
                .filter(name -> name != null && name.startsWith(LOADER))
                .findFirst()
                .map(name -> name.substring(LOADER.length()));
    }

    static UserError unusable(Object file, Object why) {
        return new UserError(MESSAGES.text("unusable", file, why));
    }

    private static ClassLoader loader(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            if (SERVICES.stream()
                    .noneMatch(service -> jar.getEntry("META-INF/services/" + service.getName()) != null)) {
                throw unusable(file, MESSAGES.text("nothing"));
            }
            return new URLClassLoader(
                    LOADER + file, new URL[] {file.toUri().toURL()}, PluginJar.class.getClassLoader());
        } catch (IOException | SecurityException e) {
            throw unusable(file, MESSAGES.text("damaged", String.valueOf(e.getMessage())));
        }
    }

    /** What the jar itself offers of a service; its loader also finds what is on the class path. */
    private static <T> List<T> offered(Class<T> service, ClassLoader loader, Path file, Consumer<T> check) {
        List<T> offered = new ArrayList<>();
        try {
            Iterator<ServiceLoader.Provider<T>> providers =
                    ServiceLoader.load(service, loader).stream().iterator();
            while (providers.hasNext()) {
                ServiceLoader.Provider<T> provider = providers.next();
                if (provider.type().getClassLoader() == loader) {
                    complete(provider.type(), file);
                    T found = provider.get();
                    check.accept(found);
                    offered.add(found);
                }
            }
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            throw e instanceof UserError known ? known : unusable(file, Text.same(reason(e)));
        }
        return offered;
    }

    /** A class made for an older or newer program may lack what this one asks of it, which it would tell only when asked. */
    private static void complete(Class<?> type, Path file) {
        for (Method method : type.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers())) {
                String lacking = method.getDeclaringClass().getSimpleName() + "." + method.getName();
                throw unusable(file, MESSAGES.text("other-version", type.getName(), lacking));
            }
        }
    }

    private static void declared(Declared entry, Path file) {
        if (((Object) entry.declaration()) == null) {
            throw unusable(file, MESSAGES.text("undeclared", entry.getClass().getName()));
        }
    }

    /** What is wrong, without the service's name that Java puts before it. */
    private static String reason(Throwable fault) {
        String said = fault instanceof ServiceConfigurationError
                ? String.valueOf(fault.getMessage()).replaceFirst("^[\\w.]+: ", "")
                : named(fault);
        return fault.getCause() == null ? said : said + " (" + named(fault.getCause()) + ")";
    }

    /** A fault by its kind and what it says. */
    static String named(Throwable fault) {
        String name = fault.getClass().getSimpleName();
        return fault.getMessage() == null ? name : name + ": " + fault.getMessage();
    }
}
