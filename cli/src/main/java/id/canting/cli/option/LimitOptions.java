package id.canting.cli.option;

import id.canting.makeability.CraftLimits;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** Limits of the craft that a workshop sets otherwise. */
public final class LimitOptions {
    @Option(names = "--limit", paramLabel = "NAME=VALUE", descriptionKey = "limit")
    private Map<String, String> limit = new LinkedHashMap<>();

    /** Whether one is set. */
    public boolean given() {
        return !limit.isEmpty();
    }

    /**
     * The usual limits with those that are set.
     *
     * @throws id.canting.text.UserError where there is none of that name, or its value cannot be
     */
    public CraftLimits limits() {
        return CraftLimits.USUAL.with(limit);
    }
}
