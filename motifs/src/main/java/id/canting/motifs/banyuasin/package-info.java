/** Motifs of Kabupaten Banyuasin. */
@NullMarked
package id.canting.motifs.banyuasin;

import org.jspecify.annotations.NullMarked;
