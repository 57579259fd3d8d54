package id.canting.cloth.draw;

import id.canting.design.Arrangement;
import id.canting.design.Source;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import java.util.ArrayList;
import java.util.List;

/** Where the copies of a figure stand in its place of a repeat. */
final class Places {
    private Places() {}

    /** One map for each copy, from the drawing at the origin to its place. */
    static List<Transform> of(Source.Figure figure) {
        Transform own = mirrored(figure.mirror(), -1, 1).then(Transform.turn(Math.toRadians(figure.turn())));
        Transform at = Transform.shift(figure.x(), figure.y());
        List<Transform> places = new ArrayList<>();
        for (Transform copy : figure.arrangement().match(new Copies(own))) {
            places.add(copy.then(at));
        }
        return places;
    }

    /** Where the copies stand about the place, each first turned as its figure is. */
    private record Copies(Transform own) implements Arrangement.Cases<List<Transform>> {
        @Override
        public List<Transform> once(Arrangement.Once once) {
            return List.of(own);
        }

        @Override
        public List<Transform> round(Arrangement.Round round) {
            List<Transform> copies = new ArrayList<>();
            for (int i = 0; i < round.count(); i++) {
                double way = 2 * Math.PI * i / round.count();
                // The first copy stands above the middle, its head outward.
                Point place = new Point(0, -round.radius()).rotated(way);
                Transform turn = round.facing() ? Transform.turn(way) : Transform.IDENTITY;
                copies.add(own.then(mirrored(round.mirror() && i % 2 == 1, -1, 1))
                        .then(turn)
                        .then(Transform.to(place)));
            }
            return copies;
        }

        @Override
        public List<Transform> along(Arrangement.Along along) {
            List<Transform> copies = new ArrayList<>();
            Guide guide = new Guide(along);
            for (int i = 0; i < along.count(); i++) {
                double share = (double) i / (along.count() - 1);
                Transform turn = along.facing() ? Transform.turn(guide.direction(share)) : Transform.IDENTITY;
                copies.add(own.then(mirrored(along.mirror() && i % 2 == 1, 1, -1))
                        .then(turn)
                        .then(Transform.to(guide.at(share))));
            }
            return copies;
        }
    }

    private static Transform mirrored(boolean mirror, double x, double y) {
        return mirror ? Transform.scale(x, y) : Transform.IDENTITY;
    }
}
