package id.canting.examples;

import id.canting.sanggar.Draft;
import id.canting.sanggar.Sanggar;
import java.nio.file.Path;
import java.util.List;

/** Makes one design in four colours: reads it, changes the dye of its last bath, makes the cloth and writes it as SVG. */
public final class FourColours {
    private static final List<String> DYES = List.of("indigofera", "tingi", "secang", "mahoni");

    private FourColours() {}

    /** Takes the design file and the folder for the results. */
    public static void main(String[] arguments) {
        Sanggar sanggar = Sanggar.open();
        Draft draft = sanggar.read(Path.of(arguments[0]));
        for (String dye : DYES) {
            sanggar.write(draft.set("last-bath.dye", dye).make(), Path.of(arguments[1], dye + ".svg"));
        }
    }
}
