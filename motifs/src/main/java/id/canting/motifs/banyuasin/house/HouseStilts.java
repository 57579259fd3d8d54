package id.canting.motifs.banyuasin.house;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motifs.banyuasin.Ornaments;

/** What rumah bari stands on: stilts on stones, the floor beam, the stairs, and the ground. */
final class HouseStilts {
    private HouseStilts() {}

    static void draw(Drawing.Builder out, House house, int stilts, Hand hand) {
        double half = house.halfWall();
        double beam = Math.max(hand.klowong() * 1.6, house.metre() * 0.42);
        Box floor = new Box(-half - beam, house.floorY(), half + beam, house.floorY() + beam);
        out.outlined("floor", floor.outline(), hand.klowong() * 0.85, "");
        double stairs = house.front() ? house.width() * 0.115 : 0;
        double post = Math.min(house.metre() * 0.17, half / stilts * 0.22);
        for (int i = 0; i < stilts; i++) {
            double x = (half - post * 2) * (2.0 * i / (stilts - 1) - 1);
            if (Math.abs(x) > stairs * 1.1 + post * 2 + hand.klowong()) {
                stilt(out, x, post, floor.bottom(), house.groundY(), hand);
            }
        }
        if (house.front()) {
            frontStairs(out, house, floor.bottom(), stairs * 0.78, hand);
        } else {
            sideStairs(out, house, floor, hand);
        }
        ground(out, house, hand);
    }

    private static void stilt(Drawing.Builder out, double x, double half, double top, double ground, Hand hand) {
        double stone = Math.max(1.2, half * 1.1);
        if (2 * half > hand.klowong() * 0.7 + 1) {
            Box post = new Box(x - half, top, x + half, ground - stone);
            out.outlined("stilt", post.outline(), hand.klowong() * 0.7, "");
        } else {
            Path post = Path.line(new Point(x, top), new Point(x, ground - stone));
            out.klowong("stilt", post, hand.klowong(), Taper.NONE);
        }
        Path foot = Path.line(
                new Point(x - half * 1.9 - 0.4, ground - stone * 0.5),
                new Point(x + half * 1.9 + 0.4, ground - stone * 0.5));
        out.klowong("stilt", foot, Math.max(hand.klowong(), stone * 0.7), new Taper(0.7, 0.7));
    }

    /** Steps seen from the front, growing wider to the ground. */
    private static void frontStairs(Drawing.Builder out, House house, double top, double half, Hand hand) {
        double ground = house.groundY();
        double foot = half * 1.22;
        for (int side = -1; side <= 1; side += 2) {
            Path string = Path.line(new Point(side * half, top), new Point(side * foot, ground));
            out.klowong("stairs", string, hand.klowong() * 0.9, Taper.NONE);
        }
        int steps = (int) Math.max(3, Math.min(7, Math.floor((ground - top) / (hand.isen() + 1.3))));
        for (int i = 1; i < steps; i++) {
            double share = (double) i / steps;
            double reach = half + (foot - half) * share;
            double y = top + (ground - top) * share;
            out.isen("stairs", Path.line(new Point(-reach, y), new Point(reach, y)), hand.isen() * 1.1, Taper.NONE);
        }
    }

    /** The front stairs seen from the side, at the left end. */
    private static void sideStairs(Drawing.Builder out, House house, Box floor, Hand hand) {
        double run = (house.groundY() - floor.bottom()) * 0.9;
        Point head = new Point(floor.left(), floor.bottom());
        Point foot = new Point(floor.left() - run, house.groundY());
        out.klowong("stairs", Path.line(head, foot), hand.klowong() * 0.85, Taper.NONE);
        for (int i = 1; i <= 4; i++) {
            Point step = head.toward(foot, i / 4.5);
            out.isen("stairs", Path.line(step, step.plus(new Point(run * 0.14, 0))), hand.isen(), Taper.NONE);
        }
    }

    private static void ground(Drawing.Builder out, House house, Hand hand) {
        double y = house.groundY() + hand.klowong() * 1.1;
        double half = house.width() / 2 * 1.02;
        out.klowong("ground", Path.line(new Point(-half, y), new Point(half, y)), hand.klowong() * 0.8, Taper.BOTH);
        double row = y + hand.klowong() * 0.4 + hand.isen() * 0.5 + 1;
        Path dots = Path.line(new Point(-half * 0.8, row), new Point(half * 0.8, row));
        Ornaments.dots(out, "ground", dots, Math.max(2.4, house.width() * 0.03), hand.isen());
    }
}
