package id.canting.sheet.garment;

import id.canting.cloth.Cloth;
import id.canting.design.Library;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.sheet.repeat.Repeating;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;

/** Draws a garment of a cloth at true size. */
public final class GarmentPicture {
    private static final Colour PAPER = Colour.hex("#f6f2ea");

    private GarmentPicture() {}

    /**
     * The picture of a garment. A shirt is cut from the design's repeat as cloth by the metre, or from the cloth itself
     * where nothing in it repeats; sarung and selendang are the cloth itself.
     */
    public static Scene of(Garment garment, Cloth cloth, Library library) {
        Text title = Garment.MESSAGES.text("title", cloth.design().shownTitle(), garment.text());
        return switch (garment) {
            case SHIRT ->
                scene(title, Shirt.WIDTH, Shirt.HEIGHT, Shirt.of(Fabric.of(metres(cloth, library))));
            case SARUNG -> sarung(title, Fabric.of(cloth), cloth);
            case SELENDANG -> selendang(title, Fabric.of(cloth));
        };
    }

    private static Scene sarung(Text title, Fabric fabric, Cloth cloth) {
        double width = fabric.width() / 2 + 2 * Wraps.MARGIN;
        return scene(title, width, fabric.height() + 2 * Wraps.MARGIN, Wraps.sarung(fabric, cloth));
    }

    private static Scene selendang(Text title, Fabric fabric) {
        Point size = Wraps.selendangSize(fabric);
        return scene(title, size.x(), size.y(), Wraps.selendang(fabric));
    }

    /** The repeat often enough for the larger pieces of a shirt; the cloth itself where nothing repeats. */
    private static Cloth metres(Cloth cloth, Library library) {
        try {
            Repeating repeat = Repeating.of(cloth.design());
            int across = (int) Math.ceil(Shirt.CLOTH_WIDTH / repeat.width());
            int down = (int) Math.ceil(Shirt.CLOTH_HEIGHT / repeat.height());
            return repeat.cloth(across, down, library);
        } catch (UserError nothingRepeats) {
            return cloth;
        }
    }

    private static Scene scene(Text title, double width, double height, List<Element> garment) {
        Box page = new Box(0, 0, width, height);
        Text paper = Garment.MESSAGES.text("paper");
        return new Scene(
                width,
                height,
                title,
                Garment.MESSAGES.text("note"),
                List.of(
                        new Layer(
                                "paper",
                                paper,
                                List.of(new Element.Fill(Region.of(page).figure(), PAPER))),
                        new Layer("garment", title, garment)));
    }
}
