/** Words and numbers as people read them: bilingual text, languages, messages, and decimal writing for files. */
@NullMarked
package id.canting.text;

import org.jspecify.annotations.NullMarked;
