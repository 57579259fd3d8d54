package id.canting.sheet.lookbook;

import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.motif.MotifSource;
import id.canting.motif.Provenance;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is told of a motif: only what a source says, and where none does, that none does. */
final class MotifStory {
    private static final Map<String, MotifSource> SOURCES = MotifSource.all();

    private MotifStory() {}

    static List<Content> of(Motif motif) {
        Information information = motif.information();
        Provenance from = information.provenance();
        List<Content> told = new ArrayList<>();
        told.add(new Content.Heading(3, information.name().capital()));
        told.add(new Content.Words(information.note()));
        List<Text> points = new ArrayList<>();
        points.add(MakerProfile.MESSAGES.text(
                "motif.from",
                from.origin().text(),
                from.name().text(),
                from.shape().text()));
        points.add(
                from.meaning().isEmpty()
                        ? MakerProfile.MESSAGES.text("motif.meaning.none")
                        : MakerProfile.MESSAGES.text("motif.meaning", from.meaning(), from.meaningSource()));
        if (!from.restriction().isEmpty()) {
            points.add(MakerProfile.MESSAGES.text("motif.use", from.restriction()));
        }
        told.add(new Content.Points(points, false));
        List<Content.Link> links = new ArrayList<>();
        List<String> codes = new ArrayList<>(from.sources());
        if (!from.meaningSource().isEmpty() && !codes.contains(from.meaningSource())) {
            codes.add(from.meaningSource());
        }
        for (String code : codes) {
            MotifSource source = SOURCES.get(code);
            if (source == null) {
                links.add(new Content.Link(Text.same(code), ""));
            } else {
                Text name = new Text(
                        code + " " + source.site() + " (" + source.kind().id() + ")",
                        code + " " + source.site() + " (" + source.kind().en() + ")");
                links.add(new Content.Link(name, address(source.where())));
            }
        }
        if (!links.isEmpty()) {
            told.add(new Content.Links(MakerProfile.MESSAGES.text("sources"), links));
        }
        return told;
    }

    /** The address of a source that is a page, without what is said after it; nothing for one that is none. */
    private static String address(String where) {
        return where.startsWith("http") ? where.replaceFirst("\\s.*$", "") : "";
    }
}
