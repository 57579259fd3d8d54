package id.canting.dyeing;

import id.canting.text.Text;
import java.util.List;
import java.util.Set;

/**
 * A way of dyeing: an ordered procedure, and the bounds within which cloth and dye survive it.
 *
 * @param id its name in design files, such as kapur or colet
 * @param name its name for people
 * @param usual temperature of a dip, degrees Celsius
 * @param ceiling temperature above which dye or cloth is spoilt, degrees Celsius
 * @param ceilingFrom codes of who says so; empty where the number is ours
 * @param fibres ids of the fibres it is fit for
 * @param careful ids of those of them that suffer in it, because its bath is alkaline
 * @param traits what others have to reckon with
 * @param fixed how its colour is fixed where no fixer is chosen
 * @param note what sources say of it beside the procedure
 * @param tubs the baths it needs
 * @param deeds what is done, in order
 */
public record Method(
        String id,
        Text name,
        double usual,
        double ceiling,
        String ceilingFrom,
        Set<String> fibres,
        Set<String> careful,
        Set<Trait> traits,
        Text fixed,
        Text note,
        List<Tub> tubs,
        List<Deed> deeds) {
    /** Copies the collections. */
    public Method {
        fibres = Set.copyOf(fibres);
        careful = Set.copyOf(careful);
        traits = Set.copyOf(traits);
        tubs = List.copyOf(tubs);
        deeds = List.copyOf(deeds);
    }

    /** Whether it has a trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether a fibre survives it. */
    public boolean allows(String fibre) {
        return fibres.contains(fibre);
    }

    /** Minutes of one dip that the method takes unless a design says otherwise. */
    public double minutesPerDip() {
        return deeds.stream()
                .filter(deed -> deed.phase() == Phase.DIP)
                .findFirst()
                .flatMap(Deed::minutes)
                .map(Amount::usual)
                .orElseThrow();
    }

    /** The bath of a name. */
    public Tub tub(String id) {
        return tubs.stream().filter(tub -> tub.id().equals(id)).findFirst().orElseThrow();
    }
}
