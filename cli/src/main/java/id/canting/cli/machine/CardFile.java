package id.canting.cli.machine;

import id.canting.cli.shell.Terminal;
import id.canting.machine.MachineDrawing;
import id.canting.machine.Travel;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.WholeFile;
import id.canting.output.format.Format;
import id.canting.output.format.MachineManner;
import id.canting.text.Json;
import id.canting.text.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A card that a machine cuts, as one file.
 *
 * @param name of the file
 * @param format one that holds what machines do
 */
public record CardFile(String name, Format format, boolean force, boolean dryRun, boolean json) {
    /** Checks that it may be written, before any work is done for it. */
    public CardFile {
        if (!dryRun) {
            WholeFile.check(path(name), force);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UserError(Terminal.MESSAGES.text("file.name", name));
        }
    }

    /** Writes the card and tells of it; nothing is written where only a trial is asked for. */
    public void write(MachineDrawing card, MachineManner manner, EmbeddedRecipe imprint, Terminal terminal)
            throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        format.write(card, manner, imprint, made);
        if (!dryRun) {
            WholeFile.write(path(name), force, made::writeTo);
        }
        Travel travel = card.travel();
        if (json) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("files", List.of(name));
            data.put("written", !dryRun);
            data.put("width", card.width());
            data.put("height", card.height());
            data.put("bytes", made.size());
            data.put("paths", travel.paths());
            terminal.out().print(Json.write(data));
        } else {
            terminal.written(dryRun, name, card.width(), card.height());
            terminal.tell(Terminal.MESSAGES.text(
                    "machine.travel",
                    Math.rint(travel.down() / 10) / 100,
                    Math.rint(travel.up() / 10) / 100,
                    travel.paths()));
            MachineFiles.large(made.size(), travel.paths()).ifPresent(terminal::tell);
        }
    }
}
