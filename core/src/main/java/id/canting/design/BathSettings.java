package id.canting.design;

import id.canting.dye.Dye;
import id.canting.dye.DyeBath;
import id.canting.dye.DyeKind;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Mordant;
import id.canting.dye.Shade;
import id.canting.dye.Stain;
import id.canting.text.Text;
import java.util.Optional;

/**
 * The bath of a dye step as it is made: what the design leaves open is taken from the dye.
 *
 * @param dye the dye
 * @param mordant what fixes it
 * @param dips how often the cloth goes through
 * @param temperature of the bath, degrees Celsius
 * @param minutes of one dip
 */
public record BathSettings(Dye dye, Mordant mordant, int dips, double temperature, double minutes) {
    /**
     * The bath of a step.
     *
     * @throws id.canting.text.UserError when no dye of its name is known
     */
    public static BathSettings of(Step.Dye step, DyeLibrary dyes) {
        Dye dye = dyes.find(step.dye());
        Mordant mordant = dye.mordant(step.mordant());
        return new BathSettings(
                dye,
                mordant,
                step.dips(),
                step.temperature().orElse(dye.bathTemperature()),
                step.minutes().orElse(dye.minutesPerDip(step.temperature())));
    }

    /** Minutes of all dips together. */
    public double allMinutes() {
        return minutes * dips;
    }

    /** What fixes the colour, in words: the mordant, or what the dye's own recipe does without one. */
    public Text fixing() {
        return mordant == Mordant.NONE && !natural() ? dye.kind().fixed() : mordant.text();
    }

    /** Whether the dye comes from plants or animals, so that the cloth is boiled with alum before it. */
    public boolean natural() {
        return dye.kind() == DyeKind.NATURAL;
    }

    /** The dye's shade with this mordant; empty where none is known. */
    public Optional<Shade> shade() {
        return Optional.ofNullable(dye.shades().get(mordant));
    }

    /**
     * What the whole bath adds to cloth that nothing protects.
     *
     * @throws id.canting.text.UserError when the dye is not known with this mordant
     */
    public Stain stain() {
        return bath().stain();
    }

    /** The bath as strong as its recipe says. */
    public DyeBath bath() {
        return new DyeBath(dye, mordant, dips);
    }
}
