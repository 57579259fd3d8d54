package id.canting.batch;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.view.View;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;

/** The kinds of files a batch can write, and the reading of a plan's {@code outputs:}. */
final class Products {
    private Products() {}

    /** The product of one entry. */
    static Product read(Node node) {
        Asked asked = Asked.of(node);
        Fields fields = asked.fields();
        boolean machine = Format.ofName(asked.pattern())
                .map(format -> format.holds(Content.MACHINE) && !format.holds(Content.PICTURE))
                .orElse(false);
        if (fields.has("sheet")) {
            return SheetProducts.read(asked);
        }
        if (fields.has("view")) {
            return view(asked);
        }
        if (fields.has("profile") || machine) {
            return MachineProducts.read(asked);
        }
        List<String> keys = new ArrayList<>(List.of("file", "dpi", "step", "rings", "part"));
        if (Format.ofName(asked.pattern()).map(Format::labelled).orElse(false)) {
            keys.add("lang");
        }
        asked.only(PlanReader.MESSAGES.text("output.picture"), keys);
        Format format = asked.format(Content.PICTURE);
        return new PictureProduct(
                asked.pattern(),
                format,
                asked.dpi(format),
                asked.step(),
                asked.rings(),
                fields.word("part", ""),
                language(asked).first(),
                asked.place());
    }

    /** One language. */
    private static Languages language(Asked asked) {
        Languages languages = asked.languages();
        if (languages == Languages.BOTH) {
            throw new UserError(
                    PlanReader.MESSAGES.text("output.view.lang"),
                    asked.fields().get("lang").place());
        }
        return languages;
    }

    private static Product view(Asked asked) {
        asked.only(Text.same("view"), List.of("file", "dpi", "view", "rings", "lang"));
        String written = asked.fields().word("view", "");
        asked.at("view", () -> View.of(written));
        Languages languages = language(asked);
        Format format = asked.format(Content.PICTURE);
        return new ViewProduct(asked.pattern(), format, asked.dpi(format), written, asked.rings(), languages);
    }
}
