package id.canting.cli.catalogue;

import id.canting.motif.Catalogue;
import id.canting.scene.Book;
import id.canting.sheet.card.Cards;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The cards of the library by the id of what they show. */
final class CardFiles {
    private CardFiles() {}

    /** Every card, made when it is asked for. */
    static Map<String, Supplier<Book>> all(Catalogue catalogue, Cards cards) {
        Map<String, Supplier<Book>> all = new TreeMap<>();
        catalogue.motifs().forEach(motif -> all.put(motif.information().id(), () -> cards.of(motif)));
        catalogue.isens().forEach(isen -> all.put(isen.information().id(), () -> cards.of(isen)));
        catalogue.placeholders().forEach(name -> all.put(name.id(), () -> cards.of(name)));
        return all;
    }
}
