package id.canting.geometry.crack;

/**
 * A clear place of a face: a point in the wax and its distance to the nearest edge.
 *
 * @param x across, mm
 * @param y down, mm
 * @param radius the distance; negative outside the wax
 */
record InscribedCircle(double x, double y, double radius) {
    /** How much clearer than the found place a face may be: 5 % where it is clear enough to break, else 0.5 %. */
    private static final double COARSE = 1.05;

    private static final double FINE = 1.005;

    /** The clearest place; where none is clearer than {@code enough}, that is sure to 0.5 %. */
    static InscribedCircle of(Face face, double enough) {
        return new InscribedCircleSearch(face, enough).run();
    }

    /** From what distance on a clearer place is worth looking for. */
    double wanted(double enough) {
        return radius > enough ? radius * COARSE : enough * FINE;
    }
}
