package id.canting.motifs.banyuasin.water;

import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motifs.banyuasin.Ornaments;

/**
 * The hull of a boat from its side: a crescent between the line of its deck and that of its keel, both rising to bow and
 * stern, its middle at the origin on deck level.
 *
 * @param length mm
 * @param sheer how far the ends rise above the deck's middle, mm
 * @param depth from deck to keel amidships, mm
 * @param rake how far the keel's ends lie inside the deck's, in lengths
 */
record Hull(double length, double sheer, double depth, double rake) {
    /** Height of the deck at a place in lengths from the middle, mm below the origin. */
    double deck(double at) {
        return -sheer * StrictMath.pow(Math.abs(2 * at), 2.2);
    }

    /** How deep the keel lies, mm below the origin. */
    double keel() {
        return depth;
    }

    /** Height of the keel's line at a place of the deck in lengths from the middle, mm below the origin. */
    double keelBelow(double at) {
        return keelAt(at).y();
    }

    /** The middle of the hull's side at a place in lengths from its middle. */
    Point between(double at) {
        return deckAt(at).toward(keelAt(at), 0.5);
    }

    private Point deckAt(double t) {
        return new Point(t * length, deck(t));
    }

    private Point keelAt(double t) {
        double fall = 1 - StrictMath.pow(Math.abs(2 * t), 2.6);
        double end = deck(t);
        return new Point(t * length * (1 - rake * fall), end + (depth - deck(0)) * fall);
    }

    /** A line between deck, 0, and keel, 1, over a share of the length. */
    Path strake(double down, double reach) {
        return Curves.through(t -> deckAt(t).toward(keelAt(t), down), -0.5 * reach, 0.5 * reach, 17);
    }

    Path outline() {
        return strake(0, 1).join(strake(1, 1).reversed()).close();
    }

    /** The hull alone, with a curl at each end. */
    void bare(Drawing.Builder out, Hand hand) {
        Path outline = outline();
        out.outlined("hull", outline, hand.klowong() * 1.1, "");
        curls(out, hand);
    }

    /** The hull with a dotted gunwale, planks, and a curl at each end. */
    void draw(Drawing.Builder out, Hand hand) {
        out.klowong("hull", outline(), hand.klowong() * 1.1, Taper.NONE);
        double gunwale = Math.min(0.45, (hand.klowong() * 0.9 + hand.isen() + 1.6) / depth);
        out.klowong("hull", strake(gunwale, 1), hand.klowong() * 0.65, Taper.BOTH);
        Ornaments.dots(out, "gunwale", strake(gunwale * 0.5, 0.8), Math.max(2.2, length * 0.028), hand.isen());
        Path planks = strake(gunwale, 1).join(strake(1, 1).reversed()).close();
        Ribbon form = Ribbon.around(strake((1 + gunwale) / 2, 1), u -> depth * (1 - gunwale) / 2);
        out.area("hull", planks, form, "galaran");
        curls(out, hand);
    }

    private void curls(Drawing.Builder out, Hand hand) {
        for (int side = -1; side <= 1; side += 2) {
            Point end = deckAt(side * 0.5);
            double up = side > 0 ? -Math.toRadians(50) : Math.PI + Math.toRadians(50);
            Path curl = Ornaments.curl(end, up, Math.max(1.6, length * 0.026), -side, Math.toRadians(330));
            out.klowong("curl", curl, hand.klowong() * 0.9, new Taper(1, 0.6));
        }
    }
}
