package id.canting.cloth;

import id.canting.geometry.Point;
import id.canting.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something on a cloth that hands can hardly make.
 *
 * @param step the step it belongs to
 * @param place where on the cloth, mm
 * @param measured what is there, mm
 * @param needed what would be needed, mm
 * @param message all of it in words, with what to change
 */
public record Finding(String step, Point place, double measured, double needed, Text message) {
    /** All of it by name, for JSON. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("step", step);
        data.put("x", place.x());
        data.put("y", place.y());
        data.put("measured", measured);
        data.put("needed", needed);
        data.put("message", message);
        return data;
    }
}
