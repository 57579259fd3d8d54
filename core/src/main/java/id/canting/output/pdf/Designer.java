package id.canting.output.pdf;

import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.output.EmbeddedRecipe;
import id.canting.text.UserError;

/** Who made a design, as its recipe says. */
final class Designer {
    private Designer() {}

    /** The designer's name; empty where the recipe names none or is no design. */
    static String of(EmbeddedRecipe imprint) {
        try {
            return YamlReader.read("recipe", imprint.recipe()) instanceof Node.Table table
                            && table.entries().get("designer") instanceof Node.Scalar name
                    ? name.text()
                    : "";
        } catch (UserError e) {
            return "";
        }
    }
}
