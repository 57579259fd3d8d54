/** What the catalogue lists beside its drawn motifs. */
@NullMarked
package id.canting.motifs;

import org.jspecify.annotations.NullMarked;
