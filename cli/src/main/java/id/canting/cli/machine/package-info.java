/** Files for plotters, cutters and makers of stamps. */
@NullMarked
package id.canting.cli.machine;

import org.jspecify.annotations.NullMarked;
