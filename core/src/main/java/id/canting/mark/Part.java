package id.canting.mark;

/**
 * A mark and where it belongs.
 *
 * @param name the part of the motif, such as fruit or leaf
 * @param role its layer
 * @param mark what the hand makes
 */
public record Part(String name, Role role, Mark mark) {}
