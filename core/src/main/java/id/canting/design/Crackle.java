package id.canting.design;

import id.canting.geometry.crack.Cracking;

/**
 * How the wax of a step breaks (pecah, remuk) when the cloth is crumpled and handled in the bath.
 *
 * <p>Light and strong stand for how much paraffin, which is brittle, is in the wax: source D10 says that paraffin is
 * taken for crackle, but gives no share, spacing or width. All numbers here are this program's choice by eye.
 *
 * @param strength how brittle the wax is
 * @param spacing about how far apart the cracks are, mm
 * @param direction the way most cracks run when the cloth is crumpled one way, degrees clockwise from the width
 * @param along how much they do so: 0 not at all, 1 as much as can be
 */
public record Crackle(Strength strength, double spacing, double direction, double along) {
    /** The spacings a design can ask for, mm. */
    public static final double LEAST_SPACING = 2;

    /** The largest spacing, mm. */
    public static final double MOST_SPACING = 100;

    /** Wax that does not crack. */
    public static final Crackle OFF = of(Strength.OFF);

    /** How brittle wax is. */
    public enum Strength {
        OFF("off", MOST_SPACING, 0.08, 0.08, 0),
        /** A little paraffin: few cracks, mostly fine. */
        LIGHT("light", 9, 0.08, 0.35, 0.6),
        /** Much paraffin: many cracks, the oldest open. */
        STRONG("strong", 5, 0.09, 0.55, 0.85);

        private final String id;
        private final double spacing;
        private final double thin;
        private final double wide;
        private final double passes;

        Strength(String id, double spacing, double thin, double wide, double passes) {
            this.id = id;
            this.spacing = spacing;
            this.thin = thin;
            this.wide = wide;
            this.passes = passes;
        }

        /** The name in design files. */
        public String id() {
            return id;
        }

        /** The spacing unless the design says otherwise, mm. */
        public double spacing() {
            return spacing;
        }
    }

    /** Checks the spacing and the share. */
    public Crackle {
        if (!(spacing >= LEAST_SPACING && spacing <= MOST_SPACING && along >= 0 && along <= 1)
                || !Double.isFinite(direction)) {
            throw new IllegalArgumentException("a crackle needs a spacing of " + LEAST_SPACING + " to " + MOST_SPACING
                    + " mm and 0 to 1 along a direction, but has " + spacing + ", " + along + ", " + direction);
        }
    }

    /** The usual crackle of a strength, running every way. */
    public static Crackle of(Strength strength) {
        return new Crackle(strength, strength.spacing, 0, 0);
    }

    /** Whether the wax stays whole. */
    public boolean isOff() {
        return strength == Strength.OFF;
    }

    /** The share of a bath's stain that gets into the cracks, 0 to 1. */
    public double passes() {
        return strength.passes;
    }

    /** How a sheet of this wax breaks. */
    public Cracking cracking() {
        return Cracking.every(spacing, strength.thin, strength.wide).toward(Math.toRadians(direction), along);
    }
}
