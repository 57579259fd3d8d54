package id.canting.cli.render;

import id.canting.cli.shell.CommandCodec;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.design.file.DesignWriter;
import id.canting.output.EmbeddedRecipe;
import id.canting.sanggar.Sanggar;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.sheet.garment.Garment;
import id.canting.sheet.garment.GarmentPicture;
import id.canting.sheet.repeat.RepeatPicture;
import id.canting.sheet.ties.TieTemplateRequest;
import id.canting.sheet.wax.PlanPicture;
import id.canting.sheet.wax.WaxPlan;
import id.canting.text.Language;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.TreeMap;

/**
 * What a picture shows of a cloth, other than the cloth itself.
 *
 * @param kind which of the views
 * @param detail what of it, as written behind the colon; empty for nothing
 */
record View(Kind kind, String detail) {
    /** Draws a view. */
    @FunctionalInterface
    interface Making {
        Scene of(ViewContext viewed, String detail);
    }

    /**
     * A kind of view.
     *
     * @param name before the colon
     * @param detailed whether a detail follows
     * @param form as help writes it
     */
    record Kind(String name, boolean detailed, String form, Making making) {}

    /** All views; a new one is a line here. */
    static final List<Kind> KINDS = List.of(
            new Kind("wax", true, "wax:K", View::plan),
            new Kind("tile", false, "tile", View::tile),
            new Kind("swatch", false, "swatch", View::swatch),
            new Kind("garment", true, "garment:shirt|sarung|selendang", View::garment),
            new Kind("ties", false, "ties", View::ties));

    private static Scene plan(ViewContext viewed, String bath) {
        return PlanPicture.keyed(WaxPlan.before(viewed.cloth(), bath), viewed.language());
    }

    private static Scene tile(ViewContext viewed, String detail) {
        return RepeatPicture.tile(viewed.repeating(), viewed.library());
    }

    private static Scene swatch(ViewContext viewed, String detail) {
        return RepeatPicture.swatch(viewed.repeating(), viewed.library(), viewed.language());
    }

    private static Scene garment(ViewContext viewed, String garment) {
        return GarmentPicture.of(Garment.of(garment), viewed.cloth(), viewed.library());
    }

    private static Scene ties(ViewContext viewed, String detail) {
        return TieTemplateRequest.usual(PageSize.of("a4")).of(viewed.cloth()).view(viewed.language());
    }

    /**
     * The view that is asked for.
     *
     * @throws UserError where there is none of that name, or its detail is missing or too much
     */
    static View of(String written) {
        int colon = written.indexOf(':');
        String name = colon < 0 ? written : written.substring(0, colon);
        String detail = colon < 0 ? "" : written.substring(colon + 1);
        List<String> known = KINDS.stream().map(Kind::name).toList();
        Kind kind = KINDS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new UserError(Terminal.MESSAGES.text("view.unknown", name, forms(), near(name, known))));
        if (kind.detailed() == detail.isEmpty()) {
            throw new UserError(Terminal.MESSAGES.text("view.detail", written, kind.form()));
        }
        return new View(kind, detail);
    }

    private static Text near(String name, List<String> known) {
        return Suggestion.to(name, known)
                .map(best -> Terminal.MESSAGES.text("nearest", best))
                .orElse(Text.EMPTY);
    }

    private static String forms() {
        return String.join(", ", KINDS.stream().map(Kind::form).toList());
    }

    /** The view of a cloth. */
    Scene scene(ViewContext viewed) {
        return kind.making().of(viewed, detail);
    }

    /** What its picture carries, so that it can be made again. */
    EmbeddedRecipe imprint(Cloth cloth, Language language) {
        String written = detail.isEmpty() ? kind.name() : kind.name() + ":" + detail;
        TreeMap<String, String> settings = new TreeMap<>();
        settings.put("command", CommandCodec.join(List.of("render", "--view", written), language));
        return new EmbeddedRecipe(Sanggar.version(), DesignWriter.write(cloth.design()), settings);
    }
}
