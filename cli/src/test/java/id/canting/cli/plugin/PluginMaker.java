package id.canting.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles and packs plug-ins as their writers do, against the classes that are tested. */
final class PluginMaker {
    private final Path folder;

    /** Works in a folder of its own. */
    PluginMaker(Path folder) {
        this.folder = folder;
    }

    /** The template project, packed. */
    Path template() throws IOException {
        Path project = Path.of("..", "examples", "plugin", "src", "main");
        Map<String, String> files = new TreeMap<>(texts(project.resolve("java")));
        files.putAll(texts(project.resolve("resources")));
        return jar("contoh.jar", files);
    }

    /** A jar of these files by their paths: Java sources are compiled, and classes of ours among them are only compiled against. */
    Path jar(String name, Map<String, String> files) throws IOException {
        Path sources = Files.createDirectories(folder.resolve(name + "-sources"));
        Path packed = Files.createDirectories(folder.resolve(name + "-classes"));
        List<String> compiled = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            boolean source = file.getKey().endsWith(".java");
            Path target = (source ? sources : packed).resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
            if (source) {
                compiled.add(target.toString());
            }
        }
        compile(compiled, packed);
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : bytes(packed).entrySet()) {
                if (!entry.getKey().startsWith("id/canting/")) {
                    zip.putNextEntry(new JarEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
        }
        return jar;
    }

    private static void compile(List<String> sources, Path target) {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-Xlint:all,-classfile,-options,-path",
                "-Werror",
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                target.toString()));
        arguments.addAll(sources);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = compiler.run(null, said, said, arguments.toArray(String[]::new));
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        bytes(root).forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private static Map<String, byte[]> bytes(Path root) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return bytes;
    }
}
