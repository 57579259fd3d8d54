package id.canting.sheet.shade;

import id.canting.dye.Dye;
import id.canting.dye.DyeBath;
import id.canting.dye.DyeKind;
import id.canting.dye.Lab;
import id.canting.dye.Oklab;
import id.canting.scene.Colour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two dyes on one cloth.
 *
 * @param first the dye below
 * @param second the dye over it; which is below makes no difference unless their usual fixers differ
 */
record Overdye(Dye first, Dye second) {
    /** How often cloth goes into each bath. */
    static final int NATURAL_DIPS = 4;

    static final int OTHER_DIPS = 1;

    private static final double GREY = 0.02;
    private static final double VIVID = 0.09;
    private static final double LIGHT = 0.4;
    private static final double WRAP = -0.3;

    private static DyeBath bath(Dye dye) {
        return new DyeBath(dye, dye.defaultMordant(), dye.kind() == DyeKind.NATURAL ? NATURAL_DIPS : OTHER_DIPS);
    }

    /** The colour one dye gives alone. */
    static Colour alone(Dye dye) {
        return bath(dye).onReferenceCloth();
    }

    /** The colour of both. A later fixer may shift the earlier dye. */
    Colour colour() {
        return DyeBath.together(List.of(bath(first), bath(second)));
    }

    /** How far the colour of both lies from that of either: the smaller difference, CIEDE2000. */
    private double surprise() {
        Lab both = Lab.of(colour());
        return Math.min(both.difference(Lab.of(alone(first))), both.difference(Lab.of(alone(second))));
    }

    private boolean isVivid() {
        Oklab both = Oklab.of(colour());
        return both.chroma() >= VIVID && both.lightness() >= LIGHT;
    }

    /** The vivid pairs that make something most unlike either of their dyes, no dye in two of them. */
    static List<Overdye> surprising(List<Dye> dyes, int most) {
        List<Overdye> pairs = new ArrayList<>();
        for (int i = 0; i < dyes.size(); i++) {
            for (int k = 0; k < i; k++) {
                pairs.add(new Overdye(dyes.get(k), dyes.get(i)));
            }
        }
        pairs.removeIf(pair -> !pair.isVivid());
        pairs.sort(Comparator.comparingDouble(Overdye::surprise).reversed());
        List<Overdye> chosen = new ArrayList<>();
        for (Overdye pair : pairs) {
            if (chosen.size() < most && chosen.stream().noneMatch(pair::shares)) {
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private boolean shares(Overdye other) {
        return List.of(first.id(), second.id()).contains(other.first.id())
                || List.of(first.id(), second.id()).contains(other.second.id());
    }

    /** A number that goes up from red through yellow and green to violet; greys come last, dark ones first. */
    static double hue(Colour colour) {
        Oklab lab = Oklab.of(colour);
        if (lab.chroma() < GREY) {
            return 10 + lab.lightness();
        }
        double angle = StrictMath.atan2(lab.b(), lab.a());
        return angle < WRAP ? angle + 2 * Math.PI : angle;
    }
}
