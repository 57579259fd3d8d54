package id.canting.output.format;

/** What leaves the program as a file. */
public enum Content {
    /** One picture, such as a cloth. */
    PICTURE,
    /** Several pages in one file, such as a lesson. */
    BOOK,
    /** The ways of a machine's tool in layers, such as a stencil to be cut. */
    MACHINE
}
