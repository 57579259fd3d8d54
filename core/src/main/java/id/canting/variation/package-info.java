/** Many designs from one: sweep plans, and the batch that carries them out. */
@NullMarked
package id.canting.variation;

import org.jspecify.annotations.NullMarked;
