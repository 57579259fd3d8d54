package id.canting.output.format;

import id.canting.output.EmbeddedRecipe;
import id.canting.output.gcode.GcodeTemplate;
import id.canting.output.manner.DxfRelease;
import id.canting.output.manner.SvgMeasure;
import id.canting.text.Messages;
import id.canting.text.UserError;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a machine's drawing is put down, where its program has a say in it; each format takes what is its own.
 *
 * @param dxf the release of DXF
 * @param svg how lengths are written in SVG
 * @param gcode how the machine wants its G-code; there is none without
 */
public record MachineManner(DxfRelease dxf, SvgMeasure svg, Optional<GcodeTemplate> gcode) {
    private static final Messages MESSAGES = Messages.beside(EmbeddedRecipe.class, "messages");

    /** As most programs read it. */
    public static final MachineManner USUAL =
            new MachineManner(DxfRelease.R12, SvgMeasure.MILLIMETRES, Optional.empty());

    /** Under which a file of G-code carries its template. */
    public static final String TEMPLATE = "template";

    /** What a file carries of it besides the command, with what else decides the file. */
    public Map<String, String> settings(Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(others);
        gcode.ifPresent(each -> all.put(TEMPLATE, each.text()));
        return all;
    }

    /** That G-code is wanted without saying how. */
    public static UserError templateMissing() {
        return new UserError(MESSAGES.text("gcode.template"));
    }
}
