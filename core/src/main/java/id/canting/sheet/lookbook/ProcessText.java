package id.canting.sheet.lookbook;

import id.canting.cloth.Cloth;
import id.canting.design.Cut;
import id.canting.design.Library;
import id.canting.design.Step;
import id.canting.design.bath.BathSettings;
import id.canting.dye.Dye;
import id.canting.dye.DyeLibrary;
import id.canting.estimate.NumberText;
import id.canting.mark.Bound;
import id.canting.mark.Drawing;
import id.canting.mark.Part;
import id.canting.motif.Catalogue;
import id.canting.motif.Motif;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a cloth is made, in words for who buys it: all of it out of the recipe. */
final class ProcessText implements Step.Cases<Text> {
    private final Cloth cloth;
    private final Catalogue catalogue;
    private final DyeLibrary dyes;

    ProcessText(Cloth cloth, Library library) {
        this.cloth = cloth;
        this.catalogue = library.catalogue();
        this.dyes = library.dyes();
    }

    private boolean waxed() {
        return !cloth.design().waxes().isEmpty();
    }

    private boolean tied() {
        return !cloth.design().ties().isEmpty();
    }

    /** What is done to the cloth, in a sentence. */
    Text technique() {
        String key = waxed() && tied() ? "both" : waxed() ? "wax" : tied() ? "tie" : "plain";
        return text("technique." + key);
    }

    List<Text> steps() {
        return cloth.design().steps().stream().map(step -> step.match(this)).toList();
    }

    @Override
    public Text tie(Step.Tie tie) {
        return tie.source().folds() ? text("step.fold") : text("step.tie", counted(tie));
    }

    @Override
    public Text untie(Step.Untie untie) {
        return text("step.untie");
    }

    @Override
    public Text wax(Step.Wax wax) {
        if (wax.source().over().isPresent()) {
            return text("step.cover");
        }
        Text names = list(MotifUse.by(wax.source()).stream()
                .map(use -> catalogue.motif(use).information().name())
                .toList());
        return names.isEmpty() ? text("step.ground", wax.canting()) : text("step.wax", names, wax.canting());
    }

    @Override
    public Text dye(Step.Dye dye) {
        return text("step.dye", dyes.find(dye.dye()).name(), dye.dips());
    }

    @Override
    public Text scrape(Step.Scrape scrape) {
        return text("step.scrape");
    }

    @Override
    public Text boilOut(Step.BoilOut boilOut) {
        return text("step.boil");
    }

    private Text counted(Step.Tie tie) {
        int ties = 0;
        int seams = 0;
        for (Part part :
                cloth.drawings().getOrDefault(tie.name(), Drawing.EMPTY).flattened()) {
            ties += part.mark().bound().flatMap(Bound::tie).isPresent() ? 1 : 0;
            seams += part.mark().bound().flatMap(Bound::stitches).isPresent() ? 1 : 0;
        }
        List<Text> counts = new ArrayList<>();
        counts.add(list(MotifUse.by(tie.source()).stream()
                .map(use -> catalogue.motif(use, true).information().name())
                .toList()));
        if (ties > 0) {
            counts.add(text("count.ties", NumberText.number(ties)));
        }
        if (seams > 0) {
            counts.add(text("count.seams", NumberText.number(seams)));
        }
        return list(counts);
    }

    /** The baths in their order, each with its fixer and how its colour is known. */
    List<Text> dyes() {
        List<Text> told = new ArrayList<>();
        for (Step.Dye step : cloth.design().baths()) {
            BathSettings bath = BathSettings.of(step, dyes);
            Dye dye = bath.dye();
            Text known = bath.shade().orElseGet(dye::defaultShade).status().text();
            Text fixed = text("dye.fixer", bath.fixing());
            told.add(text("dye", dye.name(), dye.kind().text(), fixed, bath.dips(), known));
        }
        return told;
    }

    /** The motifs of all steps, each once, in the order they come on the cloth. */
    List<Motif> motifs() {
        return MotifUse.of(cloth.design(), catalogue);
    }

    /** How to keep it, by what it is made of. */
    List<Text> care() {
        List<Text> care = new ArrayList<>(List.of(text("care.wash"), text("care.dry")));
        boolean natural = cloth.design().baths().stream()
                .anyMatch(bath -> BathSettings.of(bath, dyes).natural());
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
