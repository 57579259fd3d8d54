/** Shrimps, fish and birds of Banyuasin. */
@NullMarked
package id.canting.motifs.banyuasin.animal;

import org.jspecify.annotations.NullMarked;
