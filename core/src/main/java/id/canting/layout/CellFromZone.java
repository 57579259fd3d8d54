package id.canting.layout;

import java.util.Optional;

/** A layout whose cell is not given in mm but follows from its zone; in all else it is the layout it resizes. */
sealed interface CellFromZone extends Layout permits Counted, Shared {
    /** The layout, its cell of any size. */
    Layout of();

    @Override
    default RepeatTile tile() {
        return of().tile();
    }

    @Override
    default Layout stretched(double byX, double byY) {
        return of().stretched(byX, byY);
    }

    @Override
    default boolean singleRow() {
        return of().singleRow();
    }

    @Override
    default boolean heightFollows() {
        return of().heightFollows();
    }

    @Override
    default boolean repeats() {
        return of().repeats();
    }

    @Override
    default Optional<Lampah> lampah() {
        return of().lampah();
    }
}
