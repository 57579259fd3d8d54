/** Commands that make many designs from one. */
@NullMarked
package id.canting.cli.batch;

import org.jspecify.annotations.NullMarked;
