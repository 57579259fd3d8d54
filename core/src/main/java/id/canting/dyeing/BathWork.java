package id.canting.dyeing;

import id.canting.dye.Dye;
import id.canting.safety.Hazard;
import id.canting.text.Decimals;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The work of one bath for one piece of cloth or a batch of them: everything that is done, in order, and the baths that are
 * mixed for it. Step sheets, lessons, estimates and reports all tell it from here.
 *
 * @param order what was wanted
 * @param acts what is done
 * @param mixes the baths, in the order in which they are first needed
 */
public record BathWork(BathOrder order, List<Act> acts, List<Mix> mixes) {
    /** How amounts are rounded, for data. */
    public static final String ROUNDING = Scales.METHOD;

    /** Water above this scalds, degrees Celsius: our choice, on the safe side. */
    private static final double HOT = 45;

    /** Copies the lists. */
    public BathWork {
        acts = List.copyOf(acts);
        mixes = List.copyOf(mixes);
    }

    /** The work of a bath. */
    public static BathWork of(BathOrder order) {
        List<Deed> deeds = new ArrayList<>();
        for (When when : new When[] {When.BEFORE, When.ONCE}) {
            order.method().deeds().stream().filter(deed -> deed.when() == when).forEach(deeds::add);
        }
        order.method().deeds().stream()
                .filter(deed -> deed.when() == When.DIP || deed.when() == When.BETWEEN)
                .forEach(deeds::add);
        order.method().deeds().stream().filter(deed -> deed.when() == When.LAST).forEach(deeds::add);
        deeds.removeIf(deed -> deed.when().times(order.dips()) < 1
                || !deed.condition().holds(order.fixer(), order.tied(), order.waxed()));
        Map<String, Mix> mixes = new LinkedHashMap<>();
        for (Deed deed : deeds) {
            if (!deed.tub().isEmpty()) {
                mixes.computeIfAbsent(deed.tub(), id -> mix(order, id, deeds));
            }
        }
        List<Act> acts = deeds.stream().map(deed -> act(order, deed, mixes)).toList();
        return new BathWork(order, acts, List.copyOf(mixes.values()));
    }

    private static Mix mix(BathOrder order, String id, List<Deed> deeds) {
        Tub tub = order.method().tub(id);
        double carried = tub.topped() ? order.kilograms() * order.pickup() * (order.dips() - 1) : 0;
        double needed = order.kilograms() * tub.litres().usual() + carried;
        double litres = Scales.litres(Math.max(needed, tub.least()));
        List<Portion> portions = new ArrayList<>();
        for (Deed deed : deeds) {
            if (deed.tub().equals(id)) {
                portions.addAll(portions(order, deed, litres));
            }
        }
        return new Mix(tub, needed, litres, portions);
    }

    private static List<Portion> portions(BathOrder order, Deed deed, double litres) {
        double dye = 0;
        List<Portion> portions = new ArrayList<>();
        for (Ingredient stuff : deed.stuffs()) {
            Amount amount = stuff.kind() == Ingredient.Role.DYE
                    ? Methods.strength(order.dye().orElseThrow(), stuff)
                    : stuff.amount();
            double exact = amount.usual()
                    * switch (stuff.per()) {
                        case LITRE -> litres;
                        case KILOGRAM -> order.kilograms() * order.dips();
                        case DYE -> dye;
                    };
            portions.add(portion(order, stuff, amount, exact));
            if (stuff.kind() == Ingredient.Role.DYE) {
                dye = exact;
            }
        }
        return portions;
    }

    private static Portion portion(BathOrder order, Ingredient stuff, Amount amount, double exact) {
        if (stuff.kind() == Ingredient.Role.DYE) {
            Dye dye = order.dye().orElseThrow();
            double measured = Scales.grams(exact);
            return new Portion(
                    dye.id(), stuff.kind(), dye.name(), Text.EMPTY, amount, stuff.per(), "g", 1, exact, measured);
        }
        Chemical chemical = Methods.chemical(
                stuff.kind() == Ingredient.Role.FIXER ? order.fixer().id() : stuff.id());
        double measured = chemical.poured() ? Scales.millilitres(exact) : Scales.grams(exact);
        return new Portion(
                chemical.id(),
                chemical.mordant() ? Ingredient.Role.FIXER : stuff.kind(),
                chemical.name(),
                chemical.bought(),
                amount,
                stuff.per(),
                chemical.unit(),
                chemical.density(),
                exact,
                measured);
    }

