/**
 * Motifs of Palembang that cover a field.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.motifs.palembang.field;

import org.jspecify.annotations.NullMarked;
