package id.canting.dye;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** One number for each of 41 bands of light, 380 to 780 nm in steps of 10 nm. */
public final class Spectrum {
    /** How many bands there are. */
    public static final int BANDS = 41;

    private final double[] values;

    private Spectrum(double[] values) {
        this.values = values;
    }

    /** The spectrum of 41 values, shortest wavelength first. */
    public static Spectrum of(double... values) {
        if (values.length != BANDS) {
            throw new IllegalArgumentException("a spectrum has " + BANDS + " bands, but " + values.length + " came");
        }
        return new Spectrum(values.clone());
    }

    /** The value of a band, 0 to 40. */
    public double at(int band) {
        return values[band];
    }

    /** Each band of both added. */
    public Spectrum plus(Spectrum other) {
        return with(other, Double::sum);
    }

    /** Each band times a factor. */
    public Spectrum times(double factor) {
        return map(value -> value * factor);
    }

    /** Each band changed by a function. */
    Spectrum map(DoubleUnaryOperator change) {
        return new Spectrum(Arrays.stream(values).map(change).toArray());
    }

    /** Each band of both put together by a function. */
    Spectrum with(Spectrum other, DoubleBinaryOperator both) {
        double[] result = new double[BANDS];
        for (int i = 0; i < BANDS; i++) {
            result[i] = both.applyAsDouble(values[i], other.values[i]);
        }
        return new Spectrum(result);
    }

    /** The sum over the bands of this times the other. */
    double dot(Spectrum other) {
        double sum = 0;
        for (int i = 0; i < BANDS; i++) {
            sum += values[i] * other.values[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spectrum that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
