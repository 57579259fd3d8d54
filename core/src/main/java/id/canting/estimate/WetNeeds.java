package id.canting.estimate;

import id.canting.dye.Dye;
import id.canting.dye.DyeKind;
import id.canting.dye.Mordant;
import id.canting.dye.Recipe;
import id.canting.text.Text;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What wet work takes. A bath is made for one cloth: so many litres for a kilogram of dry cloth, topped up after every
 * dip but the last by what the wet cloth carries off, and poured away in the end.
 */
final class WetNeeds {
    /** The auxiliary that goes with alum. */
    static final String SODA = "soda-ash";

    private final Coefficients by;
    private final double kilograms;

    /** @param kilograms weight of the dry cloth */
    WetNeeds(Coefficients by, double kilograms) {
        this.by = by;
        this.kilograms = kilograms;
    }

    /** Boiling the cloth with alum and a little soda before its first natural dye, and rinsing it. */
    Needs mordanting() {
        double litres = kilograms * by.get(Coefficient.MORDANT_BATH);
        SortedMap<Stuff, Double> stuffs = new TreeMap<>();
        stuffs.put(mordant(Mordant.TAWAS), litres * by.get(Coefficient.MORDANT_ALUM));
        stuffs.put(
                new Stuff(Stuff.Group.AUXILIARY, SODA, Estimate.MESSAGES.text("soda-ash")),
                litres * by.get(Coefficient.MORDANT_SODA));
        double minutes = by.get(Coefficient.MORDANT_MINUTES) + by.get(Coefficient.RINSE_MINUTES);
        return Needs.wet(Task.DYEING, stuffs, new Water(litres, 0, rinse(), 0), minutes);
    }

    /** One dye step: its baths, all its dips, the rinse, and fixing where the dye is fixed. */
    Needs dyeing(Dye dye, Mordant mordant, int dips) {
        Recipe recipe = Recipes.of(dye);
        double litres = kilograms
                * (recipe.litresPerKilogram() + by.get(Coefficient.BATH_PICKUP) * (dips - 1));
        boolean natural = dye.kind() == DyeKind.NATURAL;
        SortedMap<Stuff, Double> stuffs = new TreeMap<>();
        Stuff.Group group = natural ? Stuff.Group.NATURAL_DYE : Stuff.Group.SYNTHETIC_DYE;
        stuffs.put(new Stuff(group, dye.id(), dye.name()), litres * recipe.gramsPerLitre());
        for (Recipe.Auxiliary auxiliary : recipe.auxiliaries()) {
            stuffs.merge(
                    new Stuff(Stuff.Group.AUXILIARY, auxiliary.id(), auxiliary.name()),
                    litres * auxiliary.gramsPerLitre(),
                    Double::sum);
        }
        double steam = natural ? litres * (by.get(Coefficient.EXTRACT_WATER) - 1) : 0;
        double minutes = by.get(Coefficient.BATH_SETUP_MINUTES)
                + (natural ? by.get(Coefficient.EXTRACT_MINUTES) : 0)
                + recipe.minutesPerDip() * dips
                + by.get(Coefficient.RINSE_MINUTES);
        Water water = new Water(litres, steam, rinse(), 0);
        return Needs.wet(Task.DYEING, stuffs, water, minutes).plus(fixing(mordant));
    }

    /** The fixing bath after the last dip; nothing where the dye needs none. */
    private Needs fixing(Mordant mordant) {
        if (mordant == Mordant.NONE) {
            return Needs.NONE;
        }
        double litres = kilograms * by.get(Coefficient.FIXING_BATH);
        SortedMap<Stuff, Double> stuffs = new TreeMap<>();
        stuffs.put(mordant(mordant), litres * mordant.gramsPerLitre());
        return Needs.wet(
                Task.DYEING, stuffs, new Water(litres, 0, 0, 0), by.get(Coefficient.FIXING_MINUTES));
    }

    Needs boilOut() {
        double litres = kilograms * by.get(Coefficient.BOIL_OUT_WATER);
        double minutes = by.get(Coefficient.BOIL_OUT_MINUTES) + by.get(Coefficient.RINSE_MINUTES);
        return Needs.wet(Task.BOILING_OUT, new TreeMap<>(), new Water(0, 0, 0, litres + rinse()), minutes);
    }

    private double rinse() {
        return kilograms * by.get(Coefficient.RINSE_WATER);
    }

    private static Stuff mordant(Mordant mordant) {
        Text name = mordant.text();
        return new Stuff(Stuff.Group.MORDANT, mordant.id(), name);
    }
}
