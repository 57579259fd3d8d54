package id.canting.sheet.lookbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.canting.output.png.PngWriter;
import id.canting.text.UserError;
import java.awt.image.BufferedImage;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The code that a telephone reads. */
class QrTest {
    @Property(tries = 15)
    void aReaderReadsTheAddressBack(@ForAll @AlphaChars @StringLength(max = 60) String path) throws ReaderException {
        String address = "https://example.org/" + path;
        Qr qr = Qr.of(address);
        BufferedImage image = PngWriter.picture(qr.scene(qr.size()), 25.4 * 6);
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = image.getRGB(x, y) & 0xFFFFFF;
            }
        }
        BinaryBitmap seen =
                new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(width, height, pixels)));
        // The picture is exact, so the code need not be searched for, which this reader does not always manage.
        Map<DecodeHintType, Object> pure = Map.of(DecodeHintType.PURE_BARCODE, true);
        assertThat(new QRCodeReader().decode(seen, pure).getText()).isEqualTo(address);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> Qr.of("https://example.org/" + "a".repeat(4000)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("4020");
    }

    @Test
    void pathCoversTheSameModules() {
        Qr qr = Qr.of("https://example.org/");
        assertThat(qr.path().split("M", -1)).hasSize(qr.runs().size() + 1);
        assertThat(qr.runs()).allSatisfy(run -> {
            assertThat(run.left()).isGreaterThanOrEqualTo(4);
            assertThat(run.right()).isLessThanOrEqualTo(qr.size() - 4);
        });
    }
}
