package id.canting.benchmarks;

import id.canting.cloth.Cloth;
import id.canting.geometry.Box;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.pdf.PdfWriter;
import id.canting.output.png.PngWriter;
import id.canting.output.svg.SvgWriter;
import id.canting.sanggar.Sanggar;
import id.canting.scene.Book;
import id.canting.scene.Element;
import id.canting.scene.Scene;
import id.canting.sheet.ContactSheet;
import id.canting.sheet.PageSize;
import id.canting.sheet.trace.Tracing;
import id.canting.text.Language;
import id.canting.text.Text;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One piece of work in a process of its own: {@code Work KIND FLOWERS TIMES FILE}. It prepares the cloth, does the work
 * so many times and prints the seconds that each took.
 */
final class Work {
    private static final double DPI = 100;
    private static final int PIXELS = 9843;
    private static final EmbeddedRecipe IMPRINT = new EmbeddedRecipe("benchmark", "", new TreeMap<>());

    private static final String FRESH = "fresh:";

    private Work() {}

    private interface Job {
        void write(OutputStream out) throws IOException;
    }

    /** Does the work. */
    public static void main(String[] words) throws IOException {
        int times = Integer.parseInt(words[2]);
        Path file = Path.of(words[3]);
        Job job = words[0].startsWith(FRESH)
                ? fresh(Path.of(words[0].substring(FRESH.length())))
                : job(words[0], Kain.of(Integer.parseInt(words[1])), file);
        List<String> seconds = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                job.write(out);
            }
            seconds.add(String.format(Locale.ROOT, "%.5f", (System.nanoTime() - start) / 1e9));
        }
        System.out.println("seconds " + String.join(" ", seconds));
    }

    /** A design made and pictured with the next seed. */
    private static Job fresh(Path design) {
        Sanggar sanggar = Sanggar.open();
        AtomicInteger seed = new AtomicInteger();
        return out -> {
            Cloth cloth = sanggar.read(design)
                    .set("seed", Integer.toString(seed.incrementAndGet()))
                    .make();
            cloth.picture(cloth.steps());
        };
    }

    private static Job job(String kind, Kain kain, Path file) throws IOException {
        switch (kind) {
            case "svg-instances", "svg-flat" -> {
                Scene scene = kind.equals("svg-flat") ? kain.flat() : kain.instances();
                return out -> SvgWriter.write(scene, IMPRINT, out);
            }
            case "raw-instances", "raw-flat" -> {
                return out -> RawSvg.write(kain, kind.equals("raw-instances"), out);
            }
            case "svggraphics2d" -> {
                return out -> Graphics.batik(kain, out);
            }
            case "jfreesvg" -> {
                return out -> Graphics.jfree(kain, out);
            }
            case "png" -> {
                Scene scene = kain.instances();
                return out -> PngWriter.write(scene, DPI, IMPRINT, out);
            }
            case "java2d" -> {
                return out -> Graphics.java2d(PIXELS, out, graphics -> Graphics.draw(kain, graphics));
            }
            case "transcoder" -> {
                String svg = Path.of(String.valueOf(file.getParent()), "instances.svg")
                        .toUri()
                        .toString();
                return out -> Graphics.transcoder(svg, PIXELS, out);
            }
            case "pdf" -> {
                Book book = Book.of(kain.instances());
                return out -> PdfWriter.write(book, IMPRINT, out);
            }
            case "tiled" -> {
                return out -> PdfWriter.write(tiled(kain.lines()), IMPRINT, out);
            }
            case "contact-sheet" -> {
                return out -> PdfWriter.write(contact(kain.instances()), IMPRINT, out);
            }
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private static Book tiled(List<Element> lines) {
        List<Box> windows = List.of(new Box(0, 0, Kain.WIDTH, Kain.HEIGHT));
        Book book = Tracing.of(Text.same("kain-1"), lines, windows, PageSize.of("a4"), 10, false)
                .book(Language.ID);
        System.out.println("pages " + book.pages().size());
        return book;
    }

    private static Book contact(Scene scene) {
        List<ContactSheet.Cell> cells = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            cells.add(new ContactSheet.Cell("kain-" + i, List.of("kain"), scene));
        }
        return ContactSheet.of(scene.title(), scene.title(), cells);
    }
}
