package id.canting.motifs.banyuasin.house;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The walls of rumah bari: a door and two windows to each side in front, a window for each of five rooms beside. */
final class HouseWalls {
    private static final double[] FRONT = {-0.36, -0.2, 0.2, 0.36};
    private static final double[] SIDE = {-0.4, -0.2, 0, 0.2, 0.4};

    private HouseWalls() {}

    static void draw(Drawing.Builder out, House house, Hand hand) {
        Box walls = house.walls();
        out.klowong("wall", walls.outline(), hand.klowong() * 0.9, Taper.NONE);
        List<Region> openings = new ArrayList<>();
        double wide = walls.width();
        for (double at : house.front() ? FRONT : SIDE) {
            double half = wide * (house.front() ? 0.052 : 0.062);
            double x = at * wide;
            double high = walls.height();
            openings.add(shutter(
                    out,
                    "window",
                    new Box(x - half, walls.top() + high * 0.24, x + half, walls.top() + high * 0.7),
                    hand));
        }
        if (house.front()) {
            double half = wide * 0.085;
            Box door = new Box(-half, walls.top() + walls.height() * 0.16, half, walls.bottom());
            openings.add(shutter(out, "door", door, hand));
        }
        sill(out, walls, hand);
        Region wall = Region.of(walls).minus(Region.union(openings));
        out.area(new Area("wall", wall, Optional.empty(), ""));
    }

    /** A frame with two leaves, each slatted. */
    private static Region shutter(Drawing.Builder out, String part, Box box, Hand hand) {
        out.klowong(part, box.outline(), hand.klowong() * 0.75, Taper.NONE);
        double middle = box.centre().x();
        out.isen(
                part,
                Path.line(new Point(middle, box.top()), new Point(middle, box.bottom())),
                hand.isen(),
                Taper.NONE);
        for (int side = -1; side <= 1; side += 2) {
            double edge = side < 0 ? box.left() : box.right();
            Box leaf = new Box(Math.min(middle, edge), box.top(), Math.max(middle, edge), box.bottom());
            Ribbon across = Ribbon.around(
                    Path.line(
                            new Point(leaf.left(), leaf.centre().y()),
                            new Point(leaf.right(), leaf.centre().y())),
                    u -> leaf.height() / 2);
            out.area(part, leaf.outline(), across, "galaran");
        }
        return Region.of(box);
    }

    /** A rail of dots below the eaves and a board above the floor. */
    private static void sill(Drawing.Builder out, Box walls, Hand hand) {
        double y = walls.bottom() - walls.height() * 0.14;
        double gap = walls.width() * 0.1;
        List<Double> ends = List.of(-walls.width() / 2, -gap, gap, walls.width() / 2);
        for (int i = 0; i < 4; i += 2) {
            Path board = Path.line(new Point(ends.get(i), y), new Point(ends.get(i + 1), y));
            out.isen("wall", board, hand.isen(), Taper.NONE);
        }
    }
}
