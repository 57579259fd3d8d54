package id.canting.output.gcode;

import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plotter that does what a file says: it follows G0 and G1, and its pen is up after M3 S30 and down after M3 S90.
 *
 * @param drawn what was drawn while the pen was down
 * @param visited every place it went to
 */
record GcodeSimulation(List<List<Point>> drawn, List<Point> visited) {
    private static final Pattern MOVE = Pattern.compile("G([01]) X(-?[0-9.]+) Y(-?[0-9.]+)(?: F([0-9.]+))?");

    static GcodeSimulation of(String gcode) {
        GcodeSimulation made = new GcodeSimulation(new ArrayList<>(), new ArrayList<>());
        boolean down = false;
        Point at = new Point(0, 0);
        for (String line : gcode.lines().toList()) {
            Matcher match = MOVE.matcher(line);
            if (line.startsWith("M3 S")) {
                boolean lowered = line.equals("M3 S90");
                if (lowered && !down) {
                    made.drawn.add(new ArrayList<>(List.of(at)));
                }
                down = lowered;
            } else if (match.matches()) {
                at = new Point(Double.parseDouble(match.group(2)), Double.parseDouble(match.group(3)));
                made.visited.add(at);
                if (down != match.group(1).equals("1")) {
                    throw new IllegalStateException("drawn with the pen up, or hurried with it down: " + line);
                }
                if (down) {
                    made.drawn.get(made.drawn.size() - 1).add(at);
                }
            }
        }
        return made;
    }
}
