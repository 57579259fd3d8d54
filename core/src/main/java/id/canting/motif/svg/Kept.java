package id.canting.motif.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.batik.anim.dom.SVGStylableElement;
import org.apache.batik.css.engine.CSSEngine;
import org.apache.batik.css.engine.value.AbstractValueManager;
import org.apache.batik.css.engine.value.StringValue;
import org.apache.batik.css.engine.value.Value;
import org.apache.batik.css.engine.value.ValueConstants;
import org.apache.batik.css.engine.value.ValueManager;
import org.apache.batik.css.engine.value.svg.SVGValueConstants;
import org.w3c.css.sac.LexicalUnit;
import org.w3c.dom.css.CSSPrimitiveValue;

/**
 * Properties that Apache Batik's style sheets do not know, or that we follow in another way. They are kept as written
 * under a name of our own, so that Batik's cascade decides which declaration holds.
 */
final class Kept {
    private static final String PREFIX = "canting-";

    /** The properties, and whether an element takes each from the groups around it. */
    private static final Map<String, Boolean> INHERITED = inherited();

    /** What Batik's engine needs to know of each. */
    static final List<ValueManager> ALL = managers();

    private Kept() {}

    private static Map<String, Boolean> inherited() {
        Map<String, Boolean> all = new LinkedHashMap<>();
        for (String name : List.of(
                "transform",
                "transform-origin",
                "transform-box",
                "x",
                "y",
                "width",
                "height",
                "cx",
                "cy",
                "r",
                "rx",
                "ry",
                "d",
                "mask",
                "mask-type",
                "filter",
                "mix-blend-mode",
                "vector-effect")) {
            all.put(name, false);
        }
        for (String name : List.of("paint-order", "fill-alpha", "stroke-alpha")) {
            all.put(name, true);
        }
        return Map.copyOf(all);
    }

    private static List<ValueManager> managers() {
        List<ValueManager> managers = new ArrayList<>();
        INHERITED.keySet().stream()
                .sorted()
                .forEach(name -> managers.add(new Written(PREFIX + name, INHERITED.getOrDefault(name, false))));
        return List.copyOf(managers);
    }

    /** Whether a property is kept so. */
    static boolean knows(String property) {
        return INHERITED.containsKey(property);
    }

    /** A declaration of such a property as Batik reads it. */
    static String declaration(String property, String value) {
        boolean inherits = value.equals("inherit");
        String quoted = "\"" + value.replaceAll("[\"\\\\\\n\\r]", " ") + "\"";
        return PREFIX + property + ":" + (inherits ? value : quoted);
    }

    /** What an element's style says of such a property; empty where nothing, or "none". */
    static Optional<String> of(SVGStylableElement element, CSSEngine engine, String property) {
        int index = engine.getPropertyIndex(PREFIX + property);
        Value value = engine.getComputedStyle(element, null, index);
        boolean written = value.getCssValueType() == CSSPrimitiveValue.CSS_PRIMITIVE_VALUE
                && value.getPrimitiveType() == CSSPrimitiveValue.CSS_STRING;
        return written && !value.getStringValue().equals("none")
                ? Optional.of(value.getStringValue())
                : Optional.empty();
    }

    /** A property whose value is any text. */
    private static final class Written extends AbstractValueManager {
        private final String name;
        private final boolean inherited;

        Written(String name, boolean inherited) {
            this.name = name;
            this.inherited = inherited;
        }

        @Override
        public String getPropertyName() {
            return name;
        }

        @Override
        public boolean isInheritedProperty() {
            return inherited;
        }

        @Override
        public boolean isAnimatableProperty() {
            return false;
        }

        @Override
        public boolean isAdditiveProperty() {
            return false;
        }

        @Override
        public int getPropertyType() {
            return 0;
        }

        @Override
        public Value getDefaultValue() {
            return ValueConstants.NONE_VALUE;
        }

        @Override
        public Value createValue(LexicalUnit unit, CSSEngine engine) {
            return unit.getLexicalUnitType() == LexicalUnit.SAC_INHERIT
                    ? SVGValueConstants.INHERIT_VALUE
                    : new StringValue(CSSPrimitiveValue.CSS_STRING, unit.getStringValue());
        }
    }
}
