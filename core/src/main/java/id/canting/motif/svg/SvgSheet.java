package id.canting.motif.svg;

import id.canting.geometry.Box;
import java.util.List;
import java.util.Optional;

/**
 * What a drawing's file says, read once.
 *
 * @param painted what it paints, in that order, in mm, rounded so that it can be written and read again to the same
 * @param left what it holds that is left out
 * @param page the page, mm; empty where there is none or nothing lies on it
 * @param unit by what its true size is told
 */
record SvgSheet(List<PaintedShape> painted, List<LeftOut.Entry> left, Optional<Box> page, SvgPage.Unit unit) {
    /** Copies the lists. */
    SvgSheet {
        painted = List.copyOf(painted);
        left = List.copyOf(left);
    }
}
