package id.canting.sheet.lookbook;

/** Words made safe for HTML, whoever wrote them. */
final class Html {
    private Html() {}

    /** Words as the text of an element or of a quoted attribute. */
    static String safe(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(Character.isISOControl(c) && c != '\n' ? 0xFFFD : c);
            }
        });
        return out.toString();
    }

    /** A link to a page elsewhere, which is asked for only when a person follows it. */
    static String link(String address, String name) {
        return "<a rel=\"noreferrer\" href=\"" + safe(address) + "\">" + name + "</a>";
    }
}
