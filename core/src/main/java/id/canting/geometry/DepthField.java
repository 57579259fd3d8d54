package id.canting.geometry;

import java.util.Arrays;

/**
 * How deep each covered pixel of a shape lies below its outline, in pixels. Pixels along the outline are measured against
 * its pieces; the piece nearest to a pixel is then handed from neighbour to neighbour in four sweeps (after Danielsson
 * 1980) and the distance to it measured anew, so every distance is true to the piece it names.
 */
public final class DepthField {
    private static final double NEAR = 1.5;
    private static final int NONE = -1;

    private final double[] pieces;
    private final int[] pixels;
    private final int width;
    private final int height;
    private final int[] nearest;
    private final double[] squared;

    private DepthField(double[] pieces, int[] pixels, int width) {
        this.pieces = pieces;
        this.pixels = pixels;
        this.width = width;
        this.height = pixels.length / width;
        this.nearest = new int[pixels.length];
        this.squared = new double[pixels.length];
        Arrays.fill(nearest, NONE);
        Arrays.fill(squared, Double.MAX_VALUE);
    }

    /**
     * The depths.
     *
     * @param pieces of the outline in pixels: x and y of both ends, four numbers a piece
     * @param pixels coverage in the topmost eight bits, row by row; depth is measured where it is not 0
     * @param width pixels a row
     */
    public static double[] of(double[] pieces, int[] pixels, int width) {
        DepthField field = new DepthField(pieces, pixels, width);
        for (int piece = 0; piece < pieces.length; piece += 4) {
            field.start(piece);
        }
        field.sweep(0, 1);
        field.sweep(field.height - 1, -1);
        double[] depths = field.squared;
        for (int i = 0; i < depths.length; i++) {
            depths[i] = Math.sqrt(depths[i]);
        }
        return depths;
    }

    private void start(int piece) {
        int left = Math.max(0, (int) Math.floor(Math.min(pieces[piece], pieces[piece + 2]) - NEAR));
        int right = Math.min(width - 1, (int) Math.ceil(Math.max(pieces[piece], pieces[piece + 2]) + NEAR));
        int top = Math.max(0, (int) Math.floor(Math.min(pieces[piece + 1], pieces[piece + 3]) - NEAR));
        int bottom = Math.min(height - 1, (int) Math.ceil(Math.max(pieces[piece + 1], pieces[piece + 3]) + NEAR));
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                offer(x, y, piece);
            }
        }
    }

    /** Row after row in one direction, each row rightward and then leftward. */
    private void sweep(int firstRow, int step) {
        for (int y = firstRow; y >= 0 && y < height; y += step) {
            for (int x = 0; x < width; x++) {
                take(x, y, x - 1, y);
                take(x, y, x - 1, y - step);
                take(x, y, x, y - step);
                take(x, y, x + 1, y - step);
            }
            for (int x = width - 1; x >= 0; x--) {
                take(x, y, x + 1, y);
            }
        }
    }

    private void take(int x, int y, int fromX, int fromY) {
        if (fromX >= 0 && fromX < width && fromY >= 0 && fromY < height) {
            int piece = nearest[fromY * width + fromX];
            if (piece != NONE && piece != nearest[y * width + x]) {
                offer(x, y, piece);
            }
        }
    }

    private void offer(int x, int y, int piece) {
        int at = y * width + x;
        if (pixels[at] >>> 24 == 0) {
            return;
        }
        double dx = pieces[piece + 2] - pieces[piece];
        double dy = pieces[piece + 3] - pieces[piece + 1];
        double px = x + 0.5 - pieces[piece];
        double py = y + 0.5 - pieces[piece + 1];
        double along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy)));
        double offX = px - along * dx;
        double offY = py - along * dy;
        double distance = offX * offX + offY * offY;
        if (distance < squared[at]) {
            squared[at] = distance;
            nearest[at] = piece;
        }
    }
}
