/** The command line: parse, call the library, report. */
@NullMarked
package id.canting.cli;

import org.jspecify.annotations.NullMarked;
