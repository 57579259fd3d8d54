package id.canting.dyeing;

import id.canting.safety.Hazard;
import id.canting.text.Text;
import java.util.List;

/**
 * Something a bath needs beside its dye.
 *
 * @param id stable name, such as naoh or tro
 * @param mordant whether it is counted with the mordants and fixers
 * @param name its name for people
 * @param bought in what form and strength it is bought, which is what amounts are counted for
 * @param poured whether it is measured in millilitres and not weighed
 * @param density of what is poured, kg a litre; 1 for what is weighed
 * @param hazards what can hurt in handling it
 */
public record Chemical(
        String id, boolean mordant, Text name, Text bought, boolean poured, double density, List<Hazard> hazards) {
    /** Copies the list. */
    public Chemical {
        hazards = List.copyOf(hazards);
    }

    /** The unit its amounts are in, the same in both languages. */
    public String unit() {
        return poured ? "mL" : "g";
    }
}
