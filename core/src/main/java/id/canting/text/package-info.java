/**
 * Words and numbers as people read them: bilingual text, languages, messages, and decimal writing for files.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.text;

import org.jspecify.annotations.NullMarked;
