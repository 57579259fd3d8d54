package id.canting.cloth.draw;

/**
 * The cantings of a step.
 *
 * @param canting width of the wax the outline canting lays, mm
 * @param fine width of the wax the fine canting lays, mm
 */
record Pens(double canting, double fine) {
    /** What is used where nothing is waxed. */
    static final Pens USUAL = new Pens(1.5, 0.8);
}
