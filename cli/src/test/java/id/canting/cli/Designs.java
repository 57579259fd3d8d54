package id.canting.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small designs for tests. */
public final class Designs {
    public static final String TILE = """
            canting: 1
            title: {id: Coba, en: Trial}
            seed: 7
            hand: 0.3
            cloth: {format: plain, width: 120 mm, height: 100 mm, fibre: cotton, weight: 110 g/m2}
            steps:
              - tie: {as: dots, motif: kembang-satu-titik, zone: body, layout: {lampah: tubrukan, cell: [60 mm, 50 mm]}}
              - dye: {as: first-bath, dye: tegeran, dips: 4}
              - untie: all
              - wax: {as: apples, motif: buah-pedade, zone: body, layout: {lampah: tubrukan, cell: [60 mm, 100 mm]}}
              - dye: {as: last-bath, dye: indigofera, dips: 6}
              - boil-out: all
            presets:
              red: {last-bath.dye: secang}
            """;

    private Designs() {}

    public static Path tile(Path folder) throws IOException {
        return write(folder, "tile.canting.yaml", TILE);
    }

    public static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
