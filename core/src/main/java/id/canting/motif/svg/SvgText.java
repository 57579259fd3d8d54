package id.canting.motif.svg;

import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * The text of an SVG file from its bytes: packed ({@code .svgz}) or not, in the encoding that its byte order mark or its
 * XML declaration tells, and in UTF-8 where neither does.
 */
public final class SvgText {
    private static final Messages MESSAGES = Messages.beside(SvgText.class, "messages");
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*['\"]([A-Za-z0-9._-]+)['\"]");
    private static final int DECLARATION = 200;

    /** How files of other kinds begin that are often named as drawings. */
    private static final Map<String, int[]> PIXELS = Map.of(
            "PNG", new int[] {0x89, 'P', 'N', 'G'},
            "JPEG", new int[] {0xFF, 0xD8, 0xFF},
            "GIF", new int[] {'G', 'I', 'F', '8'},
            "PDF", new int[] {'%', 'P', 'D', 'F'});

    private SvgText() {}

    /**
     * The text in a file's bytes.
     *
     * @param file its name for messages
     * @throws UserError when it is packed wrongly, unpacks to more than {@link ResourceLimit#DRAWING}, or is not text of
     *     the encoding it declares
     */
    public static String of(String file, byte[] bytes) {
        byte[] plain = bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B
                ? unpacked(file, bytes)
                : bytes;
        String pixels = PIXELS.entrySet().stream()
                .filter(kind -> starts(plain, kind.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        if (!pixels.isEmpty()) {
            throw fault(file, "raster", pixels);
        }
        int mark = markLength(plain);
        Charset charset = charset(file, plain, mark);
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(plain, mark, plain.length - mark))
                    .toString();
        } catch (CharacterCodingException e) {
            throw fault(file, "encoding", charset.name());
        }
    }

    private static byte[] unpacked(String file, byte[] packed) {
        long most = ResourceLimit.DRAWING.most();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] plain = in.readNBytes((int) most + 1);
            if (plain.length > most) {
                throw ResourceLimit.DRAWING
                        .exceeded(MESSAGES.text("unpacked", most))
                        .at(new SourceLocation(file, 1, 1));
            }
            return plain;
        } catch (IOException e) {
            throw fault(file, "packed");
        }
    }

    private static int markLength(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Charset charset(String file, byte[] bytes, int mark) {
        if (mark == 3) {
            return StandardCharsets.UTF_8;
        }
        if (mark == 2) {
            return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        // Without a mark, "<" in 16 bits shows which byte comes first.
        if (starts(bytes, 0x00, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(bytes, '<', 0x00)) {
            return StandardCharsets.UTF_16LE;
        }
        String head = new String(bytes, 0, Math.min(DECLARATION, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset named = Charset.forName(declared.group(1));
            // A declaration that could be read byte by byte cannot be in 16 bits, whatever it says.
            return named.name().startsWith("UTF-16") || named.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : named;
        } catch (IllegalArgumentException e) {
            throw fault(file, "encoding.unknown", declared.group(1));
        }
    }

    private static boolean starts(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static UserError fault(String file, String key, Object... arguments) {
        return new UserError(MESSAGES.text(key, arguments), new SourceLocation(file, 1, 1));
    }
}
