package id.canting.batch;

import id.canting.cloth.Cloth;
import id.canting.machine.MachineDrawing;
import id.canting.output.ReplayCommand;
import id.canting.output.format.Format;
import id.canting.output.format.MachineManner;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;

/**
 * A file for a plotter, a cutter, a mill.
 *
 * @param format one that holds machines' drawings
 * @param manner how its program wants it
 * @param command that makes the same file
 * @param still whether the hand is still, since each print of a stamp is alike
 * @param making makes the drawing
 */
record MachineProduct(
        String pattern,
        Format format,
        MachineManner manner,
        ReplayCommand command,
        boolean still,
        Function<Cloth, MachineDrawing> making)
        implements Product {
    @Override
    public String recipe() {
        return format.ending()
                + " "
                + command.line()
                + manner.gcode().map(template -> " " + template.text()).orElse("");
    }

    @Override
    public void write(ItemContext made, OutputStream out) throws IOException {
        Cloth cloth = still ? made.changed("hand", "0") : made.cloth();
        format.write(
                making.apply(cloth), manner, made.imprint(command, cloth.design(), manner.settings(Map.of())), out);
    }
}
