package id.canting.cloth;

import id.canting.cloth.figure.ResistOutlines;
import java.util.List;

/** What ties of one kind let through of each bath, by the depth below their outlines, as a table to look up. */
final class PassedShares {
    private static final double STEP = 0.01;

    /** For each bath of a cloth, the shares by depth; none for one in which the ties were not bound. */
    private final double[][] tables;

    private final int steps;

    /** @param baths that reach the cloth around the ties */
    PassedShares(Held held, List<Reach.Share> baths) {
        ResistOutlines.Walk walk = held.walk();
        steps = (int) Math.ceil((walk.to() - walk.from()) / STEP) + 1;
        tables = new double[baths.size()][];
        for (int bath = 0; bath < tables.length; bath++) {
            AppliedBath one = baths.get(bath).bath();
            tables[bath] = new double[one.tied().contains(held.step()) ? steps : 0];
            for (int i = 0; i < tables[bath].length; i++) {
                tables[bath][i] = walk.fringe().at(Math.min(walk.to(), walk.from() + i * STEP), one.root());
            }
        }
    }

    /** How many depths are told apart. */
    int steps() {
        return steps;
    }

    /** Which of them a depth in mm is. */
    int step(double depth) {
        return Math.min(steps - 1, (int) Math.round(depth / STEP));
    }

    /** The share of a bath at one of the depths, 0 to 1. */
    double at(int bath, int step) {
        return tables[bath].length == 0 ? 1 : tables[bath][step];
    }
}
