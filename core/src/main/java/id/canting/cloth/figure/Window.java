package id.canting.cloth.figure;

import id.canting.geometry.Box;
import id.canting.geometry.BoxIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What part of the cloth is seen while it is painted, so that what nobody would see need not be painted: all of it, or
 * only what lies in the boxes around openings.
 */
public final class Window implements FigureParts.Choice {
    /** The whole cloth. */
    public static final Window ALL = new Window(Optional.empty());

    /** Boxes behind one opening that are told apart. */
    private static final int MANY = 12;

    private final Optional<BoxIndex<Box>> openings;
    private final Optional<Box> around;

    private Window(Optional<List<Box>> boxes) {
        this.openings = boxes.map(all -> new BoxIndex<>(all, box -> box));
        this.around = boxes.flatMap(all -> all.stream().reduce(Box::with));
    }

    /** A window with openings, each told by the box around it. */
    public static Window of(List<Box> openings) {
        return new Window(Optional.of(openings));
    }

    /** Whether it is the whole cloth. */
    public boolean isAll() {
        return openings.isEmpty();
    }

    @Override
    public boolean chooses(FigureParts.Outline outline) {
        return within(outline.box());
    }

    /** Whether anything in a box may be seen. */
    @Override
    public boolean within(Box box) {
        return openings.map(index -> index.anyMeets(box)).orElse(true);
    }

    /** As much of a box as may be seen; nothing where none of it is. */
    public Optional<Box> shown(Box box) {
        return isAll() ? Optional.of(box) : around.flatMap(box::common);
    }

    /** What is seen of this window through openings in front of it. */
    public Window through(List<Box> front) {
        if (openings.isEmpty()) {
            return of(front);
        }
        List<Box> seen = new ArrayList<>();
        for (Box box : front) {
            seen.addAll(common(box, openings.get().meeting(box)));
        }
        return of(seen);
    }

    /** What is seen through a box and boxes behind it: where those are many, all that lies between the outermost. */
    private static List<Box> common(Box box, List<Box> behind) {
        List<Box> common = behind.stream()
                .flatMap(each -> box.common(each).stream())
                .distinct()
                .toList();
        if (common.contains(box)) {
            return List.of(box);
        }
        return common.size() <= MANY
                ? common
                : common.stream().reduce(Box::with).stream().toList();
    }
}