    private static Act act(BathOrder order, Deed deed, Map<String, Mix> mixes) {
        double minutes = deed.phase() == Phase.DIP && deed.set()
                ? order.minutes()
                : deed.minutes().map(Amount::usual).orElse(0.0);
        Mix mix = mixes.get(deed.tub());
        List<Portion> portions = mix == null ? List.of() : portions(order, deed, mix.litres());
        return new Act(deed, deed.when().times(order.dips()), minutes, words(order, deed, mix, minutes), portions);
    }

    private static Text words(BathOrder order, Deed deed, @Nullable Mix mix, double minutes) {
        return new Text(
                filled(deed.words().id(), order, mix, minutes, Language.ID),
                filled(deed.words().en(), order, mix, minutes, Language.EN));
    }

    private static String filled(String words, BathOrder order, @Nullable Mix mix, double minutes, Language language) {
        double litres = mix == null ? 0 : mix.litres();
        return words.replace(
                        "{dye}", order.dye().map(dye -> dye.name().in(language)).orElse(""))
                .replace("{bath}", Decimals.spoken(litres, 2, language))
                .replace("{quarter}", Decimals.spoken(litres / 4, 2, language))
                .replace("{minutes}", Decimals.spoken(minutes, 1, language))
                .replace("{degrees}", Decimals.spoken(order.temperature(), 1, language));
    }

    /** Everything that goes into its baths, each bath's in its order. */
    public List<Portion> portions() {
        return mixes.stream().flatMap(mix -> mix.portions().stream()).toList();
    }

    /** Litres of all baths. */
    public double litres() {
        return mixes.stream().mapToDouble(Mix::litres).sum();
    }

    /** Minutes in which somebody works or stays by. */
    public double attended() {
        return acts.stream()
                .filter(act -> act.deed().phase().hands() != Phase.Hands.FREE)
                .mapToDouble(Act::allMinutes)
                .sum();
    }

    /** Minutes of waiting: cooling, reducing, resting, drying. */
    public double waiting() {
        return acts.stream()
                .filter(act -> act.deed().phase().hands() == Phase.Hands.FREE)
                .mapToDouble(Act::allMinutes)
                .sum();
    }

    /** How often the cloth is rinsed in running or fresh water that is no bath. */
    public long rinses() {
        return acts.stream()
                .filter(act ->
                        act.deed().phase() == Phase.RINSE && act.deed().tub().isEmpty())
                .mapToLong(Act::times)
                .sum();
    }

    /** What can hurt, in the order of the warnings. */
    public Set<Hazard> hazards() {
        Set<Hazard> hazards = EnumSet.of(Hazard.DYE, Hazard.WASTE);
        for (Act act : acts) {
            boolean cool = act.deed().phase() == Phase.DIP && order.temperature() < HOT;
            act.deed().hazards().stream()
                    .filter(hazard -> !(cool && hazard == Hazard.HOT))
                    .forEach(hazards::add);
        }
        for (Portion portion : portions()) {
            if (portion.kind() != Ingredient.Role.DYE) {
                hazards.addAll(Methods.chemical(portion.id()).hazards());
            }
        }
        if (order.temperature() >= HOT) {
            hazards.add(Hazard.HOT);
        }
        return hazards;
    }

    /** The codes of all who say something of it, in order. */
    public List<String> sources() {
        TreeSet<String> codes = new TreeSet<>();
        for (Act act : acts) {
            codes.addAll(List.of(act.deed().sources().split(" ", -1)));
            act.deed()
                    .minutes()
                    .ifPresent(amount -> codes.addAll(List.of(amount.sources().split(" ", -1))));
        }
        for (Mix mix : mixes) {
            codes.addAll(List.of(mix.tub().litres().sources().split(" ", -1)));
            codes.addAll(List.of(mix.tub().leastFrom().split(" ", -1)));
        }
        portions()
                .forEach(portion ->
                        codes.addAll(List.of(portion.amount().sources().split(" ", -1))));
        codes.addAll(List.of(order.method().ceilingFrom().split(" ", -1)));
        codes.remove("");
        return List.copyOf(codes);
    }
}
