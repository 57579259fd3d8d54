package id.canting.sheet.lookbook;

import id.canting.cloth.Cloth;
import id.canting.design.Design;
import id.canting.design.Library;
import id.canting.motif.Motif;
import id.canting.scene.Scene;
import id.canting.sheet.garment.Garment;
import id.canting.sheet.garment.GarmentPicture;
import id.canting.text.Messages;
import id.canting.text.SafeText;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells of one cloth: its picture, how it is made, its dyes, motifs, colourways, care, and what of it is a plan. */
public final class ClothChapter {
    private static final Messages MESSAGES = MakerProfile.MESSAGES;

    private final Cloth cloth;
    private final Library library;
    private final List<Content> contents = new ArrayList<>();

    private ClothChapter(Cloth cloth, Library library) {
        this.cloth = cloth;
        this.library = library.of(cloth.design());
    }

    /**
     * The chapter of a cloth.
     *
     * @param id its name in addresses
     * @param library what its design was read against
     * @param garments what the cloth is shown as
     * @param colourways the finished cloth by the name of each preset
     */
    public static Chapter of(
            String id, Cloth cloth, Library library, List<Garment> garments, Map<String, Scene> colourways) {
        ClothChapter chapter = new ClothChapter(cloth, library);
        chapter.add(garments, colourways);
        Text title = cloth.design().title().isEmpty()
                ? Text.same(id)
                : cloth.design().title();
        return new Chapter(id, new Text(SafeText.of(title.id()), SafeText.of(title.en())), chapter.contents);
    }

    private void add(List<Garment> garments, Map<String, Scene> colourways) {
        Design design = cloth.design();
        ProcessText making = new ProcessText(cloth, library);
        List<Motif> motifs = making.motifs();
        Text names = ProcessText.list(
                motifs.stream().map(motif -> motif.information().name()).toList());
        Text seen = MESSAGES.text(motifs.isEmpty() ? "seen.plain" : "seen", making.technique(), names);
        if (!design.designer().isBlank()) {
            contents.add(new Content.Words(MESSAGES.text("designer", SafeText.of(design.designer()))));
        }
        Text caption = MESSAGES.text(
                "picture",
                design.cut().format().text().capital(),
                design.cut().width(),
                design.cut().height());
        contents.add(new Content.Pictures(List.of(new Content.Picture(cloth.picture(cloth.steps()), caption, seen))));
        heading("technique");
        contents.add(new Content.Words(making.technique()));
        contents.add(new Content.Points(making.steps(), true));
        if (!making.dyes().isEmpty()) {
            heading("dyes");
            contents.add(new Content.Points(making.dyes(), false));
        }
        if (!motifs.isEmpty()) {
            heading("motifs");
            motifs.forEach(motif -> contents.addAll(MotifStory.of(motif)));
        }
        if (!garments.isEmpty()) {
            heading("garments");
            contents.add(new Content.Words(MESSAGES.text("garments.ours")));
            contents.add(new Content.Pictures(garments.stream().map(this::worn).toList()));
        }
        if (!colourways.isEmpty()) {
            heading("colourways");
            List<Content.Picture> pictures = new ArrayList<>();
            colourways.forEach((name, scene) -> pictures.add(new Content.Picture(
                    scene, Text.same(SafeText.of(name)), MESSAGES.text("seen.colourway", SafeText.of(name)))));
            contents.add(new Content.Pictures(pictures));
        }
        heading("care");
        contents.add(new Content.Words(MESSAGES.text("care.ours")));
        contents.add(new Content.Points(making.care(), false));
        heading("honest");
        contents.add(new Content.Points(making.honest(), false));
    }

    private Content.Picture worn(Garment garment) {
        Text seen = MESSAGES.text("seen.garment", garment.text());
        return new Content.Picture(
                GarmentPicture.of(garment, cloth, library), garment.text().capital(), seen);
    }

    private void heading(String key) {
        contents.add(new Content.Heading(2, MESSAGES.text("heading." + key)));
    }
}
