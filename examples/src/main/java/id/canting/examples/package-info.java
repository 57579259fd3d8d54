/**
 * Small programs that use Canting as a library.
 *
 * <p>Internal: may change without notice.
 */
@org.jspecify.annotations.NullMarked
package id.canting.examples;
