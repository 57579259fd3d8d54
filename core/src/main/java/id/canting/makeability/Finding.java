package id.canting.makeability;

import id.canting.geometry.Point;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One kind of thing on a cloth that cannot be made, in one step of the work.
 *
 * @param kind what is wrong
 * @param step the step it belongs to
 * @param spots where, the worst place first; at least one
 * @param message all of it in words, with what to change
 * @param advice what to change
 */
public record Finding(FindingKind kind, String step, List<Spot> spots, Text message, Text advice) {
    /** How many places data list; all are counted. */
    private static final int LISTED = 100;

    /** Copies the list. */
    public Finding {
        spots = List.copyOf(spots);
    }

    /** Where it is worst. */
    public Spot worst() {
        return spots.get(0);
    }

    /** All of it by name, for JSON. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", kind.id());
        data.put("step", step);
        data.put("part", worst().part());
        data.put("x", worst().place().x());
        data.put("y", worst().place().y());
        data.put("measured", worst().measured());
        data.put("needed", worst().needed());
        data.put("unit", kind.unit());
        data.put("count", spots.size());
        List<Object> places = new ArrayList<>();
        for (Spot spot : spots.subList(0, Math.min(LISTED, spots.size()))) {
            Point place = spot.place();
            places.add(List.of(place.x(), place.y()));
        }
        data.put("places", places);
        data.put("message", message);
        return data;
    }
}
