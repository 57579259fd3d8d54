/** Houses of Banyuasin, and what stands on their tables. */
@NullMarked
package id.canting.motifs.banyuasin.house;

import org.jspecify.annotations.NullMarked;
