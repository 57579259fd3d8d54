package id.canting.sheet.lookbook;

import id.canting.cloth.Cloth;
import id.canting.design.Cut;
import id.canting.design.Library;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.dye.Dye;
import id.canting.dye.DyeKind;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Mordant;
import id.canting.dye.Shade;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.motif.Catalogue;
import id.canting.motif.Motif;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a cloth is made, in words for who buys it: all of it out of the recipe. */
final class ProcessText {
    private final Cloth cloth;
    private final Catalogue catalogue;
    private final DyeLibrary dyes;

    ProcessText(Cloth cloth, Library library) {
        this.cloth = cloth;
        this.catalogue = library.catalogue();
        this.dyes = library.dyes();
    }

    private boolean waxed() {
        return cloth.design().steps().stream().anyMatch(Step.Wax.class::isInstance);
    }

    private boolean tied() {
        return cloth.design().steps().stream().anyMatch(Step.Tie.class::isInstance);
    }

    /** What is done to the cloth, in a sentence. */
    Text technique() {
        String key = waxed() && tied() ? "both" : waxed() ? "wax" : tied() ? "tie" : "plain";
        return text("technique." + key);
    }

    List<Text> steps() {
        return cloth.design().steps().stream().map(this::step).toList();
    }

    private Text step(Step step) {
        if (step instanceof Step.Tie tie) {
            return tie.source() instanceof Source.Folded ? text("step.fold") : text("step.tie", counted(tie));
        } else if (step instanceof Step.Wax wax) {
            if (wax.source() instanceof Source.Over) {
                return text("step.cover");
            }
            Text names = list(MotifUse.by(wax).stream()
                    .map(use -> catalogue.motif(use).information().name())
                    .toList());
            return names.isEmpty() ? text("step.ground", wax.canting()) : text("step.wax", names, wax.canting());
        } else if (step instanceof Step.Dye bath) {
            return text("step.dye", dyes.find(bath.dye()).name(), bath.dips());
        }
        return text(step instanceof Step.Untie ? "step.untie" : "step.boil");
    }

    private Text counted(Step.Tie tie) {
        int ties = 0;
        int seams = 0;
        for (Part part :
                cloth.drawings().getOrDefault(tie.name(), Drawing.EMPTY).flattened()) {
            ties += part.mark() instanceof Mark.Tie ? 1 : 0;
            seams += part.mark() instanceof Mark.StitchLine ? 1 : 0;
        }
        List<Text> counts = new ArrayList<>();
        counts.add(list(MotifUse.by(tie).stream()
                .map(use -> catalogue.motif(use, true).information().name())
                .toList()));
        if (ties > 0) {
            counts.add(text("count.ties", ties));
        }
        if (seams > 0) {
            counts.add(text("count.seams", seams));
        }
        return list(counts);
    }

    /** The baths in their order, each with its fixer and how its colour is known. */
    List<Text> dyes() {
        List<Text> told = new ArrayList<>();
        for (Step step : cloth.design().steps()) {
            if (step instanceof Step.Dye bath) {
                Dye dye = dyes.find(bath.dye());
                Mordant mordant = bath.mordant().isEmpty() ? dye.defaultMordant() : mordant(bath.mordant());
                Shade shade = dye.shades().get(mordant);
                Text known =
                        (shade == null ? dye.defaultShade() : shade).status().text();
                Text fixed = mordant == Mordant.NONE ? Text.EMPTY : text("dye.fixer", mordant.text());
                told.add(text("dye", dye.name(), dye.kind().text(), fixed, bath.dips(), known));
            }
        }
        return told;
    }

    private static Mordant mordant(String id) {
        for (Mordant mordant : Mordant.values()) {
            if (mordant.id().equals(id)) {
                return mordant;
            }
        }
        return Mordant.NONE;
    }

    /** The motifs of all steps, each once, in the order they come on the cloth. */
    List<Motif> motifs() {
        Map<String, Motif> motifs = new LinkedHashMap<>();
        for (Step step : cloth.design().steps()) {
            boolean ties = step instanceof Step.Tie;
            for (String use : MotifUse.by(step)) {
                Motif motif = catalogue.motif(use, ties);
                motifs.putIfAbsent(motif.reference(), motif);
            }
        }
        return List.copyOf(motifs.values());
    }

    /** How to keep it, by what it is made of. */
    List<Text> care() {
        List<Text> care = new ArrayList<>(List.of(text("care.wash"), text("care.dry")));
        boolean natural = cloth.design().steps().stream()
                .anyMatch(step ->
                        step instanceof Step.Dye bath && dyes.find(bath.dye()).kind() == DyeKind.NATURAL);
        if (natural) {
            care.add(text("care.natural"));
        }
        care.add(text(cloth.design().cut().fibre() == Cut.Fibre.SILK ? "care.silk" : "care.iron"));
        return care;
    }

    /** What is made by hands and what is only planned. */
    List<Text> honest() {
        List<Text> told = new ArrayList<>();
        told.add(text("honest.plan"));
        if (tied()) {
            told.add(text("honest.tied"));
        }
        if (waxed()) {
            told.add(text(cloth.design().hand() == 0 ? "honest.exact" : "honest.waxed"));
        }
        told.add(text(waxed() ? "honest.print" : "honest.jumputan"));
        return told;
    }

    static Text list(List<Text> names) {
        return new Text(
                names.stream()
                        .map(Text::id)
                        .filter(s -> !s.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                names.stream()
                        .map(Text::en)
                        .filter(s -> !s.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private static Text text(String key, Object... arguments) {
        return MakerProfile.MESSAGES.text(key, arguments);
    }
}
