package id.canting.motif.svg;

import java.awt.geom.Dimension2D;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.util.ParsedURL;
import org.apache.xmlgraphics.java2d.Dimension2DDouble;

/** What Apache Batik asks of a program that shows a drawing: here one that lets it load and run nothing. */
final class QuietAgent extends UserAgentAdapter {
    private static final double WINDOW = 100;

    private final float pixel;

    /** @param pixel mm of a pixel */
    QuietAgent(double pixel) {
        this.pixel = (float) pixel;
        addStdFeatures();
    }

    @Override
    public Dimension2D getViewportSize() {
        return new Dimension2DDouble(WINDOW, WINDOW);
    }

    @Override
    public float getPixelUnitToMillimeter() {
        return pixel;
    }

    @Override
    public String getLanguages() {
        return "id,en";
    }

    @Override
    public void displayMessage(String message) {
        // What matters is noted where it is found.
    }

    @Override
    public void displayError(String message) {
        // As above.
    }

    @Override
    public void displayError(Exception error) {
        // As above.
    }

    @Override
    public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL document) {
        return new NoLoadScriptSecurity(type);
    }

    @Override
    public void checkLoadScript(String type, ParsedURL script, ParsedURL document) {
        throw new SecurityException("a drawing runs nothing");
    }

    @Override
    public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, ParsedURL document) {
        return new NoLoadExternalResourceSecurity();
    }

    @Override
    public void checkLoadExternalResource(ParsedURL resource, ParsedURL document) {
        throw new SecurityException("a drawing loads nothing");
    }
}
