package id.canting.output.dxf;

import id.canting.machine.MachineDrawing;
import id.canting.machine.MachineLayer;
import id.canting.machine.Trail;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.manner.DxfRelease;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes machines' drawings as ASCII DXF, which cutters, plotters and mills read, in mm, y upward from the bottom of the
 * page. The comments at its head say so and carry the recipe. No library, because those for Java are no longer kept up,
 * and four kinds of entity need none.
 */
public final class DxfWriter {
    private DxfWriter() {}

    /** Writes a drawing; the stream is left open. */
    public static void write(MachineDrawing drawing, DxfRelease release, EmbeddedRecipe imprint, OutputStream stream)
            throws IOException {
        DxfGroups out = new DxfGroups(drawing.height());
        DxfForm form = form(release, out);
        DxfComments.write(drawing, imprint, out::group);
        form.head(drawing);
        stream.write(out.taken());
        for (MachineLayer layer : drawing.layers()) {
            Trail.Cases<Runnable> entity = form.entity(layer.id());
            for (Trail trail : layer.trails()) {
                trail.match(entity).run();
                if (out.full()) {
                    stream.write(out.taken());
                }
            }
        }
        form.tail();
        out.group(0, "EOF");
        stream.write(out.taken());
    }

    private static DxfForm form(DxfRelease release, DxfGroups out) {
        return switch (release) {
            case R12 -> new DxfR12(out);
            case R2000 -> new DxfR2000(out);
        };
    }
}
