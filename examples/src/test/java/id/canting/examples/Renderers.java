package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.canting.output.EmbeddedRecipe;
import id.canting.output.pdf.PdfWriter;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/**
 * The programs that show our files beside us. Where one is missing its test is skipped; but on the build machine, which
 * says CI=true, it fails.
 */
enum Renderers {
    BATIK {
        @Override
        Path paint(Scene scene, double dpi, Path folder) throws IOException {
            PNGTranscoder transcoder = new PNGTranscoder();
            transcoder.addTranscodingHint(ImageTranscoder.KEY_PIXEL_UNIT_TO_MILLIMETER, (float) (25.4 / dpi));
            Path target = folder.resolve("batik.png");
            try (var out = Files.newOutputStream(target)) {
                String svg = Examples.svg(scene, "");
                transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(out));
            } catch (TranscoderException e) {
                throw new IOException(e);
            }
            return target;
        }
    },
    LIBRSVG {
        @Override
        Path paint(Scene scene, double dpi, Path folder) throws IOException, InterruptedException {
            needs("rsvg-convert");
            Path svg = svg(scene, folder);
            Path target = folder.resolve("rsvg.png");
            run(folder, List.of("rsvg-convert", "-d", dpi + "", "-p", dpi + "", "-o", target + "", svg + ""));
            return target;
        }
    },
    CHROMIUM {
        @Override
        Path paint(Scene scene, double dpi, Path folder) throws IOException, InterruptedException {
            needs("chromium");
            svg(scene, folder);
            Path page = folder.resolve("page.html");
            Files.writeString(
                    page, "<!doctype html><style>body{margin:0}img{display:block}</style><img src=\"picture.svg\">");
            Path target = folder.resolve("chromium.png");
            run(
                    folder,
                    List.of(
                            "chromium",
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--hide-scrollbars",
                            "--force-device-scale-factor=" + dpi / 96,
                            "--force-color-profile=srgb",
                            "--user-data-dir=" + folder.resolve("profile"),
                            "--window-size=" + pixels(scene.width(), 96) + "," + pixels(scene.height(), 96),
                            "--screenshot=" + target,
                            page.toUri().toString()));
            return target;
        }
    },
    POPPLER {
        @Override
        Path paint(Scene scene, double dpi, Path folder) throws IOException, InterruptedException {
            needs("pdftoppm");
            Path pdf = folder.resolve("picture.pdf");
            try (var out = Files.newOutputStream(pdf)) {
                PdfWriter.write(Book.of(scene), new EmbeddedRecipe("test", "", new TreeMap<>()), out);
            }
            String target = folder.resolve("poppler").toString();
            run(folder, List.of("pdftoppm", "-png", "-singlefile", "-r", dpi + "", pdf + "", target));
            return Path.of(target + ".png");
        }
    },
    INKSCAPE {
        @Override
        Path paint(Scene scene, double dpi, Path folder) throws IOException, InterruptedException {
            peer("inkscape");
            Path target = folder.resolve("inkscape.png");
            run(
                    folder,
                    List.of(
                            "inkscape",
                            "--export-type=png",
                            "--export-filename=" + target,
                            "--export-background=white",
                            "--export-dpi=" + dpi,
                            svg(scene, folder) + ""));
            return target;
        }
    },
    FIREFOX {
        @Override
        Path paint(Scene scene, double dpi, Path folder) throws IOException, InterruptedException {
            peer("firefox-esr");
            svg(scene, folder);
            int width = pixels(scene.width(), dpi);
            int height = pixels(scene.height(), dpi);
            Path page = folder.resolve("firefox.html");
            Files.writeString(
                    page,
                    "<!doctype html><style>body{margin:0}img{display:block;width:" + width + "px;height:" + height
                            + "px}</style><img src=\"picture.svg\">");
            Path profile = Files.createTempDirectory(folder, "firefox");
            Files.writeString(profile.resolve("user.js"), "user_pref(\"gfx.color_management.mode\", 0);\n");
            Path target = folder.resolve("firefox.png");
            run(
                    folder,
                    List.of(
                            "firefox-esr",
                            "--headless",
                            "--no-remote",
                            "--profile",
                            profile + "",
                            "--screenshot",
                            target + "",
                            "--window-size=" + width + "," + height,
                            page.toUri().toString()));
            return target;
        }
    },
    RESVG {
        @Override
        Path paint(Scene scene, double dpi, Path folder) throws IOException, InterruptedException {
            peer("node");
            assumeTrue(System.getenv("RESVG_JS") != null, "RESVG_JS names no folder with resvg-js in it");
            Path target = folder.resolve("resvg.png");
            String script = Examples.FOLDER.resolve("benchmarks/resvg.cjs").toString();
            String width = pixels(scene.width(), dpi) + "";
            run(folder, List.of("node", script, svg(scene, folder) + "", width, target + ""));
            return target;
        }
    };

    /** Those that every build asks; the others only {@code mvn -Ppeers test} does, where they are installed. */
    static final List<Renderers> ALWAYS = List.of(BATIK, LIBRSVG, CHROMIUM, POPPLER);

    /** A scene at its true size as this program shows our SVG, or our PDF; what fills no whole pixel is left out. */
    BufferedImage picture(Scene scene, double dpi, Path folder) throws IOException, InterruptedException {
        BufferedImage painted = ImageIO.read(paint(scene, dpi, folder).toFile());
        int width = pixels(scene.width(), dpi);
        int height = pixels(scene.height(), dpi);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().drawImage(painted, 0, 0, Color.WHITE, null);
        // Sizes are rounded up, down or to the nearest; more would be another scale.
        assertThat(painted.getWidth()).isBetween(width - 1, width + 1);
        assertThat(painted.getHeight()).isBetween(height - 1, height + 1);
        return picture;
    }

    abstract Path paint(Scene scene, double dpi, Path folder) throws IOException, InterruptedException;

    private static int pixels(double length, double dpi) {
        return (int) Math.round(length * dpi / 25.4);
    }

    static Path svg(Scene scene, Path folder) throws IOException {
        return Files.writeString(folder.resolve("picture.svg"), Examples.svg(scene, ""));
    }

    static void needs(String program) {
        boolean here = isHere(program);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(here).as("%s is needed on the build machine", program).isTrue();
        }
        assumeTrue(here, program + " is not on this machine; install it to run this check");
    }

    /** What a build on any machine does without; where it is missing, the test is skipped and says so. */
    static void peer(String program) {
        assumeTrue(Boolean.getBoolean("peers"), "only mvn -Ppeers test asks further programs");
        assumeTrue(isHere(program), program + " is not on this machine; CONTRIBUTING.md says how to install it");
    }

    private static boolean isHere(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    static void run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "run", ".log");
        int code = Java.process(log, command);
        assertThat(code).as(Files.readString(log)).isZero();
    }
}
