package id.canting.output.gcode;

import id.canting.text.InputFile;
import java.nio.file.Path;
import java.util.List;

/**
 * How a machine wants its G-code, as its owner says: nothing of it is known to this program. Lengths are mm.
 *
 * @param text the whole template as written, which a file carries to be made again
 * @param name of the machine
 * @param units what a number means
 * @param bed where it can go
 * @param feed how fast the tool moves while it is down, mm a minute
 * @param decimals of places
 * @param moves the two kinds of moves
 * @param lines what is written around them
 */
public record GcodeTemplate(
        String text, String name, GcodeUnits units, GcodeBed bed, double feed, int decimals, Moves moves, Lines lines) {
    /** The kinds of moves: with the tool up, with it down. */
    record Moves(GcodeLine travel, GcodeLine draw) {}

    /** Lines at the beginning, to lift and lower the tool, before each layer, and at the end. */
    record Lines(
            List<GcodeLine> header,
            List<GcodeLine> up,
            List<GcodeLine> down,
            List<GcodeLine> layer,
            List<GcodeLine> footer) {}

    /**
     * Reads a template.
     *
     * @throws id.canting.text.UserError at the place of its first fault
     */
    public static GcodeTemplate read(Path file) {
        return read(file.toString(), InputFile.text(file));
    }

    /**
     * Reads a template.
     *
     * @param name of its file, for messages
     * @throws id.canting.text.UserError at the place of its first fault
     */
    public static GcodeTemplate read(String name, String text) {
        return new GcodeTemplateReader(name, text).read();
    }
}
