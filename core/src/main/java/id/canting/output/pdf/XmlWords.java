package id.canting.output.pdf;

/** XML being written, a piece after another. */
final class XmlWords {
    private final StringBuilder out = new StringBuilder();

    /** Markup as it is. */
    XmlWords raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Words between tags, on a line. */
    XmlWords element(String name, String words) {
        return raw("<" + name + ">").words(words).raw("</" + name + ">\n");
    }

    /** Words; line ends are written as numbers, so that a reader of XML gives them back as they were. */
    XmlWords words(String words) {
        words.codePoints().forEach(code -> {
            switch (code) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(legal(code) ? code : 0xFFFD);
            }
        });
        return this;
    }

    private static boolean legal(int code) {
        return code == '\t'
                || code == '\n'
                || code >= 0x20 && code <= 0xD7FF
                || code >= 0xE000 && code <= 0xFFFD
                || code >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
