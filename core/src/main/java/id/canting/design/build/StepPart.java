package id.canting.design.build;

import id.canting.design.yaml.Node;

/** A step of a design, written in code. */
public sealed interface StepPart permits TieBuilder, WaxBuilder, DyeBuilder, WordStep {
    /** Its entry in the list of steps: the kind of step and what is said of it. */
    Node.Table entry();
}
