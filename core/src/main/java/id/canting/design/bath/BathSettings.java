package id.canting.design.bath;

import id.canting.design.Step;
import id.canting.dye.Dye;
import id.canting.dye.DyeBath;
import id.canting.dye.DyeKind;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Mordant;
import id.canting.dye.Shade;
import id.canting.dye.Stain;
import id.canting.dyeing.BathOrder;
import id.canting.dyeing.BathWork;
import id.canting.dyeing.Method;
import id.canting.dyeing.Methods;
import id.canting.dyeing.Trait;
import id.canting.text.Text;
import java.util.Optional;

/**
 * The bath of a dye step as it is made: what the design leaves open is taken from the dye and its way of dyeing.
 *
 * @param dye the dye
 * @param method the way it is worked in
 * @param mordant what fixes it
 * @param dips how often the cloth goes through
 * @param temperature of the bath, degrees Celsius
 * @param minutes of one dip
 */
public record BathSettings(Dye dye, Method method, Mordant mordant, int dips, double temperature, double minutes) {
    /**
     * The bath of a step.
     *
     * @throws id.canting.text.UserError when no dye of its name is known, or the dye is not worked in the way named
     */
    public static BathSettings of(Step.Dye step, DyeLibrary dyes) {
        Dye dye = dyes.find(step.dye());
        Method method = Methods.choose(dye, step.method(), step.temperature());
        return new BathSettings(
                dye,
                method,
                dye.mordant(step.mordant()),
                step.dips(),
                step.temperature().orElse(method.usual()),
                step.minutes().orElse(method.minutesPerDip()));
    }

    /** Minutes of all dips together. */
    public double allMinutes() {
        return minutes * dips;
    }

    /**
     * All that is done for this bath, and what is mixed for it.
     *
     * @param kilograms of dry cloth
     * @param pickup litres that a kilogram of cloth carries off in each dip
     * @param tied whether something is tied on the cloth
     * @param waxed whether there is wax on it
     */
    public BathWork work(double kilograms, double pickup, boolean tied, boolean waxed) {
        return BathWork.of(new BathOrder(
                Optional.of(dye), method, mordant, dips, temperature, minutes, kilograms, pickup, tied, waxed));
    }

    /** What fixes the colour, in words: the mordant, or how the way of dyeing does it without one. */
    public Text fixing() {
        return mordant == Mordant.NONE ? method.fixed() : mordant.text();
    }

    /** Whether the dye comes from plants or animals. */
    public boolean natural() {
        return dye.kind() == DyeKind.NATURAL;
    }

    /** Whether cloth is boiled with alum before it. */
    public boolean mordanted() {
        return Methods.mordanted(dye, method, mordant);
    }

    /** Whether its colour is weakened by a vat that reduces: that of mordant dyes. */
    public boolean reducible() {
        return natural() && method.is(Trait.MORDANT);
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
