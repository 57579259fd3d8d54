package id.canting.machine;

import id.canting.geometry.Box;
import id.canting.text.Text;
import java.util.List;

/** The wax marks of a part of a cloth, its top left corner as the origin; made by {@link MachineRequest}. */
public final class WaxSelection {
    private final Text title;
    private final List<String> steps;
    private final double width;
    private final double height;
    private final boolean repeat;
    private final List<WaxMark> marks;

    WaxSelection(Text title, List<String> steps, double width, double height, boolean repeat, List<WaxMark> marks) {
        this.title = title;
        this.steps = List.copyOf(steps);
        this.width = width;
        this.height = height;
        this.repeat = repeat;
        this.marks = List.copyOf(marks);
    }

    /** The title of the design. */
    public Text title() {
        return title;
    }

    /** The names of the wax steps. */
    public List<String> steps() {
        return steps;
    }

    /** How wide the part is, mm. */
    public double width() {
        return width;
    }

    /** How high the part is, mm. */
    public double height() {
        return height;
    }

    /** Whether the part is one repeat of a layout; else it is the whole cloth. */
    public boolean repeat() {
        return repeat;
    }

    /** The rectangle of the part, mm, from its own upper left corner. */
    public Box page() {
        return new Box(0, 0, width, height);
    }

    List<WaxMark> marks() {
        return marks;
    }
}
