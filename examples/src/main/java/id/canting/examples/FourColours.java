package id.canting.examples;

import id.canting.cloth.Cloth;
import id.canting.design.DesignFile;
import id.canting.design.file.DesignReader;
import id.canting.design.file.DesignWriter;
import id.canting.design.file.Overrides;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.dye.DyeLibrary;
import id.canting.motif.Catalogue;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.WholeFile;
import id.canting.output.svg.SvgWriter;
import id.canting.scene.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * Makes one design in four colours: reads the recipe, changes the dye of its last bath, carries it out and writes the
 * cloth as SVG.
 */
public final class FourColours {
    private static final List<String> DYES = List.of("indigofera", "tingi", "secang", "mahoni");

    private FourColours() {}

    /** Takes the design file and the folder for the results. */
    public static void main(String[] arguments) throws IOException {
        make(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void make(Path design, Path folder) throws IOException {
        Catalogue catalogue = Catalogue.load();
        DyeLibrary dyes = DyeLibrary.standard();
        Node recipe = YamlReader.read(design.toString(), Files.readString(design));
        for (String dye : DYES) {
            Node changed = Overrides.apply(recipe, "last-bath.dye", dye);
            DesignFile file = new DesignReader(catalogue, dyes).read(changed);
            Cloth cloth = Cloth.make(file, catalogue, dyes);
            Scene picture = cloth.picture(cloth.steps());
            EmbeddedRecipe imprint = new EmbeddedRecipe("example", DesignWriter.write(file.design()), new TreeMap<>());
            WholeFile.write(folder.resolve(dye + ".svg"), true, out -> SvgWriter.write(picture, imprint, out));
        }
    }
}
