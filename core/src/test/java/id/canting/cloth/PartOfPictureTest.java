package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.geometry.Box;
import id.canting.output.png.PngWriter;
import id.canting.scene.Scene;
import id.canting.text.UserError;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartOfPictureTest {
    private static final double DPI = 25.4 * 2;

    /** Wax, ties through it and ties beside, dyed twice, on 200 by 100 mm. */
    private static final Cloth CLOTH = Trial.cloth("""
            - wax: {as: w, motif: blok, layout: {single: [0.3, 0.5]}, set: {size: 40 mm}}
            - dye: {dye: tegeran, dips: 4}
            - boil-out: all
            - tie: {as: t, motif: ikat, layout: {single: [0.4, 0.5]}, set: {size: 60 mm}}
            - dye: {dye: indigofera, dips: 6}
            - untie: all
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0,0 200,100                | 0  | 0  | 200 | 100
            10,20 30,40                | 10 | 20 | 30  | 40
            1cm, 2 cm 30 mm ,40        | 10 | 20 | 30  | 40
            0.01 m,2.5 100.25,0.5 in   | 10 | 2.5 | 100.25 | 12.7
            zone:all                   | 0  | 0  | 200 | 100
            """)
    void readsWhereAPartLies(String written, double left, double top, double width, double height) {
        assertThat(PartOfPicture.box(CLOTH, written)).isEqualTo(Box.sized(left, top, width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10,20",
                "10 20 30 40",
                "10,20 30",
                "a,b c,d",
                "-1,0 5,5",
                "1e3,0 5,5",
                "zone:",
                "zone:hed",
                "0,0 0,5",
                "0,0 5,0",
                "190,0 20,20",
                "0,90 20,20",
                "0,0 5 kg,5"
            })
    void refusesWhatIsNone(String written) {
        assertThatThrownBy(() -> PartOfPicture.box(CLOTH, written)).isInstanceOf(UserError.class);
    }

    /** The part is what would be cut out of the whole with scissors. */
    @ParameterizedTest
    @ValueSource(strings = {"0,0 200,100", "0,0 50,50", "50,20 60,70", "150,50 50,50"})
    void isWhatTheWholeShowsThere(String written) {
        Box box = PartOfPicture.box(CLOTH, written);
        Scene whole = CLOTH.picture(6);
        BufferedImage cut = PngWriter.picture(whole, DPI)
                .getSubimage((int) (2 * box.left()), (int) (2 * box.top()), (int) (2 * box.width()), (int)
                        (2 * box.height()));
        BufferedImage part = PngWriter.picture(PartOfPicture.of(whole, box), DPI);
        assertThat(part.getWidth()).isEqualTo(cut.getWidth());
        assertThat(part.getHeight()).isEqualTo(cut.getHeight());
        int different = 0;
        for (int y = 0; y < part.getHeight(); y++) {
            for (int x = 0; x < part.getWidth(); x++) {
                different += part.getRGB(x, y) == cut.getRGB(x, y) ? 0 : 1;
            }
        }
        assertThat(different).isZero();
    }

    @Test
    void holdsNothingThatIsNotSeenThere() {
        Scene corner = PartOfPicture.of(CLOTH.picture(6), Box.sized(150, 0, 50, 20));
        assertThat(corner.layers()).extracting(layer -> layer.id()).contains("cloth", "ties-t");
        assertThat(corner.layers().stream().filter(layer -> !layer.id().equals("cloth")))
                .allMatch(layer -> layer.elements().toString().endsWith("elements=[]]]"));
    }
}
