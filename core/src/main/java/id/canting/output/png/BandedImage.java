package id.canting.output.png;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;
import org.jspecify.annotations.Nullable;

/** A picture painted band by band as its rows are asked for, from top to bottom. Only one band is kept. */
final class BandedImage implements RenderedImage {
    /** Pixels of a band: small enough for several layers of it in memory, large enough that few shapes meet two bands. */
    private static final int BAND_PIXELS = 4_000_000;

    private final Painter painter;
    private final int rows;
    private final BufferedImage model;
    private @Nullable BufferedImage band;
    private int from;

    BandedImage(Painter painter) {
        this(painter, Math.max(16, BAND_PIXELS / painter.width()));
    }

    BandedImage(Painter painter, int rows) {
        this.painter = painter;
        this.rows = rows;
        this.model = new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR);
    }

    private BufferedImage band(int y) {
        int start = y / rows * rows;
        BufferedImage known = band;
        if (known == null || start != from) {
            known = painter.band(start, Math.min(rows, painter.height() - start));
            band = known;
            from = start;
        }
        return known;
    }

    @Override
    public Raster getData(Rectangle area) {
        WritableRaster raster = getColorModel()
                .createCompatibleWritableRaster(area.width, area.height)
                .createWritableTranslatedChild(area.x, area.y);
        int[] row = new int[area.width];
        byte[] samples = new byte[area.width * 3];
        for (int y = area.y; y < area.y + area.height; y++) {
            BufferedImage source = band(y);
            source.getRGB(area.x, y - from, area.width, 1, row, 0, area.width);
            for (int x = 0; x < area.width; x++) {
                samples[3 * x] = (byte) (row[x] >> 16);
                samples[3 * x + 1] = (byte) (row[x] >> 8);
                samples[3 * x + 2] = (byte) row[x];
            }
            raster.setDataElements(area.x, y, area.width, 1, samples);
        }
        return raster;
    }

    @Override
    public Raster getData() {
        return getData(new Rectangle(0, 0, getWidth(), getHeight()));
    }

    @Override
    public WritableRaster copyData(@Nullable WritableRaster raster) {
        throw new UnsupportedOperationException("a banded picture is read by area");
    }

    @Override
    public Raster getTile(int tileX, int tileY) {
        int top = tileY * rows;
        return getData(new Rectangle(0, top, getWidth(), Math.min(rows, getHeight() - top)));
    }

    @Override
    public ColorModel getColorModel() {
        return model.getColorModel();
    }

    @Override
    public SampleModel getSampleModel() {
        return getColorModel().createCompatibleSampleModel(getWidth(), rows);
    }

    @Override
    public int getWidth() {
        return painter.width();
    }

    @Override
    public int getHeight() {
        return painter.height();
    }

    @Override
    public int getMinX() {
        return 0;
    }

    @Override
    public int getMinY() {
        return 0;
    }

    @Override
    public int getNumXTiles() {
        return 1;
    }

    @Override
    public int getNumYTiles() {
        return (getHeight() + rows - 1) / rows;
    }

    @Override
    public int getMinTileX() {
        return 0;
    }

    @Override
    public int getMinTileY() {
        return 0;
    }

    @Override
    public int getTileWidth() {
        return getWidth();
    }

    @Override
    public int getTileHeight() {
        return rows;
    }

    @Override
    public int getTileGridXOffset() {
        return 0;
    }

    @Override
    public int getTileGridYOffset() {
        return 0;
    }

    @Override
    public @Nullable Vector<RenderedImage> getSources() {
        return null;
    }

    @Override
    public Object getProperty(String name) {
        return java.awt.Image.UndefinedProperty;
    }

    @Override
    public String @Nullable [] getPropertyNames() {
        return null;
    }
}
