package id.canting.output.manner;

import id.canting.output.EmbeddedRecipe;
import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.UserError;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Releases of AutoCAD whose DXF we write. */
public enum DxfRelease {
    /** Release 12 ({@code AC1009}), which every cutter, plotter and mill reads; it has no place for a unit. */
    R12,
    /** Release 2000 ({@code AC1015}), which says that its unit is the millimetre and that lines are closed in one entity. */
    R2000;

    private static final Messages MESSAGES = Messages.beside(EmbeddedRecipe.class, "messages");

    /** The name on command lines. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The release of a name.
     *
     * @throws UserError for another name
     */
    public static DxfRelease of(String name) {
        List<String> known = Arrays.stream(values()).map(DxfRelease::id).toList();
        return Arrays.stream(values())
                .filter(release -> release.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new UserError(MESSAGES.text(
                        "dxf.unknown", name, String.join(", ", known), Suggestion.didYouMean(name, known))));
    }
}
