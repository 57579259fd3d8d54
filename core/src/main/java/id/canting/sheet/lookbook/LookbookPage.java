package id.canting.sheet.lookbook;

import id.canting.output.EmbeddedRecipe;
import id.canting.output.png.PngWriter;
import id.canting.scene.Scene;
import id.canting.sheet.flow.Languages;
import id.canting.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;

/**
 * Writes a lookbook as one page of HTML that needs nothing else: its style and its pictures are in it, and it runs no
 * script. It reads well at 360 px and by a voice: headings in order, every picture told, each language marked.
 */
public final class LookbookPage {
    private static final double LARGE = 1400;
    private static final double SMALL = 640;
    private static final String STYLE = """
            *{box-sizing:border-box}
            body{margin:0;background:#fffdf9;color:#2b2622;font:1.0625rem/1.6 system-ui,"Noto Sans",Arial,sans-serif;overflow-wrap:anywhere}
            header,main,footer{max-width:60rem;margin:0 auto;padding:1rem}
            h1{font-size:clamp(1.7rem,5vw,2.6rem);line-height:1.15;margin:1rem 0 .5rem}
            h2{font-size:clamp(1.4rem,4vw,2rem);line-height:1.2;margin:0 0 .5rem}
            h3{font-size:1.25rem;margin:2rem 0 .5rem;border-bottom:2px solid #243a5e;padding-bottom:.25rem}
            h4{font-size:1.0625rem;margin:1.25rem 0 .25rem}
            p,ul,ol{margin:.5rem 0;max-width:44rem}
            li{margin:.25rem 0}
            a{color:#1c4a78}
            a:focus-visible{outline:3px solid #1c4a78;outline-offset:2px}
            article{margin:0 0 3rem;padding-top:2rem;border-top:1px solid #b9afa2}
            figure{margin:1rem 0}
            img{display:block;max-width:100%;max-height:40rem;width:auto;height:auto;margin:0 auto}
            figcaption{font-size:1rem;color:#5a5149;text-align:center;margin-top:.35rem}
            nav ul{list-style:none;padding:0}
            nav a,.links a{display:inline-block;padding:.3rem 0;min-height:1.75rem;vertical-align:top}
            .links{padding-left:1.25rem}p.links{padding:0;margin:.75rem 0 0}
            .row{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr))}
            .row figure{margin:0}
            .en{display:block;color:#5a5149;font-weight:400}
            h1 .en,h2 .en{font-size:.6em}
            .links li{margin:.1rem 0}
            .code{width:12rem;height:12rem;background:#fff}
            @media print{article{break-inside:auto}img{max-height:12cm}}
            """;

    private final Lookbook lookbook;
    private final Languages languages;
    private final EmbeddedRecipe imprint;
    private final StringBuilder out = new StringBuilder();

    private final Content.Cases<Writing> contents = Content.cases(
            heading -> () -> heading(heading),
            words -> () -> line("<p>" + say(words.words()) + "</p>"),
            points -> () -> points(points),
            links -> () -> links(links),
            pictures -> () -> pictures(pictures.pictures()),
            code -> () -> code(code));

    private LookbookPage(Lookbook lookbook, Languages languages, String version) {
        this.imprint = new EmbeddedRecipe(version, "", new TreeMap<>());
        this.lookbook = lookbook;
        this.languages = languages;
    }

    /**
     * The page.
     *
     * @param version of the program
     */
    public static String of(Lookbook lookbook, Languages languages, String version) throws IOException {
        LookbookPage page = new LookbookPage(lookbook, languages, version);
        page.write();
        return page.out.toString();
    }

