package id.canting.output.png;

import id.canting.output.EmbeddedRecipe;
import id.canting.scene.Scene;
import id.canting.text.Language;
import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.UserError;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Writes pictures as PNG at a true size: sRGB, the pixels a metre in {@code pHYs}, the recipe in {@code iTXt}. The
 * picture is painted in bands while it is written, so that a whole cloth needs little memory.
 */
public final class PngWriter {
    private static final double INCHES_A_METRE = 1000 / 25.4;
    private static final Messages MESSAGES = Messages.beside(EmbeddedRecipe.class, "messages");

    private PngWriter() {}

    /** A whole small picture in memory, at so many pixels an inch. */
    public static BufferedImage picture(Scene scene, double dpi) {
        Painter painter = new Painter(scene, dpi);
        return painter.band(0, painter.height());
    }

    /**
     * Writes a picture at so many pixels an inch; the stream is left open.
     *
     * @throws UserError when it would have more than {@link ResourceLimit#PIXELS}
     */
    public static void write(Scene scene, double dpi, EmbeddedRecipe imprint, OutputStream out) throws IOException {
        double pixels = scene.width() * scene.height() * (dpi / 25.4) * (dpi / 25.4);
        if (pixels > ResourceLimit.PIXELS.most()) {
            throw ResourceLimit.PIXELS.exceeded(MESSAGES.text(
                    "pixels",
                    Math.round(scene.width() * dpi / 25.4),
                    Math.round(scene.height() * dpi / 25.4),
                    ResourceLimit.PIXELS.most() / 1_000_000));
        }
        Painter painter = new Painter(scene, dpi);
        try (PngStream png = new PngStream(out, painter.width(), painter.height())) {
            png.scale((int) Math.round(dpi * INCHES_A_METRE));
            png.text("Title", scene.title().in(Language.ID));
            png.text("Software", "Canting " + imprint.version());
            png.text("canting:recipe", imprint.recipe());
            for (Map.Entry<String, String> setting : imprint.settings().entrySet()) {
                png.text("canting:" + setting.getKey(), setting.getValue());
            }
            PaintedBands.write(painter, png);
            png.end();
        }
    }
}
