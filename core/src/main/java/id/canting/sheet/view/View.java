package id.canting.sheet.view;

import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.sheet.garment.Garment;
import id.canting.sheet.garment.GarmentPicture;
import id.canting.sheet.repeat.RepeatPicture;
import id.canting.sheet.ties.TieTemplateRequest;
import id.canting.sheet.wax.PlanPicture;
import id.canting.sheet.wax.WaxPlan;
import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.UserError;
import java.util.List;

/**
 * What a picture shows of a cloth, other than the cloth itself.
 *
 * @param kind which of the views
 * @param detail what of it, as written behind the colon; empty for nothing
 */
public record View(Kind kind, String detail) {
    private static final Messages MESSAGES = Messages.beside(View.class, "messages");

    private static final String TILE = "tile";

    /** Draws a view. */
    @FunctionalInterface
    public interface Making {
        /** The picture; {@link UserError} where the cloth has no such view. */
        Scene of(Viewed viewed, String detail);
    }

    /**
     * A kind of view.
     *
     * @param name before the colon
     * @param detailed whether a detail follows
     * @param form as help writes it
     */
    public record Kind(String name, boolean detailed, String form, Making making) {}

    /** All views; a new one is a line here. */
    public static final List<Kind> KINDS = List.of(
            new Kind("wax", true, "wax:K", View::plan),
            new Kind(TILE, false, TILE, View::tile),
            new Kind("swatch", false, "swatch", View::swatch),
            new Kind("garment", true, "garment:shirt|sarung|selendang", View::garment),
            new Kind("ties", false, "ties", View::ties));

    private static Scene plan(Viewed viewed, String bath) {
        return PlanPicture.keyed(WaxPlan.before(viewed.cloth(), bath), viewed.language());
    }

    private static Scene tile(Viewed viewed, String detail) {
        return RepeatPicture.tile(viewed.repeating(), viewed.library());
    }

    private static Scene swatch(Viewed viewed, String detail) {
        return RepeatPicture.swatch(viewed.repeating(), viewed.library(), viewed.language());
    }

    private static Scene garment(Viewed viewed, String garment) {
        return GarmentPicture.of(Garment.of(garment), viewed.cloth(), viewed.library());
    }

    private static Scene ties(Viewed viewed, String detail) {
        return TieTemplateRequest.usual(PageSize.of("a4")).of(viewed.cloth()).view(viewed.language());
    }

    /**
     * The view that is asked for.
     *
     * @param written such as {@code tile} or {@code garment:sarung}
     * @throws UserError where there is none of that name, or its detail is missing or too much
     */
    public static View of(String written) {
        int colon = written.indexOf(':');
        String name = colon < 0 ? written : written.substring(0, colon);
        String detail = colon < 0 ? "" : written.substring(colon + 1);
        List<String> known = KINDS.stream().map(Kind::name).toList();
        Kind kind = KINDS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        MESSAGES.text("view.unknown", name, forms(), Suggestion.didYouMean(name, known))));
        if (kind.detailed() == detail.isEmpty()) {
            throw new UserError(MESSAGES.text("view.detail", written, kind.form()));
        }
        return new View(kind, detail);
    }

    /** How all views are written, for help and messages. */
    public static String forms() {
        return String.join(", ", KINDS.stream().map(Kind::form).toList());
    }

    /** Whether it is one repeat, which its own like surround on the cloth. */
    public boolean isRepeat() {
        return kind.name().equals(TILE);
    }

    /** The view of a cloth. */
    public Scene scene(Viewed viewed) {
        return kind.making().of(viewed, detail);
    }
}
