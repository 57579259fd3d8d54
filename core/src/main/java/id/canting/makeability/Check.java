package id.canting.makeability;

/** Looks a cloth over for one kind of thing that cannot be made. */
@FunctionalInterface
interface Check {
    void look(Inspection bench, CraftLimits limits, Findings found);
}
