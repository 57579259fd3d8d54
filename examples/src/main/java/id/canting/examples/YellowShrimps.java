package id.canting.examples;

import static id.canting.design.build.Recipes.boilOut;
import static id.canting.design.build.Recipes.dye;
import static id.canting.design.build.Recipes.lampah;
import static id.canting.design.build.Recipes.tie;
import static id.canting.design.build.Recipes.untieAll;
import static id.canting.design.build.Recipes.wax;

import id.canting.design.Design;
import id.canting.design.build.DesignBuilder;
import id.canting.sanggar.Sanggar;
import java.nio.file.Path;

/** The design {@code udang-kuning}, written in code. */
public final class YellowShrimps {
    private YellowShrimps() {}

    /** Takes the file for the picture. */
    public static void main(String[] arguments) {
        Sanggar sanggar = Sanggar.open();
        sanggar.write(sanggar.make(design()), Path.of(arguments[0]));
    }

    static DesignBuilder design() {
        return Design.builder()
                .title("Udang di air kuning", "Shrimps in yellow water")
                .cloth("plain", 360, 150)
                .steps(
                        tie("titik-tujuh").layout(lampah("tubrukan").cell(120, 150)),
                        dye("tegeran").dips(4),
                        untieAll(),
                        wax("udang").layout(lampah("ondo-ende").cell(120, 150)).ground("cecek-pitu"),
                        dye("indigofera").dips(8),
                        boilOut());
    }
}
