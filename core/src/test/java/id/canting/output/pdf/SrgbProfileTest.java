package id.canting.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The profile of sRGB that files carry: read by Java's own colour management, it is sRGB. */
class SrgbProfileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000", "ffffff", "ff0000", "00ff00", "0000ff", "010203", "808080", "203a5f", "d9a441", "7d4b1a"
            })
    void meansWhatSrgbMeans(String hex) throws IOException {
        ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());
        float[] colour = new float[3];
        for (int channel = 0; channel < 3; channel++) {
            colour[channel] = Integer.parseInt(hex.substring(2 * channel, 2 * channel + 2), 16) / 255f;
        }
        float[] seen = new ICC_ColorSpace(profile).toRGB(colour);
        float[] light = new ICC_ColorSpace(profile).toCIEXYZ(colour);
        float[] known = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(colour);
        for (int channel = 0; channel < 3; channel++) {
            assertThat(seen[channel]).isCloseTo(colour[channel], within(1 / 255f));
            assertThat(light[channel]).isCloseTo(known[channel], within(0.001f));
        }
    }

    @Test
    void isAsLongAsItSaysAndOfAMonitor() throws IOException {
        byte[] bytes = SrgbProfile.bytes();
        ByteBuffer read = ByteBuffer.wrap(bytes);
        assertThat(read.getInt(0)).isEqualTo(bytes.length);
        assertThat(new String(bytes, 12, 12, StandardCharsets.US_ASCII)).isEqualTo("mntrRGB XYZ ");
        ICC_Profile profile = ICC_Profile.getInstance(bytes);
        assertThat(profile.getMajorVersion()).isEqualTo(2);
        assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
        assertThat(new String(profile.getData(ICC_Profile.icSigProfileDescriptionTag), StandardCharsets.US_ASCII))
                .contains(SrgbProfile.NAME);
    }

    @Test
    void itsThreeLightsTogetherAreTheWhiteInWhichProfilesMeet() throws IOException {
        ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());
        List<Integer> tags = List.of(
                ICC_Profile.icSigRedColorantTag, ICC_Profile.icSigGreenColorantTag, ICC_Profile.icSigBlueColorantTag);
        for (int axis = 0; axis < 3; axis++) {
            int place = 8 + 4 * axis;
            int sum = tags.stream()
                    .mapToInt(tag -> ByteBuffer.wrap(profile.getData(tag)).getInt(place))
                    .sum();
            int white = ByteBuffer.wrap(profile.getData(ICC_Profile.icSigMediaWhitePointTag))
                    .getInt(place);
            assertThat(sum).isCloseTo(white, within(1));
        }
        Stream.of(ICC_Profile.icSigRedTRCTag, ICC_Profile.icSigGreenTRCTag, ICC_Profile.icSigBlueTRCTag)
                .forEach(tag -> assertThat(profile.getData(tag)).hasSize(8 + 4 + 2 * 1024));
    }
}
