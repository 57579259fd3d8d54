package id.canting.motif.svg;

import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Counts what the copies ({@code use}) of a drawing come to before they are made, and takes out those that cannot be made:
 * copies of nothing, and copies that hold themselves.
 */
final class CopyCheck {
    private static final Messages MESSAGES = Messages.beside(CopyCheck.class, "messages");

    private final Map<String, Element> named = new HashMap<>();
    private final Map<Element, Long> counted = new HashMap<>();
    private final Set<Element> open = new HashSet<>();
    private final List<Element> removed = new ArrayList<>();
    private final LeftOut left;

    private CopyCheck(LeftOut left) {
        this.left = left;
    }

    /**
     * Leaves in a document only copies that can be made.
     *
     * @throws id.canting.text.UserError when they come to more than {@link ResourceLimit#POINTS}
     */
    static void clean(String file, Element root, LeftOut left) {
        CopyCheck check = new CopyCheck(left);
        check.name(root);
        long all = check.count(root);
        check.removed.forEach(use -> use.getParentNode().removeChild(use));
        if (all > ResourceLimit.POINTS.most()) {
            throw ResourceLimit.POINTS
                    .exceeded(MESSAGES.text("shapes", ResourceLimit.POINTS.most()))
                    .at(new SourceLocation(file, 1, 1));
        }
    }

    private void name(Element element) {
        named.putIfAbsent(element.getAttribute("id"), element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                name(inner);
            }
        }
    }

    private long count(Element element) {
        Long known = counted.get(element);
        if (known != null) {
            return known;
        }
        open.add(element);
        long count = 1;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                count = sum(count, count(inner));
            }
        }
        if (element.getLocalName().equals("use")) {
            count = sum(count, copied(element));
        }
        open.remove(element);
        counted.put(element, count);
        return count;
    }

    private long copied(Element use) {
        String id = use.getAttributeNS(SvgNames.XLINK, "href").replaceFirst("^#", "");
        Element target = named.get(id);
        if (target == null || id.isEmpty()) {
            if (!id.isEmpty()) {
                left.add(LeftOut.Reason.MISSING, "#" + MendedAttributes.shortened(id), Elements.line(use));
            }
            removed.add(use);
            return 0;
        }
        if (open.contains(target)) {
            left.add(LeftOut.Reason.CIRCLE, "#" + MendedAttributes.shortened(id), Elements.line(use));
            removed.add(use);
            return 0;
        }
        return count(target);
    }

    /** A sum that stays at the largest number instead of turning round. */
    private static long sum(long a, long b) {
        return a + b < 0 ? Long.MAX_VALUE : a + b;
    }
}
