package id.canting.output.png;

import id.canting.scene.Scene;
import java.awt.image.BufferedImage;

/** Draws pictures as pixels. */
public final class PngWriter {
    private PngWriter() {}

    /** A whole small picture in memory, at so many pixels an inch. */
    public static BufferedImage picture(Scene scene, double dpi) {
        Painter painter = new Painter(scene, dpi);
        return painter.band(0, painter.height());
    }
}
