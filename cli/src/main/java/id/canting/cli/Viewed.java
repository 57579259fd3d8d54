package id.canting.cli;

import id.canting.cloth.Cloth;
import id.canting.text.Language;

/**
 * What a view is made of.
 *
 * @param cloth the cloth
 * @param library what its design was read against, with the drawings beside it
 * @param language of the words in it
 */
record Viewed(Cloth cloth, Library library, Language language) {}
