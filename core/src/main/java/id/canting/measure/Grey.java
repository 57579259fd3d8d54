package id.canting.measure;

/** A grid of numbers: a picture without colour. It does not change after it is made. */
public final class Grey {
    private final int width;
    private final int height;
    private final double[] values;

    /** @param values row by row; copied */
    public Grey(int width, int height, double[] values) {
        if (width < 1 || height < 1 || values.length != width * height) {
            throw new IllegalArgumentException("a grid of " + width + " x " + height + " has not " + values.length);
        }
        this.width = width;
        this.height = height;
        this.values = values.clone();
    }

    /** Pixels in a row. */
    public int width() {
        return width;
    }

    /** Rows. */
    public int height() {
        return height;
    }

    /** The number at a pixel. */
    public double at(int x, int y) {
        return values[y * width + x];
    }

    /** The grid made smaller or larger: each new pixel is the mean of what it covers. */
    public Grey resized(int newWidth, int newHeight) {
        double[] out = new double[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                out[y * newWidth + x] = mean(
                        (double) x * width / newWidth,
                        (double) y * height / newHeight,
                        (x + 1.0) * width / newWidth,
                        (y + 1.0) * height / newHeight);
            }
        }
        return new Grey(newWidth, newHeight, out);
    }

    private double mean(double left, double top, double right, double bottom) {
        double sum = 0;
        for (int y = (int) top; y < Math.min(height, Math.ceil(bottom)); y++) {
            double high = Math.min(y + 1.0, bottom) - Math.max(y, top);
            for (int x = (int) left; x < Math.min(width, Math.ceil(right)); x++) {
                sum += at(x, y) * high * (Math.min(x + 1.0, right) - Math.max(x, left));
            }
        }
        return sum / ((right - left) * (bottom - top));
    }
}