    private void write() throws IOException {
        String language = languages.first().code();
        line("<!DOCTYPE html>");
        line("<html lang=\"" + language + "\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta name=\"generator\" content=\"canting " + Html.safe(imprint.version()) + "\">");
        line("<title>" + Html.safe(lookbook.title().in(languages.first())) + "</title>");
        line("<style>\n" + STYLE + "</style>");
        line("</head>");
        line("<body>");
        line("<header>");
        line("<h1>" + say(lookbook.title()) + "</h1>");
        line("<p>" + say(MakerProfile.MESSAGES.text("intro")) + "</p>");
        if (lookbook.chapters().size() > 1) {
            String label = Html.safe(MakerProfile.MESSAGES.text("list").in(languages.first()));
            line("<nav aria-label=\"" + label + "\"><ul>");
            for (Chapter chapter : lookbook.chapters()) {
                line("<li><a href=\"#" + chapter.id() + "\">" + say(chapter.title()) + "</a></li>");
            }
            line("</ul></nav>");
        }
        line("</header>");
        line("<main>");
        for (Chapter chapter : lookbook.chapters()) {
            String name = chapter.id();
            line("<article id=\"" + name + "\" aria-labelledby=\"" + name + "-title\">");
            line("<h2 id=\"" + name + "-title\">" + say(chapter.title()) + "</h2>");
            for (Content content : chapter.contents()) {
                content.match(contents).write();
            }
            line("</article>");
        }
        line("</main>");
        line("<footer>");
        for (Content content : lookbook.contact()) {
            content.match(contents).write();
        }
        line("<p>" + say(MakerProfile.MESSAGES.text("foot")) + "</p>");
        line("</footer>");
        line("</body>");
        line("</html>");
    }

    /** Writes something said or shown. */
    private interface Writing {
        void write() throws IOException;
    }

    private void heading(Content.Heading heading) {
        String tag = "h" + (heading.level() + 1);
        line("<" + tag + ">" + say(heading.words()) + "</" + tag + ">");
    }

    private void points(Content.Points points) {
        String tag = points.numbered() ? "ol" : "ul";
        line("<" + tag + ">");
        points.items().forEach(item -> line("<li>" + say(item) + "</li>"));
        line("</" + tag + ">");
    }

    private void code(Content.Code code) {
        Qr qr = Qr.of(code.address());
        String name = Html.safe(MakerProfile.MESSAGES.text("code").in(languages.first()));
        line("<svg class=\"code\" role=\"img\" aria-label=\"" + name + "\" viewBox=\"0 0 " + qr.size() + " "
                + qr.size() + "\"><path d=\"" + qr.path() + "\"/></svg>");
    }

    private void links(Content.Links links) {
        line("<p class=\"links\">" + say(links.lead()) + "</p>");
        line("<ul class=\"links\">");
        for (Content.Link link : links.links()) {
            String name = Html.safe(link.name().in(languages.first()));
            line("<li>" + (link.address().isEmpty() ? name : Html.link(link.address(), name)) + "</li>");
        }
        line("</ul>");
    }

    private void pictures(List<Content.Picture> pictures) throws IOException {
        boolean row = pictures.size() > 1;
        if (row) {
            line("<div class=\"row\">");
        }
        for (Content.Picture picture : pictures) {
            Scene scene = picture.scene();
            double longest = Math.max(scene.width(), scene.height());
            double dpi = (row ? SMALL : LARGE) / longest * 25.4;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PngWriter.write(scene, dpi, imprint, bytes);
            String alt = Html.safe(picture.seen().in(languages.first()));
            line("<figure><img width=\"" + Math.round(scene.width() * dpi / 25.4) + "\" height=\""
                    + Math.round(scene.height() * dpi / 25.4) + "\" alt=\"" + alt + "\" src=\"data:image/png;base64,"
                    + Base64.getEncoder().encodeToString(bytes.toByteArray()) + "\">");
            line("<figcaption>" + say(picture.caption()) + "</figcaption></figure>");
        }
        if (row) {
            line("</div>");
        }
    }

    /** What is said of a text; a second language stands below, marked as such. */
    private String say(Text text) {
        String first = Html.safe(text.in(languages.first()));
        boolean both = languages == Languages.BOTH && !text.id().equals(text.en());
        return both ? first + "<span class=\"en\" lang=\"en\">" + Html.safe(text.en()) + "</span>" : first;
    }

    private void line(String words) {
        out.append(words).append('\n');
    }
}
