package id.canting.batch;

import id.canting.cloth.Cloth;
import id.canting.design.yaml.YamlReader;
import id.canting.output.ReplayCommand;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.lookbook.Lookbook;
import id.canting.sheet.lookbook.LookbookCloth;
import id.canting.sheet.lookbook.LookbookPage;
import id.canting.sheet.lookbook.MakerProfile;
import id.canting.sheet.repeat.Colourways;
import id.canting.text.SafeText;
import id.canting.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page for the market about one item.
 *
 * @param format of pages of paper; none for a page of HTML
 * @param title of the page
 * @param garments what the cloth is shown as, as {@link LookbookCloth#chapter} takes them
 * @param command that makes the same pages
 */
record LookbookProduct(
        String pattern,
        Optional<Format> format,
        Text title,
        MakerProfile maker,
        List<String> garments,
        PageSize paper,
        Languages languages,
        ReplayCommand command)
        implements Product {
    static final List<String> KEYS = List.of("title", "maker", "garment", "paper", "lang");

    private static final String HTML = ".html";

    static Product read(Asked asked) {
        boolean html = asked.ends(HTML);
        Optional<Format> format = html ? Optional.empty() : Optional.of(asked.format(List.of(HTML), Content.BOOK));
        String title = asked.fields().word("title", "");
        List<String> garments = asked.words("garment");
        asked.at("garment", () -> LookbookCloth.garments(garments));
        MakerProfile maker = asked.named("maker")
                .map(file -> MakerProfile.read(YamlReader.read(file.name(), file.text())))
                .orElse(MakerProfile.UNSAID);
        String paper = asked.paper();
        Languages languages = asked.languages();
        ReplayCommand command = ReplayCommand.of("lookbook")
                .withAny("--title", title)
                .withAny("--name", maker.name())
                .withAny("--place", maker.place())
                .withAny("--contact", maker.contact())
                .withAny("--link", maker.link())
                .withEach("--garment", garments)
                .with("--paper", paper)
                .with(ReplayCommand.LANGUAGE, languages.code());
        return new LookbookProduct(
                asked.pattern(),
                format,
                title.isEmpty() ? Lookbook.usualTitle(maker) : Text.same(SafeText.of(title)),
                maker,
                garments,
                PageSize.of(paper),
                languages,
                command);
    }

    @Override
    public String recipe() {
        return format.map(Format::ending).orElse(HTML) + " " + command.line();
    }

    @Override
    public boolean carriesDesign() {
        return format.isPresent();
    }

    @Override
    public void write(ItemContext made, OutputStream out) throws IOException {
        LookbookCloth cloth = cloth(made);
        Lookbook lookbook = new Lookbook(title, maker, List.of(cloth.chapter(garments)));
        if (format.isEmpty()) {
            out.write(LookbookPage.of(lookbook, languages, made.version()).getBytes(StandardCharsets.UTF_8));
            return;
        }
        format.get()
                .write(
                        lookbook.book(paper, languages),
                        made.imprint(command, cloth.told(), LookbookCloth.settings(List.of(cloth))),
                        out);
    }

    private static LookbookCloth cloth(ItemContext made) {
        Cloth cloth = made.cloth();
        List<Colourways.Way> ways = new ArrayList<>();
        cloth.design()
                .presets()
                .forEach((name, changes) ->
                        ways.add(Colourways.Way.of(name, made.changed(Changes.PRESET, name), changes, cloth)));
        return new LookbookCloth(LookbookCloth.id(made.design()), cloth, made.library(), ways);
    }
}
