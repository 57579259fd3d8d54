package id.canting.layout;

import id.canting.geometry.Box;

/**
 * A layout whose cell is as large as a number of repeats across and down the zone makes it, so that it suits a cloth of
 * any size. One repeat is what comes again unchanged: two cells side by side for ondo-ende, for instance.
 *
 * @param of the layout, its cell of any size
 * @param across how many repeats side by side, at least 1
 * @param down how many one below another, at least 1
 */
public record Counted(Layout of, int across, int down) implements CellFromZone {
    /** The side of the cell until the zone is known, mm. */
    public static final double NOMINAL = 100;

    /** As many repeats a zone may be asked to hold in a direction. */
    public static final int MOST = 500;

    /** Checks the counts. */
    public Counted {
        if (across < 1 || down < 1 || across > MOST || down > MOST) {
            throw new IllegalArgumentException(
                    "repeats are counted from 1 to " + MOST + ", not " + across + " x " + down);
        }
    }

    @Override
    public Layout in(Box zone) {
        RepeatTile tile = of.tile();
        double byX = zone.width() / across / tile.width();
        double byY = of.singleRow() ? 1 : zone.height() / down / tile.height();
        return of.stretched(byX, byY);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.counted(this);
    }
}
