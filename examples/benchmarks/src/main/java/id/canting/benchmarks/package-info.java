/** How long the library's heavier work takes. */
@NullMarked
package id.canting.benchmarks;

import org.jspecify.annotations.NullMarked;
