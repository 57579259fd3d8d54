package id.canting.resist;

/**
 * How much dye each layer of a stack takes that is dyed from both faces, where what a layer takes up is lost to those
 * behind it: c_k = cosh((k - (N+1)/2) / reach) / cosh((N-1) / (2 reach)), the steady state of diffusion against uptake
 * in layers. The outermost take all, the middle least.
 *
 * @param layers N, at least 1
 * @param reach sqrt(D / k) in layers: how deep dye gets before fibres take it up, above 0
 */
public record Uptake(int layers, double reach) {
    /** Checks both. */
    public Uptake {
        if (!(layers >= 1 && reach > 0)) {
            throw new IllegalArgumentException(
                    "a stack needs a layer and a reach above 0, but has " + layers + " and " + reach);
        }
    }

    /** The share of dye in a layer, counted from 1. */
    public double share(int layer) {
        if (layer < 1 || layer > layers) {
            throw new IllegalArgumentException("there is no layer " + layer + " of " + layers);
        }
        double from = Math.abs(layer - (layers + 1) / 2.0) / reach;
        double most = (layers - 1) / (2 * reach);
        // cosh(from) / cosh(most), written so that thick stacks do not overflow.
        return (StrictMath.exp(from - most) + StrictMath.exp(-from - most)) / (1 + StrictMath.exp(-2 * most));
    }
}
