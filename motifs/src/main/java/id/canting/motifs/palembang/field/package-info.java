/** Motifs of Palembang that cover a field. */
@NullMarked
package id.canting.motifs.palembang.field;

import org.jspecify.annotations.NullMarked;
