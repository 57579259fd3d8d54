package id.canting.dye;

/**
 * How much of a bath's dye the cloth takes up: the isotherm of Langmuir (1918), q = most · K c / (1 + K c). At first twice
 * the strength gives twice the dye; then the cloth fills up. Measured on cotton, brazilwood and logwood climb steeply
 * from 5 to 15 % of the cloth's weight and flatter above (Textiles 2024, 4(2):138).
 *
 * @param most what the cloth holds at the very most, in any unit
 * @param affinity K, one over the strength at which the cloth is half full
 */
public record Exhaustion(double most, double affinity) {
    /**
     * Strengths as shares of the recipe's, amounts as shares of what the recipe gives. That the recipe's bath fills the
     * cloth by half is our assumption: it is what "steep, then flatter, and not yet flat" says.
     */
    static final Exhaustion OF_RECIPES = new Exhaustion(2, 1);

    /** Checks that both are above 0. */
    public Exhaustion {
        if (!(most > 0 && affinity > 0)) {
            throw new IllegalArgumentException(
                    "an exhaustion needs values above 0, but has " + most + " and " + affinity);
        }
    }

    /** What the cloth takes up at a strength of 0 or more. */
    public double taken(double strength) {
        if (!(strength >= 0)) {
            throw new IllegalArgumentException("a bath's strength must be 0 or more, but is " + strength);
        }
        return most * affinity * strength / (1 + affinity * strength);
    }
}
