package id.canting.output.png;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A PNG file of opaque pixels as it is written, from top to bottom (PNG specification, second edition, W3C 2003). Java's
 * own writer copies each pixel thrice, which takes longer than the painting, and wants the whole picture at once, while
 * ours is painted and written in bands. Rows are not filtered: cloth is of few
 * colours, and any filter, or the best of all for each row, makes it larger by a third or more.
 */
final class PngStream implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int PIECE = 1 << 16;

    private static final int SAMPLES = 3;

    /** Enough for few colours; the highest takes twice the time for hundredths of the size. */
    private static final int LEVEL = 3;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater(LEVEL);
    private final byte[] packed = new byte[PIECE];
    private final int width;

    /** The number of the filter that does nothing, and a row's samples after it. */
    private final byte[] row;

    /** Starts a file; the stream is left open. */
    PngStream(OutputStream out, int width, int height) throws IOException {
        this.out = new DataOutputStream(out);
        this.width = width;
        this.row = new byte[1 + SAMPLES * width];
        out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream words = new DataOutputStream(header);
        words.writeInt(width);
        words.writeInt(height);
        // Eight bits a sample, red, green and blue; the only compression and filters there are; not interlaced.
        words.write(new byte[] {8, 2, 0, 0, 0});
        chunk("IHDR", header.toByteArray());
    }

    /** Says that colours are sRGB, and how many pixels are in a metre. */
    void scale(int pixelsPerMetre) throws IOException {
        chunk("sRGB", new byte[] {0});
        ByteArrayOutputStream size = new ByteArrayOutputStream();
        DataOutputStream words = new DataOutputStream(size);
        words.writeInt(pixelsPerMetre);
        words.writeInt(pixelsPerMetre);
        words.write(1);
        chunk("pHYs", size.toByteArray());
    }

    /** Text in any language under a keyword in Latin letters, not packed. */
    void text(String keyword, String text) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        data.writeBytes(new byte[5]);
        data.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        chunk("iTXt", data.toByteArray());
    }

    /** The next rows of pixels 0xRRGGBB, row by row. */
    void rows(int[] pixels) throws IOException {
        for (int from = 0; from < pixels.length; from += width) {
            for (int x = 0; x < width; x++) {
                int pixel = pixels[from + x];
                row[SAMPLES * x + 1] = (byte) (pixel >> 16);
                row[SAMPLES * x + 2] = (byte) (pixel >> 8);
                row[SAMPLES * x + 3] = (byte) pixel;
            }
            deflater.setInput(row);
            while (!deflater.needsInput()) {
                pass(deflater.deflate(packed));
            }
        }
    }

    /** Ends the file after its last row. */
    void end() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            pass(deflater.deflate(packed));
        }
        chunk("IEND", new byte[0]);
        out.flush();
    }

    /** Frees the packer's memory. */
    @Override
    public void close() {
        deflater.end();
    }

    private void pass(int length) throws IOException {
        if (length > 0) {
            chunk("IDAT", packed, length);
        }
    }

    private void chunk(String type, byte[] data) throws IOException {
        chunk(type, data, data.length);
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) sum.getValue());
    }
}
