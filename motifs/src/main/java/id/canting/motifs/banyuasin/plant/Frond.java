package id.canting.motifs.banyuasin.plant;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motifs.Blade;

/** A pinnate palm frond: long leaflets to both sides of a midrib, short ones at foot and tip, one at its end. */
final class Frond {
    private Frond() {}

    /**
     * Draws a frond.
     *
     * @param rachis its midrib from foot to tip
     * @param pairs leaflet pairs at most; fewer where the canting needs room
     * @param reach length of the longest leaflet, mm
     * @param bare share of the midrib at its foot without leaflets
     */
    static void draw(Drawing.Builder out, Path rachis, int pairs, double reach, double bare, Hand hand) {
        ArcLength track = rachis.track(0.05);
        double room = track.length() * (0.96 - bare);
        int fitting = (int) Math.max(3, Math.min(pairs, Math.floor(room / (hand.klowong() * 1.2 + 2.2))));
        out.klowong("rachis", rachis, hand.klowong() * 1.2, new Taper(1, 0.4));
        for (int i = 0; i < fitting; i++) {
            double t = (i + 0.5) / fitting;
            double s = track.length() * bare + room * t;
            for (int side = -1; side <= 1; side += 2) {
                double angle = track.direction(s).angle() + side * Math.toRadians(60 - 22 * t);
                leaflet(out, track.at(s), angle, side, reach * share(t), room / fitting, hand);
            }
        }
        double end = track.direction(track.length()).angle();
        leaflet(out, rachis.end(), end, 0, reach * 0.42, room / fitting, hand);
    }

    private static double share(double t) {
        return 0.4 + 0.6 * StrictMath.sin(Math.PI * (0.16 + 0.74 * t));
    }

    private static void leaflet(
            Drawing.Builder out, Point foot, double angle, int side, double reach, double gap, Hand hand) {
        Point root = foot.plus(Point.polar(hand.klowong() * 0.8, angle));
        Point tip = root.plus(Point.polar(reach, angle + side * 0.16));
        double half = Math.min(reach * 0.09, gap * 0.34);
        Ribbon blade = Blade.bent(root, tip, -side * 0.1, half, 0.8, 0.8);
        Path outline = Blade.outline(blade, 11);
        out.outlined("leaflet", outline, hand.klowong() * 0.6, blade, "");
    }
}
