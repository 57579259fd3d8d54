/**
 * Shrimps, fish and birds of Banyuasin.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.motifs.banyuasin.animal;

import org.jspecify.annotations.NullMarked;
