package app.facet.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup that lies in a folder.
 *
 * @param file the file
 * @param at when it was made
 */
public record Backup(Path file, Instant at) {}
