package id.canting.cli.catalogue;

import id.canting.cli.shell.CommandCodec;
import id.canting.motif.Catalogue;
import id.canting.output.EmbeddedRecipe;
import id.canting.sanggar.Sanggar;
import id.canting.scene.Book;
import id.canting.sheet.card.Cards;
import id.canting.sheet.flow.Languages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The cards of the library by the id of what they show, and what their files carry. */
public final class CardFiles {
    private CardFiles() {}

    /** Every card, made when it is asked for. */
    static Map<String, Supplier<Book>> all(Catalogue catalogue, Cards cards) {
        Map<String, Supplier<Book>> all = new TreeMap<>();
        catalogue.motifs().forEach(motif -> all.put(motif.information().id(), () -> cards.of(motif)));
        catalogue.isens().forEach(isen -> all.put(isen.information().id(), () -> cards.of(isen)));
        catalogue.placeholders().forEach(name -> all.put(name.id(), () -> cards.of(name)));
        return all;
    }

    /** A card is made of the library alone, so the command says all. */
    public static EmbeddedRecipe imprint(String command, String paper, Languages languages) {
        TreeMap<String, String> settings = new TreeMap<>();
        String language = languages == Languages.BOTH ? " --both" : " --lang " + languages.code();
        settings.put("command", command + " " + CommandCodec.join(List.of("--paper", paper)) + language);
        return new EmbeddedRecipe(Sanggar.version(), "", settings);
    }
}
