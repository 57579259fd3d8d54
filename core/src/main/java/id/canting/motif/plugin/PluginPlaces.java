package id.canting.motif.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a user's plug-ins lie, as the environment says. */
final class PluginPlaces {
    /** Names jars and folders, as a class path does. */
    static final String VARIABLE = "CANTING_PLUGINS";

    private PluginPlaces() {}

    /**
     * What the variable names, in its order.
     *
     * @param system the name that Java has for the operating system
     */
    static List<String> named(Map<String, String> environment, String system) {
        List<String> named = new ArrayList<>();
        String separator = isWindows(system) ? ";" : ":";
        for (String place : environment.getOrDefault(VARIABLE, "").split(separator, -1)) {
            if (!place.isBlank()) {
                named.add(place.strip());
            }
        }
        return named;
    }

    /** The folder of the user's own, where the system keeps what belongs to programs; none where the user has no home. */
    static Optional<String> folder(Map<String, String> environment, String system) {
        String home = environment.getOrDefault("HOME", "");
        if (isWindows(system)) {
            return below(environment.getOrDefault("APPDATA", ""), "\\", "canting", "plugins");
        }
        if (system.toLowerCase(Locale.ROOT).startsWith("mac")) {
            return below(home, "/", "Library", "Application Support", "canting", "plugins");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        // The rules of these folders say that a relative one counts as none.
        return data.startsWith("/")
                ? below(data, "/", "canting", "plugins")
                : below(home, "/", ".local", "share", "canting", "plugins");
    }

    private static Optional<String> below(String base, String separator, String... names) {
        return base.isEmpty() ? Optional.empty() : Optional.of(base + separator + String.join(separator, names));
    }

    private static boolean isWindows(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
