package id.canting.sheet.repeat;

import id.canting.cloth.Cloth;
import id.canting.design.Cut;
import id.canting.design.Design;
import id.canting.design.DesignFile;
import id.canting.design.Library;
import id.canting.design.Step;
import id.canting.layout.ClothFormat;
import id.canting.layout.Zones;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The plain rectangle of a design that repeats side by side and row by row, whatever the layout: for half-drop and brick
 * it is doubled. It is a design of its own, a piece of cloth as large as the rectangle on which the same steps are done,
 * so that all that leaves it at one side comes in at the other.
 *
 * @param of the design it is taken from
 * @param zone the zone whose repeat it is
 * @param width of the rectangle, mm
 * @param height of the rectangle, mm
 * @param steps those that lie in the zone, done on the rectangle's own zone
 * @param notes what had to be fitted otherwise than on the cloth
 */
public record Repeating(Design of, String zone, double width, double height, List<Step> steps, List<Text> notes) {
    static final Messages MESSAGES = Messages.beside(Repeating.class, "messages");

    /** Copies the lists. */
    public Repeating {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /**
     * The repeat of a design.
     *
     * @throws id.canting.text.UserError when nothing in it repeats, or its steps do not repeat together
     */
    public static Repeating of(Design design) {
        return new RepeatFinder(design).find();
    }

    /** The design of so many repeats side by side and one below another. */
    public Design design(int across, int down) {
        double wide = width * across;
        double high = height * down;
        Cut cut = new Cut(
                ClothFormat.PLAIN, wide, high, of.cut().fibre(), of.cut().weight());
        Zones zones = new Zones(wide, high, 0, Set.of(), 0);
        return of.on(cut, zones, steps);
    }

    /** The cloth of so many repeats. */
    public Cloth cloth(int across, int down, Library library) {
        return Cloth.make(new DesignFile(design(across, down), Map.of()), library);
    }
}
