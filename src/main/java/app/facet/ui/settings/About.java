package app.facet.ui.settings;

/**
 * What the program says about itself.
 *
 * @param version of the program
 * @param content version of the clinical content
 * @param hash SHA-256 of the clinical content, in hexadecimal
 */
public record About(String version, String content, String hash) {}
