package id.canting.variation;

import id.canting.design.Step;
import id.canting.dye.Dye;
import id.canting.dye.DyeKind;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Lab;
import id.canting.dye.Mordant;
import id.canting.dye.Shade;
import id.canting.dyeing.Methods;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Other baths: dyes that are dyed in the same way, natural with natural and bought with bought. A bath keeps its place
 * between light and dark, so that what the wax was to keep lighter stays lighter.
 */
final class DyeDimensions {
    /** How far in lightness L* a bath's dye may lie from the design's, up and down: our choice by eye. */
    private static final double AWAY = 17;

    private static final double[] DEPTHS = {1, 0.5, 0.75, 1.5};

    private final DyeLibrary dyes;
    private final String fibre;

    /** @param fibre id of what the cloth is woven of */
    DyeDimensions(DyeLibrary dyes, String fibre) {
        this.dyes = dyes;
        this.fibre = fibre;
    }

    List<Dimension> of(Step.Dye bath) {
        Dye own = dyes.find(bath.dye());
        Mordant mordant = own.mordant(bath.mordant());
        Shade shade = own.shades().getOrDefault(mordant, own.defaultShade());
        double light = Lab.of(shade.alone()).l();
        List<Map<String, String>> options = new ArrayList<>(List.of(option(bath, own, mordant)));
        TreeMap<Double, Map<String, String>> byHue = new TreeMap<>();
        for (Dye dye : dyes.all()) {
            dye.shades().forEach((with, other) -> {
                Lab lab = Lab.of(other.alone());
                boolean alike =
                        natural(dye) == natural(own) && Math.abs(lab.l() - light) <= AWAY && workable(bath, dye);
                if (alike && !(dye.equals(own) && with == mordant)) {
                    byHue.put(hue(lab) + 1e-9 * byHue.size(), option(bath, dye, with));
                }
            });
        }
        options.addAll(byHue.values());
        List<String> dips = new ArrayList<>();
        for (double depth : DEPTHS) {
            String count = Long.toString(Math.max(1, Math.min(60, Math.round(bath.dips() * depth))));
            if (!dips.contains(count)) {
                dips.add(count);
            }
        }
        return List.of(new Dimension.Options(options), Dimension.Options.of(bath.name() + ".dips", dips));
    }

    /** Whether a dye can be worked in the bath's way, or in its own way on this cloth. */
    private boolean workable(Step.Dye bath, Dye dye) {
        return Methods.of(dye).stream()
                .filter(way -> bath.method().isEmpty() || way.id().equals(bath.method()))
                .findFirst()
                .filter(way -> way.allows(fibre) && bath.temperature().orElse(way.usual()) <= way.ceiling())
                .isPresent();
    }

    private static boolean natural(Dye dye) {
        return dye.kind() == DyeKind.NATURAL;
    }

    private static double hue(Lab lab) {
        return StrictMath.atan2(lab.b(), lab.a());
    }

    private static Map<String, String> option(Step.Dye bath, Dye dye, Mordant mordant) {
        Map<String, String> option = new LinkedHashMap<>();
        option.put(bath.name() + ".dye", dye.id());
        option.put(bath.name() + ".mordant", mordant.id());
        return option;
    }
}
