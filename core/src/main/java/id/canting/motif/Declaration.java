package id.canting.motif;

import id.canting.parameter.Parameters;

/**
 * What a motif or a fill says of itself.
 *
 * @param information name and provenance
 * @param parameters what may be changed about it
 */
public record Declaration(Information information, Parameters parameters) {}
