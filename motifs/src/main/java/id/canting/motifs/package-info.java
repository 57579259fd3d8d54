/**
 * What the catalogue lists beside its drawn motifs, and the sizes that many of these share.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.motifs;

import org.jspecify.annotations.NullMarked;
