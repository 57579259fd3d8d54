package id.canting.dyeing;

import id.canting.dye.Dye;
import id.canting.dye.Reference;
import id.canting.dye.SpectralClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sources of a dye. */
public final class DyeReferences {
    private DyeReferences() {}

    /** The sources that a dye, its shades and its ways of dyeing name, in the order of their codes. */
    public static List<Reference> of(Dye dye) {
        StringBuilder named = new StringBuilder(Methods.note(dye).en());
        Map<String, SpectralClass> classes = SpectralClass.all();
        dye.shades().values().forEach(shade -> {
            named.append(' ').append(shade.sources());
            SpectralClass shape = classes.get(shade.spectralClass());
            named.append(' ').append(shape == null ? "" : shape.sources());
        });
        for (Method method : Methods.of(dye)) {
            named.append(' ').append(method.note().en()).append(' ').append(method.ceilingFrom());
            for (Tub tub : method.tubs()) {
                named.append(' ').append(tub.litres().sources()).append(' ').append(tub.leastFrom());
            }
            for (Deed deed : method.deeds()) {
                named.append(' ').append(deed.sources());
                deed.minutes().ifPresent(amount -> named.append(' ').append(amount.sources()));
                deed.stuffs()
                        .forEach(
                                stuff -> named.append(' ').append(stuff.amount().sources()));
            }
        }
        if (dye.boilOutLoss() > 0) {
            named.append(" D08");
        }
        List<Reference> list = new ArrayList<>(Reference.all().values());
        list.removeIf(reference -> named.indexOf(reference.code()) < 0);
        return list;
    }
}
