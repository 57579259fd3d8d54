package id.canting.estimate;

import id.canting.design.bath.BathSettings;
import id.canting.dyeing.Act;
import id.canting.dyeing.BathOrder;
import id.canting.dyeing.BathWork;
import id.canting.dyeing.Mix;
import id.canting.dyeing.Phase;
import id.canting.dyeing.Portion;
import id.canting.dyeing.When;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What wet work takes, counted from the baths that are really mixed for it. A bath is made for the cloths that go through it
 * together and poured away in the end.
 */
final class WetNeeds {
    private final Coefficients by;
    private final double kilograms;

    /** @param kilograms weight of the dry cloth that goes through a bath together */
    WetNeeds(Coefficients by, double kilograms) {
        this.by = by;
        this.kilograms = kilograms;
    }

    /** Boiling the cloth with alum before its first mordant dye. */
    BathWork mordanting() {
        return BathWork.of(BathOrder.mordanting(kilograms));
    }

    /** The work of one dye step. */
    BathWork dyeing(BathSettings settings, boolean tied, boolean waxed) {
        return settings.work(kilograms, by.get(Coefficient.BATH_PICKUP), tied, waxed);
    }

    /** What the work of a bath takes. */
    Needs needs(BathWork work, boolean natural) {
        SortedMap<Stuff, Double> stuffs = new TreeMap<>();
        for (Portion portion : work.portions()) {
            stuffs.merge(stuff(portion, natural), portion.measured(), Double::sum);
        }
        double steam = 0;
        for (Act act : work.acts()) {
            boolean extract = act.deed().phase() == Phase.DISSOLVE && act.deed().when() == When.BEFORE;
            if (extract) {
                double litres = work.mixes().stream()
                        .filter(mix -> mix.tub().id().equals(act.deed().tub()))
                        .mapToDouble(Mix::litres)
                        .sum();
                steam += litres * (by.get(Coefficient.EXTRACT_WATER) - 1);
            }
        }
        double minutes = work.attended() + work.mixes().size() * by.get(Coefficient.BATH_SETUP_MINUTES);
        return Needs.wet(Task.DYEING, stuffs, new WaterUse(work.litres(), steam, work.rinses() * rinse(), 0), minutes);
    }

    Needs boilOut() {
        double litres = Math.max(kilograms * by.get(Coefficient.BOIL_OUT_WATER), by.get(Coefficient.BOIL_OUT_LEAST));
        double minutes = by.get(Coefficient.BOIL_OUT_MINUTES) + by.get(Coefficient.RINSE_MINUTES);
        return Needs.wet(Task.BOILING_OUT, new TreeMap<>(), new WaterUse(0, 0, 0, litres + rinse()), minutes);
    }

    private double rinse() {
        return Math.max(kilograms * by.get(Coefficient.RINSE_WATER), by.get(Coefficient.RINSE_LEAST));
    }

    private static Stuff stuff(Portion portion, boolean natural) {
        Stuff.Group group = switch (portion.kind()) {
            case DYE -> natural ? Stuff.Group.NATURAL_DYE : Stuff.Group.SYNTHETIC_DYE;
            case FIXER -> Stuff.Group.MORDANT;
            case CHEMICAL -> Stuff.Group.AUXILIARY;
        };
        return new Stuff(group, portion.id(), portion.name(), portion.unit(), portion.density());
    }
}
