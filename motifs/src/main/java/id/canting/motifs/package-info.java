/**
 * What the catalogue lists beside its drawn motifs.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.motifs;

import org.jspecify.annotations.NullMarked;
