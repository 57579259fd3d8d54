package id.canting.makeability.report;

import id.canting.cloth.Cloth;
import id.canting.makeability.CraftLimit;
import id.canting.makeability.CraftLimits;
import id.canting.makeability.Finding;
import id.canting.makeability.Makeability;
import id.canting.makeability.PakemCheck;
import id.canting.motif.Catalogue;
import id.canting.scene.Scene;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a check tells of a cloth.
 *
 * @param limits it was held to
 * @param findings where hands cannot make it
 * @param unusual values that leave what the craft's sources describe
 */
public record CheckReport(Cloth cloth, CraftLimits limits, List<Finding> findings, List<Text> unusual) {
    /** Copies the lists. */
    public CheckReport {
        findings = List.copyOf(findings);
        unusual = List.copyOf(unusual);
    }

    /** Checks a cloth. */
    public static CheckReport of(Cloth cloth, CraftLimits limits, Catalogue catalogue) {
        return new CheckReport(
                cloth, limits, Makeability.check(cloth, limits), PakemCheck.unusual(cloth.design(), catalogue));
    }

    /** What may be otherwise than meant, though it can be made. */
    public List<Text> warnings() {
        List<Text> warnings = new ArrayList<>(cloth.warnings());
        warnings.addAll(unusual);
        return warnings;
    }

    /** The page that shows where. */
    public Scene picture(Language language) {
        return ReportPicture.of(cloth, findings, limits, unusual, language);
    }

    /** All of it by name, for JSON. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("steps", cloth.steps());
        data.put("notes", cloth.notes());
        data.put("warnings", warnings());
        Map<String, Object> values = new LinkedHashMap<>();
        for (CraftLimit each : CraftLimit.values()) {
            values.put(each.id(), limits.of(each));
        }
        data.put("limits", values);
        data.put("findings", findings.stream().map(Finding::data).toList());
        return data;
    }
}
