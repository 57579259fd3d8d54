/**
 * A design as a recipe: the cloth and its ordered steps, read from and written to YAML.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.design;

import org.jspecify.annotations.NullMarked;
