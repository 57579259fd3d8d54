package id.canting.motifs.banyuasin.house;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motifs.banyuasin.Ornaments;
import java.util.Optional;

/** The roof of rumah bari: shingles, a ridge board and a dotted eaves board. */
final class HouseRoof {
    private HouseRoof() {}

    static void draw(Drawing.Builder out, House house, Hand hand) {
        double metre = house.metre();
        Path outline = house.roof();
        out.klowong("roof", outline, hand.klowong(), Taper.NONE);
        double board = Math.max(hand.klowong() * 0.5 + hand.isen() + 1.4, metre * 0.55);
        double boardY = house.eaveY() - board;
        Region whole = Region.of(outline, 0.05);
        Path line = Path.line(new Point(-house.width(), boardY), new Point(house.width(), boardY));
        whole.cut(line, 0.05).forEach(l -> out.klowong("eaves", l, hand.klowong() * 0.6, Taper.NONE));
        Path middle = Path.line(
                new Point(-house.width() / 2 + board * 1.6, house.eaveY() - board * 0.48),
                new Point(house.width() / 2 - board * 1.6, house.eaveY() - board * 0.48));
        Ornaments.dots(out, "eaves", middle, Math.max(2, metre * 0.6), hand.isen());
        Region eaves = Region.of(
                Path.polygon(
                        new Point(-house.width(), boardY),
                        new Point(house.width(), boardY),
                        new Point(house.width(), house.eaveY() + 1),
                        new Point(-house.width(), house.eaveY() + 1)),
                0.05);
        out.area(new Area("roof", whole.minus(eaves), Optional.empty(), "sisik"));
        out.area(new Area("eaves", whole.and(eaves), Optional.empty(), ""));
        ridge(out, house, hand);
    }

    private static void ridge(Drawing.Builder out, House house, Hand hand) {
        double rise = Math.max(1.5, house.metre() * 0.32);
        double half = house.halfRidge() + house.metre() * 0.7;
        Path cap =
                Path.line(new Point(-half, house.ridgeY() - rise * 0.4), new Point(half, house.ridgeY() - rise * 0.4));
        out.klowong("ridge", cap, hand.klowong() * 1.1, new Taper(0.7, 0.7));
    }
}
