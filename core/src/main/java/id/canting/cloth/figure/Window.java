package id.canting.cloth.figure;

import id.canting.geometry.Box;
import id.canting.geometry.BoxIndex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What part of the cloth is seen while it is painted, so that what nobody would see need not be painted: all of it, or
 * only what openings show.
 */
public final class Window {
    /** The whole cloth. */
    public static final Window ALL = new Window(null);

    private final @Nullable List<Pane> panes;
    private final @Nullable BoxIndex<Pane> index;

    private Window(@Nullable List<Pane> panes) {
        this.panes = panes;
        this.index = panes == null ? null : new BoxIndex<>(panes, Pane::box);
    }

    /** A window with openings. */
    public static Window of(List<Pane> panes) {
        return new Window(List.copyOf(panes));
    }

    /** Whether it is the whole cloth. */
    public boolean isAll() {
        return panes == null;
    }

    /** Whether anything in a box may be seen. */
    public boolean shows(Box box) {
        return index == null || index.anyMeets(box);
    }

    /** What is seen of this window through openings in front of it. */
    public Window through(List<Pane> front) {
        if (panes == null || index == null) {
            return of(front);
        }
        List<Pane> seen = new ArrayList<>();
        for (Pane pane : front) {
            for (Pane behind : index.meeting(pane.box())) {
                pane.behind(behind).ifPresent(seen::add);
            }
        }
        return of(seen);
    }

    /** Whether it has no opening. */
    public boolean isShut() {
        return panes != null && panes.isEmpty();
    }

    /** Whether every opening is filled by one of some areas, each with the box around it. */
    public boolean isFilledBy(Outlined areas) {
        return panes != null
                && panes.stream().allMatch(pane -> areas.near(pane.box()).anyMatch(pane::isFilledBy));
    }
}
