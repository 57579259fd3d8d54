package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A property that carries an annotation of JUnit is skipped by jqwik, quietly; none of ours may be. */
class PropertiesTest {
    private static final Pattern SKIPPED = Pattern.compile(
            "@Property(?:\\([^)]*\\))?\\s+(?:@\\w+(?:\\([^\\n]*\\))?\\s+)*?@(?:DisplayName|Test|Disabled|Timeout|ParameterizedTest)\\b"
                    + "|@(?:DisplayName|Test|Disabled|Timeout|ParameterizedTest)(?:\\([^\\n]*\\))?\\s+@Property\\b");

    @Test
    void everyPropertyRuns() throws IOException {
        List<Path> tests;
        try (Stream<Path> files = Files.walk(Examples.FOLDER.resolve(".."))) {
            tests = files.filter(file -> file.toString().endsWith("Test.java")).toList();
        }
        assertThat(tests).hasSizeGreaterThan(100);
        for (Path test : tests) {
            assertThat(SKIPPED.matcher(Files.readString(test)).find())
                    .as("%s", test)
                    .isFalse();
        }
    }

    @Test
    void theSearchFindsBothOrders() {
        assertThat(SKIPPED.matcher("@Property(tries = 3)\n    @DisplayName(\"x\")")
                        .find())
                .isTrue();
        assertThat(SKIPPED.matcher("@DisplayName(\"x\")\n    @Property\n").find())
                .isTrue();
        assertThat(SKIPPED.matcher("@Property(tries = 3)\n    @Label(\"x\")\n    void a() {}\n    @Test")
                        .find())
                .isFalse();
    }
}
