package id.canting.motif.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where plug-ins are sought, system by system. */
class PluginPlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Linux      | HOME=                             | -
            Linux      | HOME=/home/a                      | /home/a/.local/share/canting/plugins
            Linux      | HOME=/home/a,XDG_DATA_HOME=/data  | /data/canting/plugins
            Linux      | HOME=/home/a,XDG_DATA_HOME=data   | /home/a/.local/share/canting/plugins
            Linux      | HOME=/home/a,XDG_DATA_HOME=       | /home/a/.local/share/canting/plugins
            Linux      | XDG_DATA_HOME=/data               | /data/canting/plugins
            Mac OS X   | HOME=/Users/a                     | /Users/a/Library/Application Support/canting/plugins
            Mac OS X   | APPDATA=C:                        | -
            Windows 11 | HOME=/home/a                      | -
            Windows 11 | APPDATA=C:\\a                     | C:\\a\\canting\\plugins
            FreeBSD    | HOME=/home/a                      | /home/a/.local/share/canting/plugins
            """)
    void theFolderIsWhereTheSystemKeepsWhatBelongsToPrograms(String system, String variables, String folder) {
        assertThat(PluginPlaces.folder(environment(variables.replace("\\\\", "\\")), system))
                .isEqualTo(Optional.ofNullable(folder).map(path -> path.replace("\\\\", "\\")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Linux      | CANTING_PLUGINS=            | -
            Linux      | CANTING_PLUGINS=::           | -
            Linux      | CANTING_PLUGINS=a.jar        | a.jar
            Linux      | CANTING_PLUGINS=b.jar::/c    | b.jar;/c
            Linux      | OTHER=a.jar                  | -
            Windows 11 | CANTING_PLUGINS=C:/b.jar;/c  | C:/b.jar;/c
            """)
    void theVariableIsReadLikeAClassPath(String system, String variables, String named) {
        assertThat(PluginPlaces.named(environment(variables), system))
                .isEqualTo(named == null ? List.of() : List.of(named.split(";")));
    }

    @Test
    void withoutPlacesThereAreNoPlugins() {
        assertThat(Plugins.of(List.of()).files()).isEmpty();
        assertThat(Plugins.installed(Map.of()).files()).isEmpty();
        assertThat(Plugins.blame(new IllegalStateException(new StackOverflowError())))
                .isEmpty();
    }

    private static Map<String, String> environment(String variables) {
        Map<String, String> environment = new TreeMap<>();
        for (String variable : variables.split(",")) {
            String[] parts = variable.split("=", -1);
            environment.put(parts[0], parts[1]);
        }
        return environment;
    }
}
