package id.canting.estimate;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Water by what it is drawn for, in litres.
 *
 * @param baths in mordant, dye and fixing baths as they stand ready
 * @param steam boiled off while plants are extracted
 * @param rinse for rinsing
 * @param boilOut for boiling wax out, with the rinse after it
 */
public record WaterUse(double baths, double steam, double rinse, double boilOut) {
    /** No water. */
    public static final WaterUse NONE = new WaterUse(0, 0, 0, 0);

    /** The water of both. */
    public WaterUse plus(WaterUse more) {
        return new WaterUse(baths + more.baths, steam + more.steam, rinse + more.rinse, boilOut + more.boilOut);
    }

    /** All water drawn. */
    public double total() {
        return baths + steam + rinse + boilOut;
    }

    /** What is poured away: all but the steam. The little that dries out of the cloth is counted with it. */
    public double waste() {
        return total() - steam;
    }

    /** All of it by name, for JSON. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("baths", baths);
        data.put("steam", steam);
        data.put("rinse", rinse);
        data.put("boilOut", boilOut);
        data.put("total", total());
        data.put("waste", waste());
        return data;
    }
}
