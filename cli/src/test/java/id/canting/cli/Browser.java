package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Opens a page in headless Chromium, lets axe-core look at it, and says what was found. */
final class Browser {
    private static final Pattern SAID = Pattern.compile("<pre id=\"axe\">(.*?)</pre>", Pattern.DOTALL);

    /** Reports what broke a rule, how many rules held, and whether the page is wider than the window. */
    private static final String LOOK = """
            axe.run(document).then(found => {
              const wide = document.documentElement.scrollWidth - window.innerWidth;
              const broken = found.violations.map(v => v.id).sort().join(',');
              parent.postMessage([broken, found.passes.length, window.innerWidth, wide].join(';'), '*');
            });
            """;

    /** Chromium's own window is never narrower than 500 px, so the page is opened in a frame of the wanted width. */
    private static final String FRAME = """
            <!DOCTYPE html><title>frame</title>
            <pre id="axe"></pre>
            <script>onmessage = said => { document.getElementById('axe').textContent = said.data; };</script>
            <iframe src="looked-at.html" style="border:0" width="%d" height="900"></iframe>
            """;

    private Browser() {}

    /**
     * What axe-core said.
     *
     * @param broken ids of the rules that do not hold
     * @param held how many rules hold
     * @param width of the window, px
     * @param over how much wider than the window the page is, px
     */
    record Look(List<String> broken, int held, int width, int over) {}

    private static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Looks at a page in a window of a width; skipped without Chromium, but on CI its absence is a failure. */
    static Look look(String html, int width, Path folder) throws IOException, InterruptedException {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty()) {
            assertThat(System.getenv("CI")).as("on CI chromium must be there").isNotEqualTo("true");
        }
        assumeTrue(chromium.isPresent(), "no chromium on this machine: the page was not looked at");
        Path page = folder.resolve("looked-at.html");
        String script = "<script>" + axe() + "</script>\n<script>" + LOOK + "</script>\n</body>";
        Files.writeString(page, html.replace("</body>", script), StandardCharsets.UTF_8);
        Path frame = folder.resolve("frame.html");
        Files.writeString(frame, String.format(Locale.ROOT, FRAME, width), StandardCharsets.UTF_8);
        Path out = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        chromium.get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=" + Math.max(500, width + 40) + ",1000",
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        frame.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(180, TimeUnit.SECONDS))
                    .as("chromium ended")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        Matcher said = SAID.matcher(Files.readString(out, StandardCharsets.UTF_8));
        assertThat(said.find() && !said.group(1).isEmpty())
                .as("axe-core said something")
                .isTrue();
        String[] words = said.group(1).split(";", -1);
        return new Look(
                words[0].isEmpty() ? List.of() : List.of(words[0].split(",")),
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]));
    }

    private static String axe() throws IOException {
        try (InputStream stream = Browser.class.getResourceAsStream("/axe.min.js")) {
            assertThat(stream).as("axe-core on the test's class path").isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
