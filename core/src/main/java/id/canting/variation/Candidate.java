package id.canting.variation;

import id.canting.design.yaml.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A variation before anybody has looked at it.
 *
 * @param tree of its design file
 * @param differences what differs from the design it varies: value by path
 */
public record Candidate(Node tree, Map<String, String> differences) {
    /** Copies the map. */
    public Candidate {
        differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
    }
}
