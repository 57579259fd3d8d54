package id.canting.output.dxf;

import id.canting.machine.MachineDrawing;
import id.canting.machine.Trail;

/** How a release puts a drawing down. */
interface DxfForm {
    /** All that stands before the entities. */
    void head(MachineDrawing drawing);

    /** Writes trails of a layer. */
    Trail.Cases<Runnable> entity(String layer);

    /** All that stands behind the entities, but the end of the file. */
    void tail();
}
