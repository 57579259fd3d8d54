package id.canting.sanggar;

import id.canting.motif.Motif;
import id.canting.motif.svg.SvgMotif;
import id.canting.motif.svg.SvgText;
import id.canting.text.InputFile;
import id.canting.text.ResourceLimit;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The user's own drawings in a folder, by the path by which designs name them; each is read once. */
final class DrawingFolder implements Function<String, Motif> {
    private final Path folder;
    private final Map<String, Motif> read = new ConcurrentHashMap<>();

    DrawingFolder(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    @Override
    public Motif apply(String name) {
        return read.computeIfAbsent(name, n -> SvgMotif.read(n, text(n)));
    }

    /**
     * The text of a drawing.
     *
     * @throws id.canting.text.UserError when it cannot be read
     */
    String text(String name) {
        return SvgText.of(name, InputFile.plain(InputFile.beside(folder.resolve("-"), name), ResourceLimit.DRAWING));
    }
}
