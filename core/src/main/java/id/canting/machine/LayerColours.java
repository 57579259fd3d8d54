package id.canting.machine;

import id.canting.scene.Colour;
import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.Arrays;
import java.util.List;

/** How colours tell a machine's program what to do with a layer. */
public enum LayerColours {
    /** Everything black: layers are told apart by their names. */
    NONE("none", "#000000"),
    /** LightBurn's palette, 00 to 29, in the order of the work. */
    LIGHTBURN(
            "lightburn",
            "#000000",
            "#0000ff",
            "#ff0000",
            "#00e000",
            "#d0d000",
            "#ff8000",
            "#00e0e0",
            "#ff00ff",
            "#b4b4b4",
            "#0000a0",
            "#a00000",
            "#00a000",
            "#a0a000",
            "#c08000",
            "#00a0ff",
            "#a000a0",
            "#808080",
            "#7d87b9",
            "#bb7784",
            "#4a6fe3",
            "#d33f6a",
            "#8cd78c",
            "#f0b98d",
            "#f6c4e1",
            "#fa9ed4",
            "#500a78",
            "#b45a00",
            "#004754",
            "#86fa88",
            "#ffdb66"),
    /** As many school workshops have it: red is cut, black is engraved first, then blue, then green. */
    SCHOOL("school", "#ff0000", "#000000", "#0000ff", "#00ff00");

    static final Messages MESSAGES = Messages.beside(LayerColours.class, "messages");

    private final String id;
    private final List<Colour> colours;

    LayerColours(String id, String... colours) {
        this.id = id;
        this.colours = Arrays.stream(colours).map(Colour::hex).toList();
    }

    /** The name on command lines. */
    public String id() {
        return id;
    }

    /**
     * The palette of a name.
     *
     * @throws UserError for another name
     */
    public static LayerColours of(String name) {
        return Arrays.stream(values())
                .filter(palette -> palette.id.equals(name))
                .findFirst()
                .orElseThrow(() -> new UserError(MESSAGES.text(
                        "palette.unknown",
                        name,
                        Suggestion.didYouMean(
                                name,
                                Arrays.stream(values()).map(LayerColours::id).toList()))));
    }

    /**
     * The colour of a layer.
     *
     * @param index its place among the layers
     * @throws UserError when there are more layers than colours, since two of one colour would be one to the program
     */
    Colour colour(MachineLayer layer, int index) {
        if (this == NONE) {
            return Colour.BLACK;
        }
        if (this == SCHOOL) {
            boolean cut = layer.name().equals(CutSheet.CUT) || layer.name().equals(CutSheet.EDGE);
            int later = layer.name().equals("klowong") ? 1 : layer.name().equals("isen") ? 2 : 3;
            return colours.get(cut ? 0 : later);
        }
        if (index >= colours.size()) {
            Text message = MESSAGES.text("palette.short", id, Integer.toString(colours.size()));
            throw new UserError(message);
        }
        return colours.get(index);
    }
}
