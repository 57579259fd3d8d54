package id.canting.machine;

import id.canting.scene.Colour;
import id.canting.text.Decimals;
import java.util.List;

/**
 * What one tool does: a layer of a machine's file.
 *
 * @param number 1 to 1000, by which plotters and the programs before them know the layer
 * @param name what is drawn, one ASCII word such as klowong
 * @param tool the tool with its width in mm, such as canting-1.5mm; empty where the name says all
 * @param width of the line, mm; 0 for filled faces
 * @param colour of the line or faces
 * @param trails in the order of the work
 */
public record MachineLayer(int number, String name, String tool, double width, Colour colour, List<Trail> trails) {
    /** Checks number and names. */
    public MachineLayer {
        trails = List.copyOf(trails);
        if (number < 1 || number > 1000) {
            throw new IllegalArgumentException("a layer's number goes from 1 to 1000, but is " + number);
        }
        if (!name.matches("[a-z][a-z-]*") || !tool.matches("[a-z0-9.-]*")) {
            throw new IllegalArgumentException("a layer is named in plain lower case, but is " + name + " " + tool);
        }
    }

    /** The tool that draws lines of a width. */
    static String canting(double width) {
        return "canting-" + Decimals.write(width, 2) + "mm";
    }

    /** The name as Inkscape and plotters show it; its first digits are its number. */
    public String label() {
        return (number + " " + name + " " + tool).strip();
    }

    /** The name in ids and in DXF: lower case letters, digits and hyphens. */
    public String id() {
        return tool.isEmpty() ? name : name + "-" + tool.replace('.', '-');
    }

    /** Whether faces are filled rather than lines drawn. */
    public boolean filled() {
        return width == 0;
    }

    /** The same layer in another colour. */
    MachineLayer in(Colour other) {
        return new MachineLayer(number, name, tool, width, other, trails);
    }
}
