package id.canting.output.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A picture painted band by band from top to bottom. While one band is packed, the next is painted beside it. */
final class PaintedBands {
    /** Pixels of a band: few enough for several layers of it in memory, so many that few shapes meet two bands. */
    private static final int BAND_PIXELS = 2_000_000;

    private PaintedBands() {}

    /** Writes all rows. */
    static void write(Painter painter, PngStream out) throws IOException {
        write(painter, Math.max(16, BAND_PIXELS / painter.width()), out);
    }

    /** Writes all rows in bands of so many. */
    static void write(Painter painter, int rows, PngStream out) throws IOException {
        ExecutorService beside = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "canting-painter");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Future<int[]> next = beside.submit(() -> band(painter, 0, rows));
            for (int from = 0; from < painter.height(); from += rows) {
                int[] pixels = done(next);
                int after = from + rows;
                if (after < painter.height()) {
                    next = beside.submit(() -> band(painter, after, rows));
                }
                out.rows(pixels);
            }
        } finally {
            beside.shutdownNow();
        }
    }

    private static int[] band(Painter painter, int from, int rows) {
        BufferedImage band = painter.band(from, Math.min(rows, painter.height() - from));
        return ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
    }

    private static int[] done(Future<int[]> band) throws IOException {
        try {
            return band.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while painting", e);
        }
    }
}
