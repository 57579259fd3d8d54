package id.canting.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Plants a new kind in each type that is taken apart by {@code match}, and compiles it together with every file that
 * answers for its kinds: the compiler must name them all.
 */
class NewKindTest {
    private static final Path SOURCES = Path.of("src/main/java/id/canting");
    private static final String CASES = "    interface Cases<R> {\n";

    @TempDir
    private Path classes;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "design/Step.java        | String name |",
                "design/Source.java      | List<Use> motifs, boolean fitsFrame |",
                "design/Arrangement.java | int count |",
                "layout/Layout.java      | RepeatTile tile | public Layout stretched(double x, double y) { return this; }",
            })
    void stopsTheBuildWhereverItHasNoAnswer(String file, String parts, @Nullable String methods) throws IOException {
        Path type = SOURCES.resolve(file);
        String name = type.getFileName().toString().replace(".java", "");
        List<Path> places = places(name, type);
        String source = Files.readString(type);
        assertThat(compiled(type, source, places)).as("as it stands").isEmpty();
        String kind = "record Planted(%s) implements %s { %s public <R> R match(Cases<R> cases) %s }\n"
                .formatted(parts, name, methods == null ? "" : methods, "{ return cases.planted(this); }");
        String planted = source.substring(0, source.lastIndexOf('}')) + kind + "}\n";
        // What a kind in a file of its own makes necessary: all kinds by name.
        planted = planted.replaceFirst("permits ", "permits " + name + ".Planted, ");
        assertThat(planted).contains(CASES);
        List<Diagnostic<? extends JavaFileObject>> faults =
                compiled(type, planted.replace(CASES, CASES + "R planted(Planted planted);\n"), places);
        assertThat(faults)
                .allSatisfy(fault -> assertThat(fault.getMessage(Locale.ROOT))
                        .contains("planted(id.canting."
                                + file.replace(".java", "").replace('/', '.') + ".Planted)"));
        assertThat(faults.stream().map(fault -> Path.of(fault.getSource().getName())))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(places);
    }

    /** The files that answer for the kinds of a type, one for each class that does. */
    private static List<Path> places(String name, Path type) throws IOException {
        List<Path> places = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java") && !one.equals(type))
                    .toList()) {
                int answers = Files.readString(file).split("\\b" + name + "\\.Cases<", -1).length - 1;
                for (int i = 0; i < answers; i++) {
                    places.add(file);
                }
            }
        }
        return places;
    }

    /** Where the compiled class stands; a test's own class path may be hidden in a jar. */
    private static Path at(Class<?> compiled) {
        try {
            return Path.of(
                    compiled.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Diagnostic<? extends JavaFileObject>> compiled(Path type, String source, List<Path> places)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<JavaFileObject> units = new ArrayList<>();
        units.add(new SimpleJavaFileObject(URI.create("string:///" + type.getFileName()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        });
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(at(Step.class), at(NullMarked.class)));
            files.getJavaFileObjectsFromPaths(places.stream().distinct().toList())
                    .forEach(units::add);
            List<String> options = List.of("-proc:none", "-implicit:none", "-Xmaxerrs", "1000", "-d", "" + classes);
            compiler.getTask(null, files, found, options, null, units).call();
        }
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }
}
