package id.canting.design.build;

import id.canting.design.yaml.Node;

/**
 * A step of which nothing is said but what it is done to: bindings are opened, wax is scraped off or boiled out.
 *
 * @param entry in the list of steps
 */
record WordStep(Node.Table entry) implements StepPart {}
