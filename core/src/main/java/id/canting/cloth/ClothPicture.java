package id.canting.cloth;

import id.canting.cloth.draw.Quality;
import id.canting.cloth.figure.Threads;
import id.canting.design.Design;
import id.canting.mark.Drawing;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pictures of a cloth: how its baths left it, with the wax and the thread that are still on. */
final class ClothPicture {
    private static final Colour WAX = Colour.hex("#a8702a");
    private static final double WAX_OPACITY = 0.62;
    private static final Colour THREAD = Colour.hex("#c2417e");
    private static final double THREAD_WIDTH = 0.7;

    private final Cloth cloth;
    private final BathPainter painter;

    ClothPicture(Cloth cloth) {
        this(cloth, new PictureMemory());
    }

    /** @param memory of earlier pictures of the cloth, perhaps with other dyes */
    ClothPicture(Cloth cloth, PictureMemory memory) {
        this.cloth = cloth;
        this.painter = new BathPainter(cloth, memory);
    }

    DyedPicture after(int step) {
        State state = cloth.states().get(step);
        List<Painted> painted = new ArrayList<>(painter.after(state.baths()));
        List<Swatch> swatches = swatches(painted);
        for (String name : state.waxed()) {
            Text label = Workshop.MESSAGES.text("layer.onwax");
            painted.add(
                    new Painted("on-" + name, label, new Element.Fill(painter.wax(name), WAX, WAX_OPACITY), List.of()));
            add(swatches, new Swatch(label, WAX, List.of(), false));
        }
        for (String name : state.tied()) {
            painted.add(new Painted(
                    "bound-" + name,
                    Workshop.MESSAGES.text("layer.thread", name),
                    new Element.Stroke(
                            Threads.of(cloth.drawings().getOrDefault(name, Drawing.EMPTY)), THREAD_WIDTH, THREAD),
                    List.of()));
        }
        Design design = cloth.design();
        Text title = design.shownTitle();
        Scene scene = new Scene(
                design.cut().width(),
                design.cut().height(),
                title,
                Text.EMPTY,
                layers(painted),
                ColourNames.of(swatches, WAX, THREAD));
        boolean draft = cloth.quality() == Quality.DRAFT;
        return new DyedPicture(draft ? scene.draft(Workshop.MESSAGES.text("draft", title)) : scene, swatches);
    }

    private List<Swatch> swatches(List<Painted> painted) {
        List<Swatch> swatches = new ArrayList<>();
        for (Painted one : painted) {
            for (Reach.Tint tint : one.tints()) {
                List<AppliedBath> ordered =
                        cloth.baths().stream().filter(tint.baths()::contains).toList();
                add(swatches, new Swatch(one.label(), tint.colour(), ordered, tint.whole()));
            }
        }
        return swatches;
    }

    /** Adds a colour that is not known yet, or tells how baths made one of which that was not known yet. */
    private static void add(List<Swatch> swatches, Swatch swatch) {
        for (int i = 0; i < swatches.size(); i++) {
            Swatch known = swatches.get(i);
            if (known.colour().equals(swatch.colour())) {
                if (swatch.whole() && !known.whole()) {
                    swatches.set(i, new Swatch(known.where(), known.colour(), swatch.baths(), true));
                }
                return;
            }
        }
        swatches.add(swatch);
    }

    /** Neighbours of one layer together; a layer met again later gets a number behind its id. */
    private static List<Layer> layers(List<Painted> painted) {
        List<Layer> layers = new ArrayList<>();
        Map<String, Integer> met = new LinkedHashMap<>();
        int at = 0;
        while (at < painted.size()) {
            Painted first = painted.get(at);
            List<Element> elements = new ArrayList<>();
            while (at < painted.size() && painted.get(at).layer().equals(first.layer())) {
                elements.add(painted.get(at++).element());
            }
            int times = met.merge(first.layer(), 1, Integer::sum);
            layers.add(new Layer(times == 1 ? first.layer() : first.layer() + "-" + times, first.label(), elements));
        }
        return layers;
    }
}
