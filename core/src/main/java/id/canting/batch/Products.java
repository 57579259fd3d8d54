package id.canting.batch;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.sheet.view.View;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The kinds of files a batch can write, and the reading of a plan's {@code outputs:}. */
final class Products {
    private Products() {}

    /**
     * The product of one entry.
     *
     * @param beside gives the text of a file that the entry names
     */
    static Product read(Node node, UnaryOperator<String> beside) {
        Asked asked = Asked.of(node, beside);
        Fields fields = asked.fields();
        boolean machine = Format.ofName(asked.pattern())
                .map(format -> format.holds(Content.MACHINE) && !format.holds(Content.PICTURE))
                .orElse(false);
        if (fields.has("sheet")) {
            return SheetProducts.read(asked);
        }
        if (fields.has("report")) {
            return ReportProducts.read(asked);
        }
        if (fields.has("view")) {
            return view(asked);
        }
        if (fields.has("profile") || machine) {
            return MachineProducts.read(asked);
        }
        List<String> keys = new ArrayList<>(List.of("file", "dpi", "step", "rings", "part", "bleed"));
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
                asked.bleed(format),
                asked.language(),
                asked.place());
    }

    private static Product view(Asked asked) {
        asked.only(Text.same("view"), List.of("file", "dpi", "view", "rings", "bleed", "lang"));
        String written = asked.fields().word("view", "");
        View view = asked.at("view", () -> View.of(written));
        Format format = asked.format(Content.PICTURE);
        String bleed = asked.bleed(format);
        if (!bleed.isEmpty() && !view.isRepeat()) {
            throw new UserError(
                    PlanReader.MESSAGES.text("output.bleed.view", written),
                    asked.fields().get("bleed").place());
        }
        return new ViewProduct(
                asked.pattern(), format, asked.dpi(format), written, asked.rings(), bleed, asked.language());
    }
}
