/** Small programs that use Canting as a library. */
@org.jspecify.annotations.NullMarked
package id.canting.examples;
