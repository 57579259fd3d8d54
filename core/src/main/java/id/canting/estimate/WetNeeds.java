package id.canting.estimate;

import id.canting.design.BathSettings;
import id.canting.dye.Dye;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Mordant;
import id.canting.dye.Recipe;
import id.canting.text.Text;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What wet work takes. A bath is made for one cloth: so many litres for a kilogram of dry cloth, topped up after every
 * dip but the last by what the wet cloth carries off, and poured away in the end. Wetting agents and developers that a
 * recipe keeps apart from the dye have baths of their own, of the same size.
 */
final class WetNeeds {
    /** The auxiliary that goes with alum. */
    static final String SODA = "soda-ash";

    private final Coefficients by;
    private final double kilograms;
    private final Stuff soda;

    /**
     * @param kilograms weight of the dry cloth
     * @param dyes whose recipes name the auxiliaries
     */
    WetNeeds(Coefficients by, double kilograms, DyeLibrary dyes) {
        this.by = by;
        this.kilograms = kilograms;
        Text name = dyes.all().stream()
                .flatMap(dye -> dye.recipe().auxiliaries().stream())
                .filter(auxiliary -> auxiliary.id().equals(SODA))
                .map(Recipe.Auxiliary::name)
                .findFirst()
                .orElse(Estimate.MESSAGES.text(SODA));
        this.soda = Stuff.weighed(Stuff.Group.AUXILIARY, SODA, name);
    }

    /** Boiling the cloth with alum and a little soda before its first natural dye, and rinsing it. */
    Needs mordanting() {
        double litres = kilograms * by.get(Coefficient.MORDANT_BATH);
        SortedMap<Stuff, Double> stuffs = new TreeMap<>();
        stuffs.put(mordant(Mordant.TAWAS), litres * by.get(Coefficient.MORDANT_ALUM));
        stuffs.put(soda, litres * by.get(Coefficient.MORDANT_SODA));
        double minutes = by.get(Coefficient.MORDANT_MINUTES) + by.get(Coefficient.RINSE_MINUTES);
        return Needs.wet(Task.DYEING, stuffs, new WaterUse(litres, 0, rinse(), 0), minutes);
    }

    /** One dye step: its baths, all its dips, the rinse, and fixing where the dye is fixed. */
    Needs dyeing(BathSettings settings) {
        Dye dye = settings.dye();
        Recipe recipe = dye.recipe();
        double once = kilograms * recipe.litresPerKilogram();
        double litres = once + kilograms * by.get(Coefficient.BATH_PICKUP) * (settings.dips() - 1);
        SortedMap<Stuff, Double> stuffs = new TreeMap<>();
        Stuff.Group group = settings.natural() ? Stuff.Group.NATURAL_DYE : Stuff.Group.SYNTHETIC_DYE;
        stuffs.put(Stuff.weighed(group, dye.id(), dye.name()), litres * recipe.gramsPerLitre());
        Map<Recipe.Stage, Double> baths = new EnumMap<>(Map.of(Recipe.Stage.DYE, litres));
        for (Recipe.Auxiliary auxiliary : recipe.auxiliaries()) {
            double bath = auxiliary.stage() == Recipe.Stage.WETTING ? once : litres;
            baths.put(auxiliary.stage(), bath);
            Stuff stuff = new Stuff(
                    Stuff.Group.AUXILIARY,
                    auxiliary.id(),
                    auxiliary.name(),
                    auxiliary.measure().amount());
            stuffs.merge(stuff, bath * auxiliary.gramsPerLitre(), Double::sum);
        }
        double all = baths.values().stream().mapToDouble(bath -> bath).sum();
        boolean extract = recipe.strength().sources().contains(Coefficient.EXTRACT_WATER.source());
        double steam = extract ? litres * (by.get(Coefficient.EXTRACT_WATER) - 1) : 0;
        double minutes = baths.size() * by.get(Coefficient.BATH_SETUP_MINUTES)
                + (extract ? by.get(Coefficient.EXTRACT_MINUTES) : 0)
                + settings.allMinutes()
                + by.get(Coefficient.RINSE_MINUTES);
        return Needs.wet(Task.DYEING, stuffs, new WaterUse(all, steam, rinse(), 0), minutes)
                .plus(fixing(settings.mordant()));
    }

    /** The fixing bath after the last dip; nothing where the dye needs none. */
    private Needs fixing(Mordant mordant) {
        if (mordant == Mordant.NONE) {
            return Needs.NONE;
        }
        double litres = kilograms * by.get(Coefficient.FIXING_BATH);
        SortedMap<Stuff, Double> stuffs = new TreeMap<>();
        stuffs.put(mordant(mordant), litres * mordant.gramsPerLitre());
        return Needs.wet(Task.DYEING, stuffs, new WaterUse(litres, 0, 0, 0), by.get(Coefficient.FIXING_MINUTES));
    }

    Needs boilOut() {
        double litres = kilograms * by.get(Coefficient.BOIL_OUT_WATER);
        double minutes = by.get(Coefficient.BOIL_OUT_MINUTES) + by.get(Coefficient.RINSE_MINUTES);
        return Needs.wet(Task.BOILING_OUT, new TreeMap<>(), new WaterUse(0, 0, 0, litres + rinse()), minutes);
    }

    private double rinse() {
        return kilograms * by.get(Coefficient.RINSE_WATER);
    }

    private static Stuff mordant(Mordant mordant) {
        Text name = mordant.text();
        return Stuff.weighed(Stuff.Group.MORDANT, mordant.id(), name);
    }
}
